package import Diagnostics
package import PolicyModel

// What cards let people do.

extension ResolvedPolicy {
  package var holdings: Each<Card, Holding> { permissions.holdings }

  /// The cards that a card includes directly, juniors first.
  package var included: Each<Card, [Ref<Card>]> { permissions.included }

  /// The card itself and every card it includes, directly or not; cycles do no harm.
  package func reachable(from card: Ref<Card>) -> [Ref<Card>] { permissions.reachable(from: card) }

  /// Adds the actions that follow from those held, on the same feature and where it offers them.
  package func closing(_ permissions: Permissions) -> Permissions { order.closing(permissions) }

  /// What remains of what somebody holds once unmet prerequisites have cut it.
  package func effective(_ held: Permissions) -> Permissions { permissions.effective(held) }

  /// What a person who is given several cards can really do; more than the cards one by one, where
  /// one brings what another needs.
  package func effective(together cards: [Ref<Card>]) -> Permissions {
    permissions.effective(Permissions(joining: cards.map { holdings[$0].held }))
  }

  /// The part of that which holds without any condition.
  package func certain(together cards: [Ref<Card>]) -> Permissions {
    permissions.certain(together: cards)
  }

  package func holds(_ card: Ref<Card>, _ action: Ref<Action>, on feature: Ref<Feature>) -> Bool {
    holdings[card].effective.contains(permission(action, on: feature))
  }

  /// The cards that can do something with a feature, in the order of cards.
  package func holders(of feature: Ref<Feature>) -> [Ref<Card>] {
    touching(feature).filter { !members(of: holdings[$0].effective, on: feature).isEmpty }
  }

  /// The features on which a card holds something or has a line of its own, in catalog order.
  ///
  /// Everywhere else one answer holds for the whole card.
  package func touched(by card: Ref<Card>) -> [Ref<Feature>] { touches.features[card] }

  /// The cards that hold something on a feature or have a line about it, in the order of cards.
  package func touching(_ feature: Ref<Feature>) -> [Ref<Card>] { touches.cards[feature] }

  /// The card's own line about a feature, the first of several.
  package func line(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Grant? {
    lines.first[card][feature]
  }

  /// Where it is written what a card grants on a feature; the card itself where nothing is.
  package func place(of card: Ref<Card>, _ feature: Ref<Feature>) -> SourceAnchor {
    for reached in reachable(from: card) {
      if let line = line(reached, feature) { return line.anchor }
    }
    return self[card].anchor
  }

  /// The same by id; nothing where the policy has no such card.
  package func place(of card: Card.ID, _ feature: Feature.ID) -> SourceAnchor? {
    guard let card = ref(card) else { return nil }
    return ref(feature).map { place(of: card, $0) } ?? self[card].anchor
  }
}
