package import PolicyModel

/// What one card says about one feature, and what comes of it.
package struct Decision: Sendable {
  /// The card and the feature are looked up when somebody asks: most decisions of a large policy are
  /// made to be counted, and copying both would cost more than deciding.
  private let index: PolicyIndex
  /// Both by number.
  package let cardNumber: Int
  package let featureNumber: Int
  /// The card's own line, where it has one.
  package let line: Grant?
  /// The actions on that line, in printed order.
  package let granted: [Action]
  /// What the person can really do.
  package let effective: [Action]
  /// The part of `effective` that holds only under a condition.
  package let conditional: [Action]
  /// What is granted or inherited and cut by a prerequisite.
  package let cut: [Action]
  /// Why nothing is granted, where that was decided on purpose.
  package let noneReason: String?

  init(
    _ index: PolicyIndex, card: Int, feature: Int, line: Grant?, granted: [Action],
    effective: [Action], conditional: [Action], cut: [Action], noneReason: String?
  ) {
    self.index = index
    cardNumber = card
    featureNumber = feature
    self.line = line
    self.granted = granted
    self.effective = effective
    self.conditional = conditional
    self.cut = cut
    self.noneReason = noneReason
  }

  package var card: Card { index.cards[cardNumber] }
  package var feature: Feature { index.features[featureNumber] }
  package var kind: Card.Kind { index.cards[cardNumber].kind }

  /// Whether somebody decided to grant nothing here.
  package var isExplicitNone: Bool { noneReason != nil }
  /// Whether nobody has said anything about the feature on this card.
  package var isUndecided: Bool {
    line == nil && noneReason == nil && effective.isEmpty && cut.isEmpty
  }
  /// Whether something comes from a junior or a permission set rather than from the card.
  package var isInherited: Bool { line == nil && !(effective.isEmpty && cut.isEmpty) }
}

/// How a set of actions is printed.
package enum PrintedLevel: Sendable {
  /// One of the product's levels.
  case level(Level)
  /// Actions that make up no level, in printed order.
  case actions([Action])
  /// Nothing.
  case none
}

extension Ladder {
  /// The level that stands for exactly these actions.
  package func level(for actions: some Sequence<Action>) -> Level? {
    let wanted = Set(actions)
    return levels.first { Set($0.actions) == wanted }
  }
}
