package import PolicyModel

/// Who can do one thing, and who cannot: each card with the derivation that says why.
package struct WhoCan: Sendable {
  package let action: Action
  package let feature: Feature
  /// Those who can, some of them under a condition only; in the order of cards.
  package let able: [Derivation]
  package let unable: [Derivation]
}

extension ResolvedPolicy {
  /// Asks every card about one thing.
  package func whoCan(_ action: Ref<Action>, on feature: Ref<Feature>) -> WhoCan {
    let derivations = cards.map {
      derivation($0, feature, action)
    }
    return WhoCan(
      action: self[action], feature: self[feature],
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
