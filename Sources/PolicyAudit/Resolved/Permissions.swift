package import PolicyModel

/// A set of permissions as one sorted run: the grid of a large policy is nearly empty, so what is held
/// is stored and what is not held costs nothing.
package struct Permissions: Sendable, Hashable {
  private var run: [Ref<Permission>]

  package init() { run = [] }

  /// Sorts and removes repetitions.
  package init(_ unsorted: some Sequence<Ref<Permission>>) {
    run = unsorted.sorted()
    var kept = 0
    for permission in run where kept == 0 || run[kept - 1] != permission {
      run[kept] = permission
      kept += 1
    }
    run.removeLast(run.count - kept)
  }

  /// The union of many sets, by one sort rather than one merge after another.
  package init(joining sets: [Permissions]) {
    self = sets.count == 1 ? sets[0] : Permissions(sets.flatMap(\.run))
  }

  private init(sorted: [Ref<Permission>]) { run = sorted }

  package func contains(_ permission: Ref<Permission>) -> Bool {
    let at = firstIndex(notBelow: permission)
    return at < run.count && run[at] == permission
  }

  /// The members in a half-open range, without copying.
  package func members(in range: Range<Ref<Permission>>) -> ArraySlice<Ref<Permission>> {
    run[firstIndex(notBelow: range.lowerBound)..<firstIndex(notBelow: range.upperBound)]
  }

  private func firstIndex(notBelow permission: Ref<Permission>) -> Int {
    var low = 0
    var high = run.count
    while low < high {
      let middle = (low + high) / 2
      if run[middle] < permission { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package func union(_ other: Permissions) -> Permissions {
    if other.isEmpty { return self }
    if isEmpty { return other }
    return merge(other) { inLeft, inRight in inLeft || inRight }
  }

  package func intersection(_ other: Permissions) -> Permissions {
    merge(other) { inLeft, inRight in inLeft && inRight }
  }

  package func subtracting(_ other: Permissions) -> Permissions {
    merge(other) { inLeft, inRight in inLeft && !inRight }
  }

  /// The members that `keep` says are to stay.
  package func keeping(_ keep: (Ref<Permission>) -> Bool) -> Permissions {
    Permissions(sorted: run.filter(keep))
  }

  package func isSubset(of other: Permissions) -> Bool {
    guard run.count <= other.run.count else { return false }
    var at = 0
    for permission in run {
      while at < other.run.count, other.run[at] < permission { at += 1 }
      guard at < other.run.count, other.run[at] == permission else { return false }
    }
    return true
  }

  private func merge(_ other: Permissions, keep: (Bool, Bool) -> Bool) -> Permissions {
    var result: [Ref<Permission>] = []
    result.reserveCapacity(Swift.max(run.count, other.run.count))
    var left = 0
    var right = 0
    while left < run.count || right < other.run.count {
      let inLeft =
        right == other.run.count
        || (left < run.count && run[left] <= other.run[right])
      let inRight =
        left == run.count
        || (right < other.run.count && other.run[right] <= run[left])
      if keep(inLeft, inRight) { result.append(inLeft ? run[left] : other.run[right]) }
      if inLeft { left += 1 }
      if inRight { right += 1 }
    }
    return Permissions(sorted: result)
  }
}

extension Permissions: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { run.count }
  package subscript(place: Int) -> Ref<Permission> { run[place] }
  package func makeIterator() -> IndexingIterator<[Ref<Permission>]> { run.makeIterator() }
}
