import PolicyModel

/// The pairs of actions that a separation of duties keeps apart, feature by feature.
struct Separations {
  /// Two actions that no one may hold together on one feature.
  struct Pair {
    /// The separation's place in the policy.
    let separation: Int
    let feature: Ref<Feature>
    let first: Ref<Permission>
    let second: Ref<Permission>

    func isBroken(by held: Permissions) -> Bool { held.contains(first) && held.contains(second) }
  }

  let pairs: [Ref<Feature>: [Pair]]

  init(_ policy: ResolvedPolicy) {
    var pairs: [Ref<Feature>: [Pair]] = [:]
    for (number, separation) in policy.separations.enumerated() {
      guard case .actions(let first, let second, let features) = separation.parts,
        let one = policy.ref(first), let other = policy.ref(second)
      else { continue }
      for feature in features.compactMap({ policy.ref($0) }) {
        pairs[feature, default: []].append(
          Pair(
            separation: number, feature: feature,
            first: policy.permission(one, on: feature),
            second: policy.permission(other, on: feature)))
      }
    }
    self.pairs = pairs
  }

  /// The pairs of which somebody with these permissions holds some part, in catalog order.
  func touched(by held: Permissions, _ policy: ResolvedPolicy) -> [Pair] {
    var last: Ref<Feature>?
    return held.flatMap { permission -> [Pair] in
      let feature = policy.feature(of: permission)
      guard feature != last else { return [] }
      last = feature
      return (pairs[feature] ?? []).filter { held.contains($0.first) || held.contains($0.second) }
    }
  }
}
