package import PolicyModel

/// What two cards let people do: here only, there only, both.
package struct Comparison: Sendable {
  package let left: Card
  package let right: Card
  package let onlyLeft: Permissions
  package let onlyRight: Permissions
  package let both: Permissions

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

extension ResolvedPolicy {
  /// Compares what two cards really let people do.
  package func comparison(_ left: Ref<Card>, _ right: Ref<Card>) -> Comparison {
    let here = holdings[left].effective
    let there = holdings[right].effective
    return Comparison(
      left: self[left], right: self[right],
      onlyLeft: here.subtracting(there), onlyRight: there.subtracting(here),
      both: here.intersection(there))
  }
}
