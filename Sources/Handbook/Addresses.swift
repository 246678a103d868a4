import DocumentModel
import PolicyAudit
import PolicyModel

// Where each page stands. Addresses are made of permanent ids, never of names.

extension Product {
  var overviewAddress: PageAddress { .index(of: policy.id.text) }
  var matrixAddress: PageAddress { PageAddress(policy.id.text, "matrix") }
  var levelsAddress: PageAddress { PageAddress(policy.id.text, "levels") }
  var standardsAddress: PageAddress { PageAddress(policy.id.text, "standards") }
  var dependenciesAddress: PageAddress { PageAddress(policy.id.text, "dependencies") }
  var troubleshootingAddress: PageAddress { PageAddress(policy.id.text, "troubleshooting") }
  var contradictionsAddress: PageAddress { PageAddress(policy.id.text, "contradictions") }
  var quickReferenceAddress: PageAddress { PageAddress(policy.id.text, "quick-reference") }

  func address(of tool: Tool) -> PageAddress {
    PageAddress(policy.id.text, "tools", tool.rawValue)
  }

  /// Where it stands why a card lets people do with a feature what it lets them do.
  func reason(_ card: Card, _ feature: Feature) -> LinkTarget {
    .page(address(of: feature), fragment: Anchor.of(card))
  }

  func address(of card: Card) -> PageAddress {
    PageAddress(policy.id.text, card.kind == .role ? "roles" : "sets", card.id.text)
  }

  func address(of feature: Feature) -> PageAddress {
    PageAddress(policy.id.text, "features", feature.id.text)
  }

  func address(of guide: Guide) -> PageAddress {
    PageAddress(policy.id.text, "guides", guide.slug)
  }

  func link(_ card: Card) -> Inline { .link(.page(address(of: card)), card.name) }
  func link(_ feature: Feature) -> Inline { .link(.page(address(of: feature)), feature.name) }

  func link(_ id: Feature.ID) -> Inline {
    index.feature(id).map(link) ?? .text(id.text)
  }

  func link(_ id: Card.ID) -> Inline {
    index.card(id).map(link) ?? .text(id.text)
  }

  /// "Edit on Jobs", the feature linked.
  func link(_ permission: Permission) -> [Inline] {
    [.text("\(Phrasing.name(permission.action, self)) on "), link(permission.feature)]
  }
}

enum SharedAddresses {
  static let glossary = PageAddress("glossary")
  static let writing = PageAddress("writing")
  static let rules = PageAddress.index(of: "rules")
  static func rule(_ id: String) -> PageAddress { PageAddress("rules", id) }
}
