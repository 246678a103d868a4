import PolicyModel

extension ResolvedPolicy {
  /// What somebody has to hold so that all of `needs` is of use: the needs themselves, what follows
  /// from them, and what they are of no use without.
  ///
  /// Whatever a person is given contains all of this or lets them do less than was asked for, so
  /// none of it is ever surplus.
  package func requirement(of needs: Permissions) -> Permissions {
    let all = declaration.prerequisites
    var required = needs
    while true {
      let closed = closing(required)
      if all.isEmpty { return closed }
      let features = Set(closed.map(feature(of:)))
      let prerequisites =
        all
        .filter { $0.features.contains { ref($0).map(features.contains) ?? false } }
        .compactMap { ref($0.needs) }
      let next = closed.union(Permissions(prerequisites))
      if next.count == required.count { return next }
      required = next
    }
  }
}
