package import PolicyModel

/// Duties that one person would have and nobody should have together.
package struct DutyConflict: Sendable, Hashable {
  /// The separation's place in the policy.
  package let separation: Int
  /// The features on which it is broken; empty where two cards are kept apart.
  package let features: [Ref<Feature>]
}

extension ResolvedPolicy {
  /// Every separation that somebody with these permissions and these cards breaks.
  package func conflicts(among effective: Permissions, cards: [Ref<Card>]) -> [DutyConflict] {
    let reached = Set(cards.flatMap(reachable(from:)))
    return declaration.separations.enumerated().compactMap { place, separation in
      switch separation.parts {
      case .actions(let first, let second, let features):
        let broken = features.compactMap { id -> Ref<Feature>? in
          guard let feature = ref(id), let one = ref(first),
            let other = ref(second),
            effective.contains(permission(one, on: feature)),
            effective.contains(permission(other, on: feature))
          else { return nil }
          return feature
        }
        return broken.isEmpty ? nil : DutyConflict(separation: place, features: broken.sorted())
      case .cards(let first, let second):
        guard let one = ref(first), let other = ref(second), one != other,
          reached.contains(one), reached.contains(other)
        else { return nil }
        return DutyConflict(separation: place, features: [])
      }
    }
  }
}
