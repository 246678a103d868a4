package import PolicyModel

/// What two cards let people do: here only, there only, both.
package struct Comparison: Sendable {
  package let left: Card
  package let right: Card
  package let onlyLeft: NumberSet
  package let onlyRight: NumberSet
  package let both: NumberSet

  /// How the two stand to each other in the order of permissions, which is only partial.
  package enum Relation: Sendable { case equal, wider, narrower, apart }

  package var relation: Relation {
    switch (onlyLeft.isEmpty, onlyRight.isEmpty) {
    case (true, true): .equal
    case (false, true): .wider
    case (true, false): .narrower
    case (false, false): .apart
    }
  }
}

extension AuditedPolicy {
  /// Compares what two cards, by number, really let people do.
  package func comparison(_ left: Int, _ right: Int) -> Comparison {
    let here = permissions.holdings[left].effective
    let there = permissions.holdings[right].effective
    return Comparison(
      left: index.cards[left], right: index.cards[right],
      onlyLeft: here.subtracting(there), onlyRight: there.subtracting(here),
      both: here.intersection(there))
  }
}
