import PolicyModel
import Testing

@testable import PolicyAudit

/// Every way of giving a person cards is tried, and what is recommended is held against all of them.
@Suite("Laws of recommendations") struct RecommendationLawTests {
  struct Case {
    let policy: ResolvedPolicy
    let plainly: Plainly
    let needs: Set<Plainly.Pair>
    let found: Recommendation

    init(seed: Int) throws {
      let policy = try ChancePolicy.audited(seed: seed)
      self.policy = policy
      plainly = Plainly(policy: policy.declaration)
      var random = Chance(state: UInt64(seed) &+ 7_777)
      let offered = policy.features.flatMap { feature in
        policy.offered(on: feature).map {
          Plainly.Pair(feature: policy[feature].id, action: $0.id)
        }
      }
      let needs = Set(offered.shuffled(using: &random).prefix(.random(in: 1...4, using: &random)))
      self.needs = needs
      found = policy.recommendation(
        for: Permissions(
          needs.compactMap { policy.ref(Permission($0.action, on: $0.feature)) }))
    }

    /// The ways that suffice, as somebody would find them who tries them all.
    var sufficient: [Plainly.Way] { plainly.ways.filter { needs.isSubset(of: plainly.can($0)) } }

    /// Each choice once for each of its roles.
    var chosen: [Plainly.Way] {
      found.choices.flatMap { choice in
        let sets = Set(choice.sets.map { policy[$0].id })
        return choice.roles.isEmpty
          ? [Plainly.Way(role: nil, sets: sets)]
          : choice.roles.map { Plainly.Way(role: policy[$0].id, sets: sets) }
      }
    }
  }

  private static let seeds = 0..<240

  @Test("What is recommended covers the needs, and something is wherever something can be")
  func covers() throws {
    var cases = (none: 0, roles: 0, sets: 0)
    for seed in Self.seeds {
      let asked = try Case(seed: seed)
      let sufficient = Set(asked.sufficient)
      #expect(Set(asked.chosen).isSubset(of: sufficient), "\(seed)")
      #expect(asked.chosen.isEmpty == sufficient.isEmpty, "\(seed)")
      if asked.chosen.isEmpty {
        cases.none += 1
      } else if asked.chosen.contains(where: { $0.sets.count > 1 }) {
        cases.sets += 1
      } else {
        cases.roles += 1
      }
    }
    // A law that was never put to the test proves nothing.
    #expect(cases.none > 20 && cases.roles > 20 && cases.sets > 20, "\(cases)")
  }

  @Test("Every role that suffices alone is there, and no smaller combination of sets is")
  func smallest() throws {
    for seed in Self.seeds {
      let asked = try Case(seed: seed)
      let alone = Set(asked.sufficient.filter { $0.role != nil && $0.sets.isEmpty })
      #expect(Set(asked.chosen.filter { $0.sets.isEmpty && $0.role != nil }) == alone, "\(seed)")
      let assignable = Set(
        asked.policy.declaration.roles.map(\.card).filter(\.content.mayBeGivenSets).map(\.id))
      let givable = asked.sufficient.filter { $0.role.map(assignable.contains) ?? true }
      let fewest = givable.map(\.sets.count).min()
      let combined = asked.chosen.filter { !$0.sets.isEmpty }
      #expect(combined.allSatisfy { $0.sets.count == fewest }, "\(seed)")
      #expect(combined.isEmpty == ((fewest ?? 0) == 0), "\(seed)")
      #expect(asked.found.isExact)
    }
  }

  @Test("Of the smallest the lightest are told, and the least surplus stands first")
  func lightest() throws {
    for seed in Self.seeds {
      let asked = try Case(seed: seed)
      let weights = asked.chosen.map { asked.plainly.can($0).count }
      #expect(weights == weights.sorted(), "\(seed)")
      for (role, ways) in Dictionary(
        grouping: asked.chosen.filter { !$0.sets.isEmpty }, by: \.role)
      {
        let fewest = ways[0].sets.count
        let all = asked.sufficient.filter { $0.role == role && $0.sets.count == fewest }
          .map { asked.plainly.can($0).count }.sorted()
        let told = ways.map { asked.plainly.can($0).count }.sorted()
        #expect(told == Array(all.prefix(Recommendation.mostCombinations)), "\(seed)")
      }
    }
  }

  @Test("Surplus is what nobody asked for and nothing that was asked for needs")
  func surplus() throws {
    for seed in Self.seeds {
      let asked = try Case(seed: seed)
      let policy = asked.policy
      for choice in asked.found.choices {
        let cards = (choice.roles.prefix(1) + choice.sets).map { asked.policy[$0].id }
        let can = asked.plainly.can(cards)
        let told = choice.surplus.union(asked.found.required).map { number in
          Plainly.Pair(
            feature: policy[policy.feature(of: number)].id,
            action: policy[policy.action(of: number)].id)
        }
        #expect(Set(told) == can, "\(seed)")
        #expect(choice.surplus.intersection(asked.found.required).isEmpty)
      }
      // What is required is in every way that suffices, or it would not be required.
      for way in asked.sufficient {
        let can = asked.plainly.can(way)
        let required = asked.found.required.map { asked.policy[$0] }
        #expect(
          required.allSatisfy {
            can.contains(Plainly.Pair(feature: $0.feature, action: $0.action))
          }, "\(seed)")
      }
    }
  }

  @Test("The greedy way out covers too, and no set in it could be left out")
  func greedy() throws {
    for seed in Self.seeds {
      let asked = try Case(seed: seed)
      let policy = asked.policy
      let sets = policy.cards.filter { policy[$0].kind == .permissionSet }
      let held = sets.map { policy.holdings[$0].held }
      let missing = asked.found.required.intersection(Permissions(joining: held))
      let search = CoverSearch(
        candidates: held, base: Permissions(), missing: missing, weight: \.count)
      let cover = try #require(search.greedy().first)
      func covers(_ places: [Int]) -> Bool {
        missing.isSubset(of: Permissions(joining: places.map { held[$0] }))
      }
      #expect(covers(cover), "\(seed)")
      #expect(!cover.contains { left in covers(cover.filter { $0 != left }) }, "\(seed)")
    }
  }
}
