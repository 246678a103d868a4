/// Finds for each name of one list its place in the other; a name that stands twice pairs in order.
enum NamePairs {
  struct Pair {
    var old: Int?
    var new: Int?
  }

  /// Every old name in its order, then the new ones that nothing was paired with.
  static func pairs(_ old: [String], _ new: [String]) -> [Pair] {
    var places: [String: [Int]] = [:]
    for (place, name) in new.enumerated().reversed() { places[name, default: []].append(place) }
    var pairs: [Pair] = []
    var taken: Set<Int> = []
    for (place, name) in old.enumerated() {
      let partner = places[name]?.popLast()
      if let partner { taken.insert(partner) }
      pairs.append(Pair(old: place, new: partner))
    }
    return pairs + new.indices.filter { !taken.contains($0) }.map { Pair(old: nil, new: $0) }
  }
}
