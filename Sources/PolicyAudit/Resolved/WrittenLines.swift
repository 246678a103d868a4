import PolicyModel

/// The lines that stand on cards, found by card and feature.
struct WrittenLines: Sendable {
  /// A card's first line about each feature.
  let first: Each<Card, [Ref<Feature>: Grant]>
  /// Every further line about a feature that has several.
  private let further: Each<Card, [Ref<Feature>: [Grant]]>

  init(_ order: PolicyOrder) {
    let cards = order.cards.all.refs
    var first = Each(cards, repeating: [Ref<Feature>: Grant]())
    var further = Each(cards, repeating: [Ref<Feature>: [Grant]]())
    for card in cards {
      for grant in order.cards.all[card].grants {
        guard let feature = order.features.ref(grant.feature) else { continue }
        if first[card][feature] == nil {
          first[card][feature] = grant
        } else {
          further[card][feature, default: []].append(grant)
        }
      }
    }
    self.first = first
    self.further = further
  }

  /// All of a card's own lines about a feature, in printed order.
  func all(_ card: Ref<Card>, _ feature: Ref<Feature>) -> [Grant] {
    guard let line = first[card][feature] else { return [] }
    return [line] + (further[card][feature] ?? [])
  }

  /// A card's line about a feature where it has one and no more.
  func only(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Grant? {
    further[card][feature] == nil ? first[card][feature] : nil
  }
}
