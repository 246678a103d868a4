import PolicyAudit
import PolicyModel

/// What the whole policy says of each feature by name: how cards print it, and what stands under it.
struct FeatureNames {
  private var printed: [Feature.ID: [(name: String, card: Int)]] = [:]
  private var children: [Feature.ID: [Int]] = [:]

  init(_ index: PolicyIndex) {
    for (number, card) in index.cards.enumerated() {
      for grant in card.grants {
        guard let name = grant.printedName else { continue }
        printed[grant.feature, default: []].append((name, number))
      }
    }
    for (number, feature) in index.features.enumerated() {
      if let parent = feature.parent { children[parent, default: []].append(number) }
    }
  }

  /// The names that cards print for a feature, with the cards by number, in the order of cards.
  func printed(_ feature: Feature) -> [(name: String, card: Int)] { printed[feature.id] ?? [] }

  /// The features that stand under one, by number, in catalog order.
  func children(of feature: Feature) -> [Int] { children[feature.id] ?? [] }
}
