package import PolicyModel

/// What to give somebody who needs to do certain things.
package struct Recommendation: Sendable {
  /// One way to let a person do all of it.
  package struct Choice: Sendable, Hashable {
    /// Any one of these roles; empty where the product has none.
    package var roles: [Ref<Card>]
    /// All of these permission sets.
    package let sets: [Ref<Card>]
    /// What the person can do besides.
    package let surplus: Permissions
    /// The part of what is needed that holds only under a condition.
    package let conditional: Permissions
    /// What the person could do that nobody should do together.
    package let conflicts: [DutyConflict]
  }

  /// A role that does not suffice, and what it lacks.
  package struct Shortfall: Sendable, Hashable {
    package let role: Ref<Card>
    package let lacking: Permissions
  }

  package let needs: Permissions
  /// The needs with what follows from them and what they are of no use without.
  package let required: Permissions
  /// Every role that suffices by itself, and the smallest combinations of permission sets, at most
  /// `Recommendation.mostCombinations` for each role; the least surplus first.
  package let choices: [Choice]
  /// False where there are too many permission sets to try every combination.
  package let isExact: Bool
  /// Where there is no choice: the roles that lack least.
  package let shortfalls: [Shortfall]
  /// What is required and nobody can be given.
  package let ungivable: Permissions
  /// Duties that the needs themselves bring together.
  package let conflictsOfNeeds: [DutyConflict]

  /// Combinations of the same size that are told beside the best one.
  package static let mostCombinations = 5
  /// Up to so many permission sets that bear on the needs, every combination is considered; beyond,
  /// sets are taken one after the other, each time the one that brings most of what still lacks.
  package static let mostSetsTried = 30
}

extension ResolvedPolicy {
  /// Finds what to give somebody who needs all of `needs`.
  package func recommendation(for needs: Permissions) -> Recommendation {
    let required = requirement(of: needs)
    let roles = cards.filter { self[$0].kind == .role }
    let enough = roles.filter { required.isSubset(of: holdings[$0].effective) }
    let combinations = SmallestCombinations(self, required)
    let choices =
      enough.map { choice(roles: [$0], sets: [], needs, required) }
      + combinations.found.map {
        choice(roles: $0.base.map { [$0] } ?? [], sets: $0.sets, needs, required)
      }
    let given = Permissions(
      joining: (roles + combinations.givable).map { holdings[$0].effective })
    return Recommendation(
      needs: needs, required: required, choices: ranked(choices), isExact: combinations.isExact,
      shortfalls: choices.isEmpty ? shortfalls(of: roles, required) : [],
      ungivable: choices.isEmpty ? required.subtracting(given) : Permissions(),
      conflictsOfNeeds: conflicts(among: required, cards: []))
  }

  private func choice(
    roles: [Ref<Card>], sets: [Ref<Card>], _ needs: Permissions, _ required: Permissions
  ) -> Recommendation.Choice {
    let cards = roles + sets
    let effective = effective(together: cards)
    return Recommendation.Choice(
      roles: roles, sets: sets, surplus: effective.subtracting(required),
      conditional: required.subtracting(certain(together: cards)),
      conflicts: conflicts(among: effective, cards: cards))
  }

  /// The least surplus first, then the fewest sets; roles that come to the same stand together.
  private func ranked(_ choices: [Recommendation.Choice]) -> [Recommendation.Choice] {
    let sorted = choices.sorted { a, b in
      if a.surplus.count != b.surplus.count { return a.surplus.count < b.surplus.count }
      if a.sets.count != b.sets.count { return a.sets.count < b.sets.count }
      if a.sets != b.sets { return a.sets.lexicographicallyPrecedes(b.sets) }
      return a.roles.lexicographicallyPrecedes(b.roles)
    }
    return sorted.reduce(into: []) { kept, choice in
      let twin = kept.firstIndex {
        $0.sets == choice.sets && $0.surplus == choice.surplus
          && $0.conditional == choice.conditional && $0.conflicts == choice.conflicts
      }
      if let twin { kept[twin].roles += choice.roles } else { kept.append(choice) }
    }
  }

  private func shortfalls(of roles: [Ref<Card>], _ required: Permissions) -> [Recommendation
    .Shortfall]
  {
    let all = roles.map { role in
      Recommendation.Shortfall(
        role: role, lacking: required.subtracting(holdings[role].effective))
    }
    let sorted = all.sorted {
      ($0.lacking.count, $0.role) < ($1.lacking.count, $1.role)
    }
    return Array(sorted.prefix(3))
  }
}
