import PolicyModel

/// Which cards one person may be given together.
///
/// A person may hold several permission sets, and one role that may be given sets beside them.
struct Companions {
  /// The cards that may be given along with others, by number.
  let givable: [Int]
  private let cards: [Card]
  private let canCombine: Bool

  init(_ index: PolicyIndex) {
    let cards = index.cards
    let canCombine =
      index.policy.roles.isEmpty || cards.contains { $0.content.mayBeGivenSets }
    self.cards = cards
    self.canCombine = canCombine
    givable = cards.indices.filter { canCombine && Self.isGivable(cards[$0]) }
  }

  private static func isGivable(_ card: Card) -> Bool {
    card.kind == .permissionSet || card.content.mayBeGivenSets
  }

  func isGivable(_ card: Int) -> Bool { canCombine && Self.isGivable(cards[card]) }

  /// Whether two cards that may be given can be given to one person: nobody has two roles.
  func mayMeet(_ card: Int, _ other: Int) -> Bool {
    card != other && [card, other].contains { cards[$0].kind == .permissionSet }
  }
}
