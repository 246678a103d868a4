import PolicyModel

/// What people can do, worked out with nothing but sets of pairs and loops that run until nothing
/// changes; it shares no code with what is tested.
struct Plainly {
  struct Pair: Hashable {
    let feature: Feature.ID
    let action: Action.ID
  }

  let policy: Policy

  /// What somebody can do who has all of these cards.
  func can(_ cards: [Card.ID]) -> Set<Pair> {
    var reached = Set(cards)
    var held: Set<Pair> = []
    var size = -1
    while size != reached.count {
      size = reached.count
      for card in policy.cards where reached.contains(card.id) {
        for junior in card.content.juniors { reached.insert(junior.id) }
      }
    }
    for card in policy.cards where reached.contains(card.id) {
      for grant in card.grants {
        for action in grant.actions { held.insert(Pair(feature: grant.feature, action: action.id)) }
      }
    }
    for implication in policy.implications {
      for feature in policy.catalog.flatMap(\.features)
      where held.contains(Pair(feature: feature.id, action: implication.action.id))
        && feature.offers?.contains(implication.implied) ?? true
      {
        held.insert(Pair(feature: feature.id, action: implication.implied.id))
      }
    }
    return cut(held)
  }

  private func cut(_ held: Set<Pair>) -> Set<Pair> {
    var left = held
    for _ in 0...held.count {
      for prerequisite in policy.prerequisites
      where !left.contains(
        Pair(feature: prerequisite.needs.feature, action: prerequisite.needs.action))
      {
        left = left.filter { !prerequisite.features.contains($0.feature) }
      }
    }
    return left
  }

  /// A way to let a person do something: one role or none, and sets.
  struct Way: Hashable {
    let role: Card.ID?
    let sets: Set<Card.ID>
  }

  /// Every way in which one person can be given cards at all.
  var ways: [Way] {
    let sets = policy.sets.map(\.card.id)
    let subsets = (0..<(1 << sets.count)).map { mask in
      Set(sets.indices.filter { mask & (1 << $0) != 0 }.map { sets[$0] })
    }
    if policy.roles.isEmpty { return subsets.map { Way(role: nil, sets: $0) } }
    return policy.roles.flatMap { role in
      role.card.content.mayBeGivenSets
        ? subsets.map { Way(role: role.card.id, sets: $0) } : [Way(role: role.card.id, sets: [])]
    }
  }

  func can(_ way: Way) -> Set<Pair> { can((way.role.map { [$0] } ?? []) + way.sets) }
}
