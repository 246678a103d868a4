package import PolicyModel

/// Everything the rules look at, worked out once.
package struct Evidence: Sendable {
  package let index: PolicyIndex
  package let permissions: EffectivePermissions
  package let claims: [ClaimResult]
  /// By card number, then by feature number: the card's first line about the feature.
  let lines: [[Int: Grant]]
  /// The same for every further line about a feature that has several.
  private let furtherLines: [[Int: [Grant]]]

  /// What has to be held elsewhere, by the feature that it is needed for.
  let prerequisites: [Feature.ID: [Prerequisite]]

  package var policy: Policy { index.policy }

  /// - Parameter decidingClaims: False for what is only held against another version.
  package init(_ policy: Policy, decidingClaims: Bool = true) {
    let index = PolicyIndex(policy)
    let permissions = EffectivePermissions(index)
    self.index = index
    self.permissions = permissions
    var lines: [[Int: Grant]] = []
    var furtherLines: [[Int: [Grant]]] = []
    for card in index.cards {
      var first: [Int: Grant] = [:]
      var further: [Int: [Grant]] = [:]
      for grant in card.grants {
        guard let feature = index.number(of: grant.feature) else { continue }
        if first[feature] == nil {
          first[feature] = grant
        } else {
          further[feature, default: []].append(grant)
        }
      }
      lines.append(first)
      furtherLines.append(further)
    }
    self.lines = lines
    self.furtherLines = furtherLines
    prerequisites = policy.prerequisitesByFeature
    let court = ClaimCourt(index: index, permissions: permissions)
    claims = decidingClaims ? policy.claims.map(court.decide) : []
  }

  /// What a card says about a feature, both by number.
  package func decision(card: Int, feature: Int) -> Decision {
    Self.decision(
      card: card, feature: feature, index: index, permissions: permissions, lines: lines)
  }

  /// All of the card's own lines about a feature, in printed order.
  func allLines(card: Int, feature: Int) -> [Grant] {
    guard let first = lines[card][feature] else { return [] }
    return [first] + (furtherLines[card][feature] ?? [])
  }

  /// Whether a card has one line about a feature and no more.
  func hasOneLine(card: Int, feature: Int) -> Bool {
    lines[card][feature] != nil && furtherLines[card][feature] == nil
  }

  /// The card's own line about a feature.
  package func line(card: Int, feature: Int) -> Grant? { lines[card][feature] }

  static func decision(
    card: Int, feature: Int, index: PolicyIndex, permissions: EffectivePermissions,
    lines: [[Int: Grant]]
  ) -> Decision {
    let holding = permissions.holdings[card]
    let line = lines[card][feature]
    let held = index.actions(on: feature, in: holding.held)
    let isCut = holding.held != holding.effective
    let effective = isCut ? index.actions(on: feature, in: holding.effective) : held
    var noneReason: String?
    if let line {
      if line.decision == .none { noneReason = line.reason }
    } else if held.isEmpty {
      noneReason = index.cards[card].content.otherwiseNone
    }
    return Decision(
      index, card: card, feature: feature, line: line,
      granted: index.actions(on: feature, in: holding.granted),
      effective: effective,
      conditional: index.actions(on: feature, in: holding.conditional),
      cut: isCut ? held.filter { !effective.contains($0) } : [], noneReason: noneReason)
  }
}
