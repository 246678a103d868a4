import PolicyAudit
import PolicyModel

extension Product {
  /// The features of an area in catalog order, by number.
  func features(of area: Area) -> [Int] {
    guard let number = index.number(of: area.id) else { return [] }
    return index.features.indices.filter { index.areaOfFeature[$0] == number }
  }

  /// The cards from which a card inherits what it can do with a feature.
  func sources(of feature: Int, on card: Int) -> [Card] {
    audited.permissions.reachable(from: card).dropFirst()
      .filter { !audited.permissions.holdings[$0].granted.slice(index.range(of: feature)).isEmpty }
      .map { index.cards[$0] }
  }

  /// The cards that stand as columns over the features of an area: permission sets where the area
  /// can be put in sets, else roles.
  func columns(of area: Area) -> [Int] {
    let wantsSets = !policy.sets.isEmpty && area.isConfigurable
    return index.cards.indices.filter {
      (index.cards[$0].kind == .permissionSet) == wantsSets
    }
  }
}
