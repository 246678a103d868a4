import PolicyModel

/// What several cards let people do on one feature, where they do not let them do the same.
package struct FeatureContrast: Sendable, Hashable {
  package let feature: Int
  /// What each of the cards lets people do, in the order they were named; actions by number.
  package let actions: [[Int]]
}

extension AuditedPolicy {
  /// The features on which the cards differ, in catalog order; cards by number.
  package func contrasts(of cards: [Int]) -> [FeatureContrast] {
    index.features.indices.compactMap { feature in
      let actions = cards.map { card in
        permissions.holdings[card].effective.slice(index.range(of: feature))
          .map(index.action(of:))
      }
      return Set(actions).count > 1 ? FeatureContrast(feature: feature, actions: actions) : nil
    }
  }

  /// What every one of the cards lets people do.
  package func common(to cards: [Int]) -> NumberSet {
    guard let first = cards.first else { return NumberSet() }
    return cards.dropFirst().reduce(permissions.holdings[first].effective) {
      $0.intersection(permissions.holdings[$1].effective)
    }
  }
}
