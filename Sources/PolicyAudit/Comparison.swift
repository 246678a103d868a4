package import PolicyModel

/// What only the one card lets people do, what only the other, and what both.
package struct Comparison: Sendable {
  package let left: Card
  package let right: Card
  package let onlyLeft: Permissions
  package let onlyRight: Permissions
  package let both: Permissions
  /// The parts of both that one card lets people do in more cases than the other.
  package let moreLeft: Permissions
  package let moreRight: Permissions
  /// The part of both that each lets people do on a condition of its own.
  package let otherwise: Permissions

  /// How the two stand to each other in the order of permissions, which is only partial.
  package enum Relation: Sendable { case equal, wider, narrower, apart }

  package var relation: Relation {
    let isLeftMore = !(onlyLeft.isEmpty && moreLeft.isEmpty && otherwise.isEmpty)
    let isRightMore = !(onlyRight.isEmpty && moreRight.isEmpty && otherwise.isEmpty)
    return switch (isLeftMore, isRightMore) {
    case (false, false): .equal
    case (true, false): .wider
    case (false, true): .narrower
    case (true, true): .apart
    }
  }
}

extension ResolvedPolicy {
  /// Compares what two cards really let people do, and in which cases.
  package func comparison(_ left: Ref<Card>, _ right: Ref<Card>) -> Comparison {
    let here = holdings[left].effective
    let there = holdings[right].effective
    let both = here.intersection(there)
    let moreHere = excess(of: left, over: right).intersection(both)
    let moreThere = excess(of: right, over: left).intersection(both)
    return Comparison(
      left: self[left], right: self[right],
      onlyLeft: here.subtracting(there), onlyRight: there.subtracting(here), both: both,
      moreLeft: moreHere.subtracting(moreThere), moreRight: moreThere.subtracting(moreHere),
      otherwise: moreHere.intersection(moreThere))
  }
}
