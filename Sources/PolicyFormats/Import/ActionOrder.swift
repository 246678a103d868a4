/// Puts things in an order that agrees with many short lists of them.
struct ActionOrder {
  private var first: [String] = []
  private var known: Set<String> = []
  /// What stands after each thing in some list.
  private var after: [String: Set<String>] = [:]

  mutating func add(_ list: [String]) {
    for (number, thing) in list.enumerated() {
      if known.insert(thing).inserted { first.append(thing) }
      for later in list[(number + 1)...] where later != thing {
        after[thing, default: []].insert(later)
      }
    }
  }

  /// Those before which nothing has to stand come first, in the order in which they were met; where
  /// lists contradict each other, the order in which they were met is all there is.
  func sorted() -> [String] {
    var rest = first
    var sorted: [String] = []
    while !rest.isEmpty {
      let next =
        rest.firstIndex { thing in
          !rest.contains { $0 != thing && after[$0]?.contains(thing) ?? false }
        } ?? 0
      sorted.append(rest.remove(at: next))
    }
    return sorted
  }
}
