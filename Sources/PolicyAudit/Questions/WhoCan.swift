package import PolicyModel

/// Who can do one thing, and who cannot: each card with the derivation that says why.
package struct WhoCan: Sendable {
  package let action: Action
  package let feature: Feature
  /// Those who can, some of them under a condition only; in the order of cards.
  package let able: [Derivation]
  package let unable: [Derivation]
}

extension AuditedPolicy {
  /// Asks every card about one thing; feature and action by number.
  package func whoCan(_ action: Int, on feature: Int) -> WhoCan {
    let derivations = index.cards.indices.map {
      derivation(card: $0, feature: feature, action: action)
    }
    return WhoCan(
      action: index.actions[action], feature: index.features[feature],
      able: derivations.filter(\.isAble), unable: derivations.filter { !$0.isAble })
  }
}

extension Derivation {
  /// Whether the answer is yes, if only under a condition.
  package var isAble: Bool {
    switch answer {
    case .yes, .conditional: true
    case .notOffered, .none, .tooLow, .undecided, .cut: false
    }
  }
}
