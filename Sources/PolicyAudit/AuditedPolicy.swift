package import Diagnostics
package import PolicyModel

/// A policy that the audit has let through: the only thing a handbook is made of.
package struct AuditedPolicy: Sendable {
  /// Findings that are known and kept, in the order of findings.
  package let acknowledged: [AcknowledgedFinding]
  package let index: PolicyIndex
  package let footprint: Footprint
  private let evidence: Evidence

  /// Only `Audit` makes one.
  init(evidence: Evidence, acknowledged: [AcknowledgedFinding]) {
    self.evidence = evidence
    index = evidence.index
    footprint = Footprint(evidence)
    self.acknowledged = acknowledged
  }

  /// The same policy in other words. What was found holds as before: words decide nothing.
  package func worded(_ word: @escaping (String) -> String) -> AuditedPolicy {
    AuditedPolicy(
      evidence: Evidence(policy.worded(word)),
      acknowledged: acknowledged.map {
        AcknowledgedFinding(finding: $0.finding, reason: word($0.reason), card: $0.card)
      })
  }

  package var permissions: EffectivePermissions { evidence.permissions }
  package var claims: [ClaimResult] { evidence.claims }
  package var policy: Policy { index.policy }
  package var cards: [Card] { index.cards }

  /// What a card says about a feature, both by number.
  package func decision(card: Int, feature: Int) -> Decision {
    evidence.decision(card: card, feature: feature)
  }

  /// All of a card's own lines about a feature, in printed order; both by number.
  func lines(card: Int, feature: Int) -> [Grant] {
    evidence.allLines(card: card, feature: feature)
  }

  /// Whether a card has one line about a feature and no more; both by number.
  func hasOneLine(card: Int, feature: Int) -> Bool {
    evidence.hasOneLine(card: card, feature: feature)
  }

  /// What has to be held elsewhere for anything on a feature to be of use, by the feature's number.
  func prerequisites(on feature: Int) -> [Prerequisite] {
    evidence.prerequisites[index.features[feature].id] ?? []
  }

  /// Decides a claim that somebody else makes of the policy.
  package func decide(_ claim: Claim) -> ClaimResult {
    ClaimCourt(index: index, permissions: permissions).decide(claim)
  }

  /// Where it is written what a card grants on a feature; the card itself where nothing is.
  package func place(of card: Card.ID, _ feature: Feature.ID) -> SourceAnchor? {
    evidence.place(of: card, feature)
  }

  /// How actions on a feature are printed: the level where they make one up, else their names.
  package func printed(_ actions: [Action]) -> PrintedLevel {
    index.printed(actions)
  }

  /// The cards that can do something with a feature, in the order of cards.
  package func holders(of feature: Int) -> [Int] {
    footprint.cards[feature].filter {
      !permissions.holdings[$0].effective.slice(index.range(of: feature)).isEmpty
    }
  }

  package func holds(card: Int, action: Int, feature: Int) -> Bool {
    permissions.holdings[card].effective.contains(index.number(feature: feature, action: action))
  }
}

/// A finding that was accepted where it stands.
package struct AcknowledgedFinding: Sendable {
  package let finding: Diagnostic
  package let reason: String
  /// The role or permission set on which it stands, where it stands on one.
  package let card: Card.ID?
}

extension PolicyIndex {
  /// How granted actions are printed: the level that they make up once what they imply is added,
  /// else the actions' own names.
  package func printed(_ actions: [Action]) -> PrintedLevel {
    guard !actions.isEmpty else { return .none }
    guard let ladder = policy.ladder else { return .actions(actions) }
    let numbers = actions.compactMap { number(of: $0.id) }
    let closed = Set(numbers + numbers.flatMap { implied[$0] })
    return ladder.level(for: closed.map { self.actions[$0] }).map(PrintedLevel.level)
      ?? .actions(actions)
  }
}
