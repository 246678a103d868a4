import PolicyModel

/// The pairs of actions that a separation of duties keeps apart, feature by feature.
struct Separations {
  /// Two actions that no one may hold together on one feature.
  struct Pair {
    /// The separation's place in the policy.
    let separation: Int
    let feature: Int
    let first: UInt32
    let second: UInt32

    func isBroken(by held: NumberSet) -> Bool { held.contains(first) && held.contains(second) }
  }

  /// By feature number.
  let pairs: [Int: [Pair]]

  init(_ index: PolicyIndex) {
    var pairs: [Int: [Pair]] = [:]
    for (number, separation) in index.policy.separations.enumerated() {
      guard case .actions(let first, let second, let features) = separation.parts,
        let one = index.number(of: first), let other = index.number(of: second)
      else { continue }
      for feature in features.compactMap({ index.number(of: $0) }) {
        pairs[feature, default: []].append(
          Pair(
            separation: number, feature: feature,
            first: index.number(feature: feature, action: one),
            second: index.number(feature: feature, action: other)))
      }
    }
    self.pairs = pairs
  }

  /// The pairs of which somebody with these permissions holds some part, in catalog order.
  func touched(by held: NumberSet, _ index: PolicyIndex) -> [Pair] {
    var last: Int?
    return held.numbers.flatMap { permission -> [Pair] in
      let feature = index.feature(of: permission)
      guard feature != last else { return [] }
      last = feature
      return (pairs[feature] ?? []).filter { held.contains($0.first) || held.contains($0.second) }
    }
  }
}
