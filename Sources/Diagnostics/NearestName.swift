/// Finds the names that somebody who misspelt one probably meant.
package enum NearestName {
  /// At most three of `names`, nearest first, each within a third of the word's length.
  ///
  /// - Parameter most: How many slips there may be at most, however long the word is.
  package static func suggestions(
    for word: String, among names: some Sequence<String>, most: Int = .max
  ) -> [String] {
    let wanted = Array(word.lowercased().unicodeScalars)
    let limit = min(max(1, wanted.count / 3), most)
    var ranked: [(distance: Int, name: String)] = []
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars)
      guard abs(candidate.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, candidate, limit: limit)
      if distance <= limit { ranked.append((distance, name)) }
    }
    ranked.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return ranked.prefix(3).map(\.name)
  }

  /// Insertions, deletions, replacements and swaps of neighbours; stops early past `limit`.
  private static func editDistance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int
  ) -> Int {
    var twoAbove: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(above[j + 1], row[j]) + 1
        best = min(best, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, twoAbove[j - 1] + 1)
        }
        row.append(best)
      }
      if row.allSatisfy({ $0 > limit }) { return limit + 1 }
      (twoAbove, above) = (above, row)
    }
    return above[b.count]
  }
}
