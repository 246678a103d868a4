import PolicyModel

/// The knots of a hierarchy: cards that are their own juniors, directly or by way of others.
struct Cycles {
  /// One knot: a shortest way from its first card back to that card, and everything else in it.
  struct Knot {
    /// From the first card of the knot along juniors; the way back to it is not repeated.
    let cycle: [Ref<Card>]
    let others: [Ref<Card>]
  }

  let knots: [Knot]

  init(_ included: Each<Card, [Ref<Card>]>) {
    let includers = Self.reversed(included)
    // A card below which, or above which, everything has been set aside is on no cycle.
    let left = Self.peeled(included, by: includers, from: Array(included.refs))
    let core = Self.peeled(includers, by: included, from: left)
    var placed: Set<Ref<Card>> = []
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

  private static func reversed(
    _ edges: Each<Card, [Ref<Card>]>
  ) -> Each<Card, [Ref<Card>]> {
    var reversed = Each(edges.refs, repeating: [Ref<Card>]())
    for from in edges.refs {
      for target in edges[from] { reversed[target].append(from) }
    }
    return reversed
  }

  /// Sets aside, again and again, whatever leads to nothing that is left.
  private static func peeled(
    _ edges: Each<Card, [Ref<Card>]>, by reverse: Each<Card, [Ref<Card>]>, from cards: [Ref<Card>]
  ) -> [Ref<Card>] {
    let start = Set(cards)
    var open = edges.refs.each { card in edges[card].count { start.contains($0) } }
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
  private static func reachable(from card: Ref<Card>, through edges: Each<Card, [Ref<Card>]>)
    -> Set<Ref<Card>>
  {
    var seen: Set<Ref<Card>> = []
    var open = [card]
    while let next = open.popLast() {
      for target in edges[next] where seen.insert(target).inserted { open.append(target) }
    }
    return seen
  }

  private static func shortestWay(
    backTo card: Ref<Card>, through edges: Each<Card, [Ref<Card>]>, within members: Set<Ref<Card>>
  ) -> [Ref<Card>] {
    var cameFrom: [Ref<Card>: Ref<Card>] = [:]
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
