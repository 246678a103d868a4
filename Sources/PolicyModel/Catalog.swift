/// One area with its features, in the order they are printed.
public struct CatalogSection: Sendable {
  package let area: Area
  package let features: [Feature]
}

extension Area {
  /// Lists the features of this area, in the order of the product's own pages.
  public func lists(_ first: Feature, _ rest: Feature...) -> CatalogSection {
    CatalogSection(area: self, features: [first] + rest)
  }

  /// Lists an area from an array, for policies that come from data.
  package func lists(all features: [Feature]) -> CatalogSection {
    CatalogSection(area: self, features: features)
  }
}

/// A permission: an action on a feature.
package struct Permission: Hashable, Sendable {
  package let action: Action.ID
  package let feature: Feature.ID

  package init(_ action: Action.ID, on feature: Feature.ID) {
    self.action = action
    self.feature = feature
  }
}
