import PolicyModel

/// The knots of a hierarchy: cards that are their own juniors, directly or by way of others.
struct Cycles {
  /// One knot: a shortest way from its first card back to that card, and everything else in it.
  struct Knot {
    /// From the first card of the knot along juniors; the way back to it is not repeated.
    let cycle: [Int]
    let others: [Int]
  }

  let knots: [Knot]

  init(_ included: [[Int]]) {
    let includers = Self.reversed(included)
    // A card below which, or above which, everything has been set aside is on no cycle.
    let left = Self.peeled(included, by: includers, from: Array(included.indices))
    let core = Self.peeled(includers, by: included, from: left)
    var placed: Set<Int> = []
    var knots: [Knot] = []
    for card in core where !placed.contains(card) {
      let below = Self.reachable(from: card, through: included)
      let above = Self.reachable(from: card, through: includers)
      guard below.contains(card) else { continue }
      let members = below.intersection(above)
      placed.formUnion(members)
      let cycle = Self.shortestWay(backTo: card, through: included, within: members)
      let rest = members.subtracting(cycle).sorted()
      knots.append(Knot(cycle: cycle, others: rest))
    }
    self.knots = knots
  }

  private static func reversed(_ edges: [[Int]]) -> [[Int]] {
    var reversed = Array(repeating: [Int](), count: edges.count)
    for (from, targets) in edges.enumerated() {
      for target in targets { reversed[target].append(from) }
    }
    return reversed
  }

  /// Sets aside, again and again, whatever leads to nothing that is left.
  private static func peeled(
    _ edges: [[Int]], by reverse: [[Int]], from cards: [Int]
  ) -> [Int] {
    let start = Set(cards)
    var open = edges.map { targets in targets.count { start.contains($0) } }
    var ends = cards.filter { open[$0] == 0 }
    var gone = Set(ends)
    while let end = ends.popLast() {
      for source in reverse[end] where start.contains(source) {
        open[source] -= 1
        if open[source] == 0, gone.insert(source).inserted { ends.append(source) }
      }
    }
    return cards.filter { !gone.contains($0) }
  }

  /// What can be reached by at least one step.
  private static func reachable(from card: Int, through edges: [[Int]]) -> Set<Int> {
    var seen: Set<Int> = []
    var open = [card]
    while let next = open.popLast() {
      for target in edges[next] where seen.insert(target).inserted { open.append(target) }
    }
    return seen
  }

  private static func shortestWay(
    backTo card: Int, through edges: [[Int]], within members: Set<Int>
  ) -> [Int] {
    var cameFrom: [Int: Int] = [:]
    var queue = [card]
    var next = 0
    while next < queue.count {
      let at = queue[next]
      next += 1
      for target in edges[at] where members.contains(target) {
        if target == card {
          var way = [at]
          while let last = way.last, last != card, let before = cameFrom[last] {
            way.append(before)
          }
          return way.reversed()
        }
        if cameFrom[target] == nil {
          cameFrom[target] = at
          queue.append(target)
        }
      }
    }
    return [card]
  }
}
