import PolicyModel

extension Evidence {
  /// What a card would hold without its own lines.
  struct Inheritance {
    /// Whatever a junior or a held set brings.
    var all = NumberSet()
    /// The part of it that holds without a condition.
    var certain = NumberSet()
    /// The cards that bring it, by number.
    var from: [Int] = []
  }

  /// What comes to a card from the cards it includes; those that lead back to it bring nothing.
  func inheritance(of card: Int) -> Inheritance {
    let from = permissions.included[card].filter { !permissions.reachable(from: $0).contains(card) }
    let held = from.map { permissions.holdings[$0] }
    return Inheritance(
      all: NumberSet(joining: held.map(\.held)),
      certain: NumberSet(joining: held.map { $0.held.subtracting($0.conditional) }),
      from: from)
  }
}
