import PolicyModel

/// Finds the fewest candidates that together cover what is missing, and among those the lightest.
struct CoverSearch {
  /// By place: what each candidate brings.
  let candidates: [Permissions]
  /// What is there before any of them.
  let base: Permissions
  let missing: Permissions
  /// How much somebody can do who holds this; holding more never makes it less.
  let weight: (Permissions) -> Int

  private struct Cover: Comparable {
    let weight: Int
    let places: [Int]

    static func < (a: Cover, b: Cover) -> Bool {
      a.weight == b.weight ? a.places.lexicographicallyPrecedes(b.places) : a.weight < b.weight
    }
  }

  /// Every combination of the smallest size that covers, the lightest first, by place; exact, for at
  /// most 64 candidates.
  func smallest(atMost limit: Int) -> [[Int]] {
    let wanted = wantedAmong(missing.map(holders(of:)))
    guard !wanted.contains(0) else { return [] }
    for size in 0...candidates.count {
      var best: [Cover] = []
      search(
        Branch(wanted: wanted, refused: 0, chosen: [], held: base), left: size, limit, &best)
      if !best.isEmpty { return best.map(\.places) }
    }
    return []
  }

  /// The candidates that have a permission, one bit for each.
  private func holders(of number: Ref<Permission>) -> UInt64 {
    candidates.indices.reduce(0) { $0 | (candidates[$1].contains(number) ? 1 << $1 : 0) }
  }

  /// Whoever covers a permission that few have covers all that everybody of those few has as well.
  private func wantedAmong(_ holders: [UInt64]) -> [UInt64] {
    let distinct = Set(holders).sorted()
    return distinct.filter { one in !distinct.contains { $0 != one && $0 & one == $0 } }
  }

  private struct Branch {
    /// For each permission that lacks: who has it.
    let wanted: [UInt64]
    let refused: UInt64
    let chosen: [Int]
    let held: Permissions
  }

  /// Somebody has to cover whatever the fewest candidates cover: one of those is in every answer, and
  /// those that were tried before it need not be tried again beside it.
  private func search(_ branch: Branch, left: Int, _ limit: Int, _ best: inout [Cover]) {
    guard !branch.wanted.isEmpty else {
      best.append(Cover(weight: weight(branch.held), places: branch.chosen.sorted()))
      best.sort()
      if best.count > limit { best.removeLast() }
      return
    }
    let free = branch.wanted.map { $0 & ~branch.refused }
    guard left > 0, !free.contains(0), separate(free) <= left else { return }
    if best.count == limit, let worst = best.last, weight(branch.held) > worst.weight { return }
    guard let fewest = free.min(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) else { return }
    var refused = branch.refused
    for place in candidates.indices where fewest & (1 << place) != 0 {
      search(
        Branch(
          wanted: branch.wanted.filter { $0 & (1 << place) == 0 }, refused: refused,
          chosen: branch.chosen + [place], held: branch.held.union(candidates[place])),
        left: left - 1, limit, &best)
      refused |= 1 << place
    }
  }

  /// Some permissions that no candidate has two of: each takes a candidate of its own.
  private func separate(_ wanted: [UInt64]) -> Int {
    var taken: UInt64 = 0
    return wanted.count { holders in
      let isSeparate = holders & taken == 0
      if isSeparate { taken |= holders }
      return isSeparate
    }
  }

  /// One combination, good and perhaps not the smallest: each time the candidate that covers most of
  /// what still lacks, the lighter of two; then without those that turned out not to be needed.
  func greedy() -> [[Int]] {
    let covers = candidates.map { $0.intersection(missing) }
    guard missing.isSubset(of: Permissions(joining: covers)) else { return [] }
    var lacking = missing
    var held = base
    var chosen: [Int] = []
    while !lacking.isEmpty {
      let gains = covers.map { $0.intersection(lacking).count }
      let widest = gains.indices.filter { gains[$0] == gains.max() }
      let weights = widest.map { weight(held.union(candidates[$0])) }
      guard let lightest = weights.indices.min(by: { weights[$0] < weights[$1] }) else { break }
      chosen.append(widest[lightest])
      held = held.union(candidates[widest[lightest]])
      lacking = lacking.subtracting(covers[widest[lightest]])
    }
    for place in chosen {
      let others = chosen.filter { $0 != place }
      if missing.isSubset(of: Permissions(joining: others.map { covers[$0] })) { chosen = others }
    }
    return [chosen.sorted()]
  }
}
