import Diagnostics
import PolicyModel
import Testing

@testable import PolicyAudit

@Suite("Laws of the audit")
struct AuditLawTests {
  private static let seeds = 0..<300

  @Test("Auditing an audited policy finds nothing new", arguments: seeds)
  func again(seed: Int) throws {
    let report = Audit.audit(TangledPolicy.policy(seed: seed, .acknowledged))
    let policy = try #require(report.policy)
    let second = Audit.audit(policy.declaration)
    #expect(second.findings == report.findings)
    #expect(second.acknowledged.map(\.finding) == report.acknowledged.map(\.finding))
    #expect(second.checked == report.checked)
    #expect(second.policy != nil)
  }

  @Test("Where one line is the reason, the long way finds that line and nothing else")
  func onlyLines() throws {
    var found = 0
    for seed in Self.seeds {
      let report = Audit.audit(TangledPolicy.policy(seed: seed, .acknowledged))
      let policy = try #require(report.policy)
      for card in policy.cards {
        for feature in policy.features {
          let decision = policy.decision(card, feature)
          guard let line = policy.onlyLine(behind: decision) else { continue }
          #expect(decision.cut.isEmpty)
          for action in decision.effective {
            let derivation = policy.derivation(card, feature, try #require(policy.ref(action.id)))
            #expect(derivation.sources.map(\.line.anchor) == [line.anchor])
            #expect(derivation.sources.allSatisfy { $0.path.count == 1 && $0.impliedBy == nil })
            #expect(derivation.prerequisites.isEmpty)
            found += 1
          }
        }
      }
    }
    #expect(found > 100)
  }

  @Test("The order of declaration never matters", arguments: seeds)
  func order(seed: Int) {
    let policy = TangledPolicy.policy(seed: seed)
    var random = SeededGenerator(seed: UInt64(seed) &+ 20_000)
    let shuffled = Self.shuffled(policy, &random)
    #expect(Self.effective(policy) == Self.effective(shuffled))
    #expect(Self.findings(policy) == Self.findings(shuffled))
  }

  private static func shuffled(_ policy: Policy, _ random: inout SeededGenerator) -> Policy {
    var policy = policy
    func shuffle(_ card: inout Card) {
      card.content.juniors.shuffle(using: &random)
      card.content.sets.shuffle(using: &random)
      card.content.sections.shuffle(using: &random)
      for at in card.content.sections.indices {
        card.content.sections[at].grants.shuffle(using: &random)
      }
    }
    for at in policy.roles.indices { shuffle(&policy.roles[at].card) }
    for at in policy.sets.indices { shuffle(&policy.sets[at].card) }
    policy.roles.shuffle(using: &random)
    policy.sets.shuffle(using: &random)
    policy.prerequisites.shuffle(using: &random)
    policy.implications.shuffle(using: &random)
    return policy
  }

  private static func effective(_ policy: Policy) -> [Card.ID: Holding] {
    let policy = ResolvedPolicy(policy)
    return Dictionary(
      uniqueKeysWithValues: zip(policy.listedCards.map(\.id), policy.holdings.values))
  }

  /// Findings without what rightly follows the order: which of two twins is the later, where a
  /// cycle begins, and in what order names are listed.
  private static func findings(_ policy: Policy) -> [String] {
    Audit.audit(policy).findings.map { finding in
      if ["twin-roles", "cyclic-hierarchy"].contains(finding.rule) { return finding.rule }
      let words = finding.summary.split { " ,".contains($0) }.filter { $0 != "and" }.sorted()
      return "\(finding.anchor.file):\(finding.anchor.line) \(finding.rule) \(words)"
    }.sorted()
  }

  @Test("Policies made by chance break many rules, so that the laws say something")
  func notVacuous() {
    let rules = Set(
      Self.seeds.flatMap { Audit.audit(TangledPolicy.policy(seed: $0)).findings.map(\.rule) })
    #expect(
      rules.isSuperset(of: [
        "action-without-view", "contained-role", "cyclic-hierarchy", "description-mismatch",
        "off-ladder", "outside-catalog", "overridden-none", "redundant-grant", "twin-roles",
        "undecided-feature", "unlisted-role", "unmet-prerequisite", "unseparated-duties",
        "unused-feature",
      ]))
  }
}
