import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

extension Product {
  /// The cards from which a card inherits what it can do with a feature.
  func sources(of feature: Ref<Feature>, on card: Ref<Card>) -> [Card] {
    policy.reachable(from: card).dropFirst()
      .filter { !policy.members(of: policy.holdings[$0].granted, on: feature).isEmpty }
      .map { policy[$0] }
  }

  /// Why a card lets people do what it does with a feature, each step once, and where it is written.
  func steps(_ decision: Decision) -> (sentences: [Words], anchor: SourceAnchor?) {
    if let line = policy.onlyLine(behind: decision) {
      return ([Phrasing.reason(line)], line.anchor)
    }
    var anchors: [SourceAnchor] = []
    var sentences: [Words] = []
    for action in decision.heldActions {
      let derivation = policy.derivation(decision.cardRef, decision.featureRef, action)
      anchors += derivation.sources.map(\.line.anchor)
      for sentence in Phrasing.steps(derivation, policy) where !sentences.contains(sentence) {
        sentences.append(sentence)
      }
    }
    return (sentences, anchors.first)
  }

  /// The cards that stand as columns over the features of an area: permission sets where the area
  /// can be put in sets, else roles.
  func columns(of area: Ref<Area>) -> [Ref<Card>] {
    !policy.sets.isEmpty && policy[area].isConfigurable ? sets : roles
  }
}
