import PolicyAudit
import PolicyModel

/// What the whole policy says of each feature by name: how cards print it, and what stands under it.
struct FeatureNames {
  private var printed: [Feature.ID: [(name: String, card: Ref<Card>)]] = [:]
  private var children: [Feature.ID: [Ref<Feature>]] = [:]

  init(_ policy: ResolvedPolicy) {
    for card in policy.cards {
      for grant in policy[card].grants {
        guard let name = grant.printedName else { continue }
        printed[grant.feature, default: []].append((name, card))
      }
    }
    for feature in policy.features {
      if let parent = policy[feature].parent { children[parent, default: []].append(feature) }
    }
  }

  /// The names that cards print for a feature, with the cards, in the order of cards.
  func printed(_ feature: Feature) -> [(name: String, card: Ref<Card>)] {
    printed[feature.id] ?? []
  }

  /// The features that stand under one, in catalog order.
  func children(of feature: Feature) -> [Ref<Feature>] { children[feature.id] ?? [] }
}
