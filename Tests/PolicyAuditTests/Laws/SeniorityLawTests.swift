import PolicyAudit
import PolicyModel
import Testing

@Suite("Laws of seniority, where no role is its own junior")
struct SeniorityLawTests {
  private static let seeds = 0..<300

  @Test("A senior role can do all that its juniors can", arguments: seeds)
  func wider(seed: Int) {
    let permissions = EffectivePermissions(PolicyIndex(GeneratedPolicy.policy(seed: seed)))
    for card in permissions.holdings.indices {
      for junior in permissions.reachable(from: card) {
        #expect(
          permissions.holdings[junior].effective.isSubset(of: permissions.holdings[card].effective))
      }
    }
  }

  @Test("Being senior is a partial order", arguments: seeds)
  func senior(seed: Int) {
    let index = PolicyIndex(GeneratedPolicy.policy(seed: seed, .acyclic))
    let permissions = EffectivePermissions(index)
    let below = index.cards.indices.map { Set(permissions.reachable(from: $0)) }
    for a in below.indices {
      #expect(below[a].contains(a))
      for b in below[a] {
        #expect(below[b].isSubset(of: below[a]))
        #expect(a == b || !below[b].contains(a))
      }
    }
  }

  @Test("Comparison is a partial order of effective sets", arguments: seeds)
  func comparison(seed: Int) throws {
    let policy = try audited(GeneratedPolicy.policy(seed: seed, .acknowledged))
    let cards = policy.cards.indices
    func atMost(_ a: Int, _ b: Int) -> Bool {
      let relation = policy.comparison(a, b).relation
      return relation == .equal || relation == .narrower
    }
    for a in cards {
      #expect(policy.comparison(a, a).relation == .equal)
      for b in cards {
        let same =
          policy.permissions.holdings[a].effective == policy.permissions.holdings[b].effective
        #expect((atMost(a, b) && atMost(b, a)) == same)
        #expect((policy.comparison(a, b).relation == .wider) == (atMost(b, a) && !same))
        for c in cards where atMost(a, b) && atMost(b, c) { #expect(atMost(a, c)) }
      }
    }
  }
}
