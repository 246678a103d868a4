/// A set of small numbers as one sorted run: the grid of a large policy is nearly empty, so what is
/// held is stored and what is not held costs nothing.
package struct NumberSet: Sendable, Hashable {
  package private(set) var numbers: [UInt32]

  package init() { numbers = [] }

  /// Sorts and removes repetitions.
  package init(_ unsorted: some Sequence<UInt32>) {
    numbers = unsorted.sorted()
    var kept = 0
    for number in numbers where kept == 0 || numbers[kept - 1] != number {
      numbers[kept] = number
      kept += 1
    }
    numbers.removeLast(numbers.count - kept)
  }

  /// The union of many sets, by one sort rather than one merge after another.
  package init(joining sets: [NumberSet]) {
    self = sets.count == 1 ? sets[0] : NumberSet(sets.flatMap(\.numbers))
  }

  private init(sorted: [UInt32]) { numbers = sorted }

  package var isEmpty: Bool { numbers.isEmpty }
  package var count: Int { numbers.count }

  package func contains(_ number: UInt32) -> Bool {
    let at = firstIndex(notBelow: number)
    return at < numbers.count && numbers[at] == number
  }

  /// The members in a half-open range, without copying.
  package func slice(_ range: Range<UInt32>) -> ArraySlice<UInt32> {
    numbers[firstIndex(notBelow: range.lowerBound)..<firstIndex(notBelow: range.upperBound)]
  }

  private func firstIndex(notBelow number: UInt32) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package func union(_ other: NumberSet) -> NumberSet {
    if other.isEmpty { return self }
    if isEmpty { return other }
    return merge(other) { inLeft, inRight in inLeft || inRight }
  }

  package func intersection(_ other: NumberSet) -> NumberSet {
    merge(other) { inLeft, inRight in inLeft && inRight }
  }

  package func subtracting(_ other: NumberSet) -> NumberSet {
    merge(other) { inLeft, inRight in inLeft && !inRight }
  }

  package func filter(_ keep: (UInt32) -> Bool) -> NumberSet {
    NumberSet(sorted: numbers.filter(keep))
  }

  package func isSubset(of other: NumberSet) -> Bool {
    guard numbers.count <= other.numbers.count else { return false }
    var at = 0
    for number in numbers {
      while at < other.numbers.count, other.numbers[at] < number { at += 1 }
      guard at < other.numbers.count, other.numbers[at] == number else { return false }
    }
    return true
  }

  private func merge(_ other: NumberSet, keep: (Bool, Bool) -> Bool) -> NumberSet {
    var result: [UInt32] = []
    result.reserveCapacity(max(numbers.count, other.numbers.count))
    var left = 0
    var right = 0
    while left < numbers.count || right < other.numbers.count {
      let inLeft =
        right == other.numbers.count
        || (left < numbers.count && numbers[left] <= other.numbers[right])
      let inRight =
        left == numbers.count
        || (right < other.numbers.count && other.numbers[right] <= numbers[left])
      if keep(inLeft, inRight) { result.append(inLeft ? numbers[left] : other.numbers[right]) }
      if inLeft { left += 1 }
      if inRight { right += 1 }
    }
    return NumberSet(sorted: result)
  }
}
