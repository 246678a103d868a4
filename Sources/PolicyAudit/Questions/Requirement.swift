import PolicyModel

extension AuditedPolicy {
  /// What somebody has to hold so that all of `needs` is of use: the needs themselves, what follows
  /// from them, and what they are of no use without.
  ///
  /// Whatever a person is given contains all of this or lets them do less than was asked for, so
  /// none of it is ever surplus.
  package func requirement(of needs: NumberSet) -> NumberSet {
    let index = index
    let all = index.policy.prerequisites
    var required = needs
    while true {
      let closed = index.closing(required)
      if all.isEmpty { return closed }
      let features = Set(closed.numbers.map(index.feature(of:)))
      let prerequisites =
        all
        .filter { $0.features.contains { index.number(of: $0).map(features.contains) ?? false } }
        .compactMap { index.number(of: $0.needs) }
      let next = closed.union(NumberSet(prerequisites))
      if next.count == required.count { return next }
      required = next
    }
  }
}
