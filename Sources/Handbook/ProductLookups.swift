import Diagnostics
import PolicyAudit
import PolicyModel

extension Product {
  /// The features of an area in catalog order, by number.
  func features(of area: Area) -> [Int] {
    index.number(of: area.id).map { index.featuresOfArea[$0] } ?? []
  }

  /// The cards from which a card inherits what it can do with a feature.
  func sources(of feature: Int, on card: Int) -> [Card] {
    audited.permissions.reachable(from: card).dropFirst()
      .filter { !audited.permissions.holdings[$0].granted.slice(index.range(of: feature)).isEmpty }
      .map { index.cards[$0] }
  }

  /// Why a card lets people do what it does with a feature, each step once, and where it is written.
  func steps(_ decision: Decision, card: Int, feature: Int) -> (
    sentences: [String], anchor: SourceAnchor?
  ) {
    if let line = audited.soleLine(of: decision) {
      return ([line.reason.map(Phrasing.sentence) ?? Phrasing.ticked], line.anchor)
    }
    var anchors: [SourceAnchor] = []
    var sentences: [String] = []
    for action in decision.effective + decision.cut {
      guard let number = index.number(of: action.id) else { continue }
      let derivation = audited.derivation(card: card, feature: feature, action: number)
      anchors += derivation.sources.map(\.line.anchor)
      for sentence in Phrasing.steps(derivation, audited) where !sentences.contains(sentence) {
        sentences.append(sentence)
      }
    }
    return (sentences, anchors.first)
  }

  /// The cards that stand as columns over the features of an area: permission sets where the area
  /// can be put in sets, else roles.
  func columns(of area: Area) -> [Int] {
    !policy.sets.isEmpty && area.isConfigurable ? sets : roles
  }
}
