import GeneratedPolicies
import PolicyAudit
import Testing

@testable import PolicyExports

/// What engines are told is enough for the audit's answers: lines, inclusions, and needs weighed once.
struct EnginePolicyTests {
  /// Decides as every engine does.
  private func can(_ cards: [Int], _ policy: EnginePolicy, whileMet: Bool) -> NumberSet {
    let reached = Set(cards.flatMap { policy.audited.permissions.reachable(from: $0) })
    let lines = policy.lines.filter {
      reached.contains($0.card) && (whileMet || $0.condition == nil)
    }
    let index = policy.index
    let held = NumberSet(
      lines.flatMap { line in line.actions.map { index.number(feature: line.feature, action: $0) } }
    )
    let unmet = policy.needs.filter { need in
      !need.holders.contains { reached.contains($0.card) && (whileMet || $0.line == nil) }
    }
    let useless = Set(unmet.flatMap(\.dependents))
    return held.filter { !useless.contains(index.feature(of: $0)) }
  }

  @Test func ofRandomPolicies() throws {
    var cuts = 0
    for seed in 0..<300 as Range<UInt64> {
      let audited = try Exported(SoundPolicy.policy(seed: seed)).audited
      let policy = EnginePolicy(audited)
      let all = Array(audited.index.cards.indices)
      for cards in all.map({ [$0] }) + all.dropFirst().map({ [0, $0] }) + [all] {
        let effective = audited.permissions.effective(together: cards)
        #expect(can(cards, policy, whileMet: true) == effective, "seed \(seed), \(cards)")
        #expect(
          can(cards, policy, whileMet: false) == audited.permissions.certain(together: cards),
          "seed \(seed), \(cards)")
        cuts += effective.count < audited.permissions.holdings[cards[0]].held.count ? 1 : 0
      }
    }
    #expect(cuts > 100, "few needs are unmet")
  }
}
