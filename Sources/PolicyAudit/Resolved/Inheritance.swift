import PolicyModel

/// What a card would hold without its own lines.
struct Inheritance {
  /// Whatever a junior or a held set brings.
  let all: Permissions
  /// The part of it that holds without a condition.
  let certain: Permissions
  /// The cards that bring it.
  let from: [Ref<Card>]
}

extension ResolvedPolicy {
  /// What comes to a card from the cards it includes; those that lead back to it bring nothing.
  func inheritance(of card: Ref<Card>) -> Inheritance {
    let from = included[card].filter { !reachable(from: $0).contains(card) }
    let held = from.map { holdings[$0] }
    return Inheritance(
      all: Permissions(joining: held.map(\.held)),
      certain: Permissions(joining: held.map { $0.held.subtracting($0.conditional) }),
      from: from)
  }
}
