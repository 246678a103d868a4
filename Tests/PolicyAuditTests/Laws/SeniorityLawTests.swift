import PolicyModel
import Testing

@testable import PolicyAudit

/// Each law is asked of every pair or triple of cards, and what breaks it is collected: one
/// expectation for each policy.
@Suite("Laws of seniority, where no role is its own junior")
struct SeniorityLawTests {
  private static let seeds = 0..<200

  @Test("A senior role can do all that its juniors can", arguments: seeds)
  func wider(seed: Int) {
    let policy = ResolvedPolicy(TangledPolicy.policy(seed: seed))
    let broken = policy.cards.filter { card in
      let held = policy.holdings[card].effective
      return !policy.reachable(from: card).allSatisfy {
        policy.holdings[$0].effective.isSubset(of: held)
      }
    }
    #expect(broken == [])
  }

  @Test("Being senior is a partial order", arguments: seeds)
  func senior(seed: Int) {
    let policy = ResolvedPolicy(TangledPolicy.policy(seed: seed, .acyclic))
    let below = policy.cards.each { Set(policy.reachable(from: $0)) }
    var broken: [String] = []
    for a in policy.cards {
      if !below[a].contains(a) { broken.append("\(a) is not its own") }
      for b in below[a] {
        if !below[b].isSubset(of: below[a]) { broken.append("\(b) is below \(a), and more is not") }
        if a != b, below[b].contains(a) { broken.append("\(a) and \(b) are each above the other") }
      }
    }
    #expect(broken == [])
  }

  @Test("Comparison is a partial order of what is let, and of when", arguments: seeds)
  func comparison(seed: Int) throws {
    let policy = try audited(TangledPolicy.policy(seed: seed, .acknowledged))
    let cards = policy.cards
    let sets = cards.each { policy.holdings[$0].effective }
    let relation = cards.each { a in cards.each { policy.comparison(a, $0).relation } }
    func atMost(_ a: Ref<Card>, _ b: Ref<Card>) -> Bool {
      relation[a][b] == .equal || relation[a][b] == .narrower
    }
    var broken: [String] = []
    for a in cards {
      if relation[a][a] != .equal { broken.append("\(a) is not equal to itself") }
      for b in cards {
        let same = policy.isAlike(a, b)
        if same, sets[a] != sets[b] { broken.append("\(a) and \(b) hold other permissions") }
        if (atMost(a, b) && atMost(b, a)) != same {
          broken.append("\(a) and \(b) are not the same")
        }
        if (relation[a][b] == .wider) != (atMost(b, a) && !same) {
          broken.append("\(a) against \(b)")
        }
        for c in cards where atMost(a, b) && atMost(b, c) && !atMost(a, c) {
          broken.append("\(a) is within \(b), \(b) within \(c)")
        }
      }
    }
    #expect(broken == [])
  }
}
