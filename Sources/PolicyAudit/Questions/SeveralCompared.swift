package import PolicyModel

/// What several cards let people do on one feature, where they do not let them do the same.
package struct FeatureContrast: Sendable, Hashable {
  package let feature: Ref<Feature>
  /// What each of the cards lets people do, in the order they were named.
  package let actions: [[Ref<Action>]]
}

extension ResolvedPolicy {
  /// The features on which the cards differ, in catalog order.
  package func contrasts(of cards: [Ref<Card>]) -> [FeatureContrast] {
    features.compactMap { feature in
      let actions = cards.map { card in
        members(of: holdings[card].effective, on: feature).map(action(of:))
      }
      return Set(actions).count > 1 ? FeatureContrast(feature: feature, actions: actions) : nil
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
