import GeneratedPolicies
import PolicyModel
import Testing

@testable import PolicyAudit

@Suite("Laws of what is effective")
struct EffectiveLawTests {
  private static let seeds = 0..<400

  @Test("A second, naive implementation says the same", arguments: seeds)
  func naive(seed: Int) {
    let policy = TangledPolicy.policy(seed: seed)
    let resolved = ResolvedPolicy(policy)
    let expected = NaivePermissions(policy)
    #expect(
      resolved.holdings.values.map(\.effective)
        == resolved.listedCards.map { permissions(expected.effective[$0.id], resolved) })
    #expect(
      resolved.holdings.values.map(\.conditional)
        == resolved.listedCards.map { permissions(expected.conditional[$0.id], resolved) })
  }

  private func permissions(
    _ table: [Feature.ID: [Action.ID: Bool]]?, _ policy: ResolvedPolicy
  ) -> Permissions {
    let held = (table ?? [:]).flatMap { feature, actions in
      actions.filter(\.value).compactMap { policy.ref(Permission($0.key, on: feature)) }
    }
    return Permissions(held)
  }

  @Test("Adding a grant never removes an effective permission", arguments: seeds)
  func monotone(seed: Int) throws {
    let before = TangledPolicy.policy(seed: seed)
    var random = SeededGenerator(seed: UInt64(seed) &+ 10_000)
    let feature = try #require(before.catalog.flatMap(\.features).randomElement(using: &random))
    let action = try #require(before.actions.randomElement(using: &random))
    let role = Int.random(in: before.roles.indices, using: &random)
    var after = before
    after.roles[role].card.content.sections.append(
      CardSection(
        area: "setup", grants: [feature(action, because: "it is added")],
        anchor: before.anchor))
    let was = ResolvedPolicy(before).holdings.values.map(\.effective)
    let now = ResolvedPolicy(after).holdings.values.map(\.effective)
    #expect(zip(was, now).filter { !$0.isSubset(of: $1) }.map(\.0) == [])
  }

  @Test("Effective is within held, conditional within effective", arguments: seeds)
  func nested(seed: Int) {
    let policy = ResolvedPolicy(TangledPolicy.policy(seed: seed))
    let broken = policy.holdings.values.filter { holding in
      !holding.granted.isSubset(of: holding.held) || !holding.effective.isSubset(of: holding.held)
        || !holding.conditional.isSubset(of: holding.effective)
    }
    #expect(broken == [])
  }

  @Test("A person with two cards holds what a card that includes both would", arguments: seeds)
  func together(seed: Int) {
    var policy = TangledPolicy.policy(seed: seed)
    let cards = ResolvedPolicy(policy).listedCards
    var both = CardContent(purpose: "Is given two cards.")
    both.juniors = cards.prefix(2).map { CardReference(id: $0.id, anchor: policy.anchor) }
    policy.sets.append(
      PermissionSet(
        card: Card(kind: .role, id: "both", name: "Both", content: both, anchor: policy.anchor)))
    let resolved = ResolvedPolicy(policy)
    let last = resolved.cards[cards.count]
    #expect(
      resolved.effective(together: Array(resolved.cards.prefix(2)))
        == resolved.holdings[last].effective)
  }
}
