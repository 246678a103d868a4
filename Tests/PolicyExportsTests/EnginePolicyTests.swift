import GeneratedPolicies
import PolicyAudit
import PolicyModel
import Testing

@testable import PolicyExports

/// What engines are told is enough for the audit's answers: lines, inclusions, and needs weighed once.
struct EnginePolicyTests {
  /// Decides as every engine does.
  private func can(_ cards: [Ref<Card>], _ policy: EnginePolicy, whileMet: Bool) -> Permissions {
    let reached = Set(cards.flatMap { policy.resolved.reachable(from: $0) })
    let lines = policy.lines.filter {
      reached.contains($0.card) && (whileMet || $0.condition == nil)
    }
    let resolved = policy.resolved
    let held = Permissions(
      lines.flatMap { line in line.actions.map { resolved.permission($0, on: line.feature) } }
    )
    let unmet = policy.needs.filter { need in
      !need.holders.contains { reached.contains($0.card) && (whileMet || $0.line == nil) }
    }
    let useless = Set(unmet.flatMap(\.dependents))
    return held.keeping { !useless.contains(resolved.feature(of: $0)) }
  }

  @Test func ofRandomPolicies() throws {
    var cuts = 0
    for seed in 0..<300 as Range<UInt64> {
      let audited = try Exported(SoundPolicy.policy(seed: seed)).audited
      let policy = EnginePolicy(audited)
      let all = Array(audited.cards)
      for cards in all.map({ [$0] }) + all.dropFirst().map({ [all[0], $0] }) + [all] {
        let effective = audited.effective(together: cards)
        #expect(can(cards, policy, whileMet: true) == effective, "seed \(seed), \(cards)")
        #expect(
          can(cards, policy, whileMet: false) == audited.certain(together: cards),
          "seed \(seed), \(cards)")
        cuts += effective.count < audited.holdings[cards[0]].held.count ? 1 : 0
      }
    }
    #expect(cuts > 100, "few needs are unmet")
  }
}
