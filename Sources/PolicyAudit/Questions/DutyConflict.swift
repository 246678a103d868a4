import PolicyModel

/// Duties that one person would have and nobody should have together.
package struct DutyConflict: Sendable, Hashable {
  /// The separation's place in the policy.
  package let separation: Int
  /// The features on which it is broken, by number; empty where two cards are kept apart.
  package let features: [Int]
}

extension AuditedPolicy {
  /// Every separation that somebody with these permissions and these cards breaks.
  package func conflicts(among effective: NumberSet, cards: [Int]) -> [DutyConflict] {
    let reached = Set(cards.flatMap(permissions.reachable(from:)))
    return policy.separations.enumerated().compactMap { place, separation in
      switch separation.parts {
      case .actions(let first, let second, let features):
        let broken = features.compactMap { id -> Int? in
          guard let feature = index.number(of: id), let one = index.number(of: first),
            let other = index.number(of: second),
            effective.contains(index.number(feature: feature, action: one)),
            effective.contains(index.number(feature: feature, action: other))
          else { return nil }
          return feature
        }
        return broken.isEmpty ? nil : DutyConflict(separation: place, features: broken.sorted())
      case .cards(let first, let second):
        guard let one = index.number(of: first), let other = index.number(of: second), one != other,
          reached.contains(one), reached.contains(other)
        else { return nil }
        return DutyConflict(separation: place, features: [])
      }
    }
  }
}
