package import PolicyModel

/// What several cards let people do on one feature, where they do not let them do the same.
package struct FeatureContrast: Sendable, Hashable {
  package let feature: Ref<Feature>
  /// What each of the cards lets people do, in the order they were named.
  package let actions: [[Ref<Action>]]
  /// Which of these each lets people do on a condition only.
  package let conditional: [[Ref<Action>]]
}

extension ResolvedPolicy {
  /// The features on which the cards differ, in catalog order.
  package func contrasts(of cards: [Ref<Card>]) -> [FeatureContrast] {
    features.compactMap { feature in
      let permissions = cards.map { members(of: holdings[$0].effective, on: feature) }
      let actions = permissions.map { $0.map(action(of:)) }
      let conditions = zip(cards, permissions).map { card, held in
        held.map { condition(of: card, $0) }
      }
      guard Set(actions).count > 1 || Set(conditions).count > 1 else { return nil }
      let conditional = cards.map {
        members(of: holdings[$0].conditional, on: feature).map(action(of:))
      }
      return FeatureContrast(feature: feature, actions: actions, conditional: conditional)
    }
  }

  /// What every one of the cards lets people do.
  package func common(to cards: [Ref<Card>]) -> Permissions {
    guard let first = cards.first else { return Permissions() }
    return cards.dropFirst().reduce(holdings[first].effective) {
      $0.intersection(holdings[$1].effective)
    }
  }
}
