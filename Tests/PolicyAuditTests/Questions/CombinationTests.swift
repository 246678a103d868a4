import Capillary
import PolicyModel
import Testing

@testable import PolicyAudit

@Suite("Combinations of permission sets") struct CombinationTests {
  private static func capillary() throws -> ResolvedPolicy {
    try #require(Audit.audit(Capillary.policy).policy)
  }

  private static func recommendation(
    _ policy: ResolvedPolicy, _ needs: (Feature.ID, Action.ID)...
  ) -> Recommendation {
    policy.recommendation(
      for: Permissions(
        needs.compactMap { policy.ref(Permission($0.1, on: $0.0)) }))
  }

  @Test func dutiesThatShouldBeKeptApartAreCalledOut() throws {
    let policy = try Self.capillary()
    let found = Self.recommendation(
      policy, ("requests-goodwill-points", "create"), ("requests-goodwill-points", "approval"))
    #expect(found.conflictsOfNeeds.map(\.separation) == [0])
    let best = try #require(found.choices.first)
    #expect(
      best.sets.map { policy[$0].name } == ["MemberCare Authorise", "MemberCare Create"])
    #expect(best.roles.map { policy[$0].name } == ["Admin", "Standard User"])
    #expect(best.conflicts.map(\.separation) == [0, 1])
    #expect(
      best.conflicts[1].features.map { policy[$0].id.text }.contains("customer-pii"))
  }

  @Test func aRoleThatComesWithEverySetStandsLast() throws {
    let policy = try Self.capillary()
    let found = Self.recommendation(policy, ("customer-retro-transaction", "create"))
    #expect(found.choices.last?.roles.map { policy[$0].id } == ["organization-owner"])
    #expect(found.choices.count > 2)
    #expect(found.choices.dropLast().allSatisfy { $0.sets.count == 1 })
  }

  /// Permissions by number: of which policy they are makes no difference to the search.
  private static func permissions(_ numbers: [Int]) -> Permissions {
    let all = Refs<Permission>(count: 1_000)
    return Permissions(numbers.map { all[$0] })
  }

  private static func search(_ sets: [[Int]]) -> CoverSearch {
    CoverSearch(
      candidates: sets.map(permissions), base: Permissions(),
      missing: permissions([1, 2, 3, 4, 5, 6]), weight: \.count)
  }

  /// Two sets suffice, and whoever takes the widest first needs three.
  @Test func theSmallestIsFoundWhereTheWidestFirstIsMisled() {
    let misleading = Self.search([[2, 3, 4, 5], [1, 2, 3, 7], [4, 5, 6, 8]])
    #expect(misleading.smallest(atMost: 5) == [[1, 2]])
    let worse = Self.search([[2, 3, 4, 5], [1, 2, 3, 7], [4, 5, 6, 8, 9], [1], [4, 5, 6], [6]])
    #expect(worse.smallest(atMost: 5) == [[1, 4], [1, 2]])
    #expect(worse.greedy().map(\.count) == [3])
  }

  /// Thirty sets of which three suffice, in a thousand ways: the lightest are found, in order.
  @Test func thirtySetsAreSearchedToTheEnd() {
    let sets = (0..<30).map { number -> [Int] in
      let besides = (0..<(number * 7 % 10)).map { 100 + number * 10 + $0 }
      return [number / 10] + besides
    }
    let search = CoverSearch(
      candidates: sets.map(Self.permissions), base: Permissions(),
      missing: Self.permissions([0, 1, 2]), weight: \.count)
    let tried = (0..<10).flatMap { a in
      (10..<20).flatMap { b in (20..<30).map { c in [a, b, c] } }
    }
    let sorted = tried.sorted { one, other in
      let weights = [one, other].map { $0.reduce(0) { $0 + sets[$1].count } }
      return weights[0] == weights[1]
        ? one.lexicographicallyPrecedes(other) : weights[0] < weights[1]
    }
    #expect(search.smallest(atMost: 5) == Array(sorted.prefix(5)))
  }

  @Test func beyondThirtySetsTheAnswerSaysThatItIsNotExhaustive() throws {
    func policy(_ count: Int) throws -> ResolvedPolicy {
      let view = Action("View", "view", looks: true)
      let orders = Feature("Orders", "orders", offers: [view])
      let area = Area("Desk", "desk")
      let other = Feature("Other", "other", offers: [view])
      let sets = (0..<count).map { number in
        PermissionSet("Set \(number)", Card.ID("set-\(number)")) {
          Purpose("Here.")
          area.ticks {
            orders[view]
            other[view]
          }
        }
        .acknowledged(.twinRoles, "They are meant to be alike.")
      }
      return try #require(
        Audit.audit(
          Policy(
            "Many", "many", version: "1", summary: "Many sets.", actions: [view], view: view,
            catalog: [area.lists(orders, other)], sets: sets)
        ).policy)
    }
    let thirty = Self.recommendation(try policy(30), ("orders", "view"))
    #expect(thirty.isExact && thirty.choices.count == Recommendation.mostCombinations)
    let many = try policy(31)
    let more = Self.recommendation(many, ("orders", "view"))
    #expect(!more.isExact && more.choices.map(\.sets) == [[many.cards[0]]])
  }
}
