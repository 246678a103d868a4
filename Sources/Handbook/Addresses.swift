package import DocumentModel
import PolicyAudit
import PolicyModel

// Where each page stands. Addresses are made of permanent ids, never of names.

extension PageSubject {
  package var address: PageAddress {
    switch self {
    case .front: .index()
    case .glossary: PageAddress("glossary")
    case .writing: PageAddress("writing")
    case .rules: .index(of: "rules")
    case .rule(let id): PageAddress("rules", id)
    case .sheets: .index(of: "h")
    case .missing: PageAddress("404")
    case .product(let product, let topic): topic.address(in: product)
    }
  }
}

extension PageSubject.Kind {
  /// The folder in which the entries stand.
  fileprivate var folder: String { "\(rawValue)s" }

  init(_ kind: Card.Kind) {
    switch kind {
    case .role: self = .role
    case .permissionSet: self = .set
    }
  }

  init(_ kind: Retired.Kind) {
    switch kind {
    case .role: self = .role
    case .set: self = .set
    case .feature: self = .feature
    }
  }
}

extension PageSubject.Topic {
  static func card(_ card: Card) -> Self { .entry(.init(card.kind), id: card.id.text) }
  static func feature(_ feature: Feature) -> Self { .entry(.feature, id: feature.id.text) }
  static func tool(_ tool: Tool) -> Self { .tool(tool.rawValue) }

  fileprivate func address(in product: String) -> PageAddress {
    switch self {
    case .single(.overview): .index(of: product)
    case .single(let page): PageAddress(product, page.rawValue)
    case .entry(let kind, let id), .former(let kind, let id): PageAddress(product, kind.folder, id)
    case .list(let kind, 1, _): .index(of: product, kind.folder)
    case .list(let kind, let part, _): PageAddress(product, kind.folder, "index.\(part)")
    case .matrixPart(let area, 1): PageAddress(product, "matrix", area)
    case .matrixPart(let area, let part): PageAddress(product, "matrix", "\(area).\(part)")
    case .tool(let name): PageAddress(product, "tools", name)
    case .release(let version): PageAddress(product, "changes", version)
    case .guide(let slug): PageAddress(product, "guides", slug)
    // Short, because it is printed as a code; and it stays when a product has another id.
    case .sheet(let fingerprint): .index(of: "h", Document.Stamp.short(fingerprint))
    }
  }
}

extension Product {
  func address(_ page: PageSubject.Single) -> PageAddress { address(.single(page)) }
  func address(_ topic: PageSubject.Topic) -> PageAddress { subject(topic).address }
  func subject(_ topic: PageSubject.Topic) -> PageSubject {
    .product(id: policy.id.text, topic)
  }

  var overviewAddress: PageAddress { address(.overview) }
  var matrixAddress: PageAddress { address(.matrix) }
  var levelsAddress: PageAddress { address(.levels) }
  var standardsAddress: PageAddress { address(.standards) }
  var troubleshootingAddress: PageAddress { address(.troubleshooting) }
  var changesAddress: PageAddress { address(.changes) }

  func address(of tool: Tool) -> PageAddress { address(.tool(tool)) }
  func address(of card: Card) -> PageAddress { address(.card(card)) }
  func address(of feature: Feature) -> PageAddress { address(.feature(feature)) }
  func address(of guide: Guide) -> PageAddress { address(.guide(slug: guide.slug)) }

  /// Where it stands why a card lets people do with a feature what it lets them do.
  func reason(_ card: Card, _ feature: Feature) -> LinkTarget {
    .page(address(of: feature), fragment: Anchor.of(card))
  }

  func link(_ card: Card) -> Inline { .link(.page(address(of: card)), .policy(card.name)) }
  func link(_ feature: Feature) -> Inline {
    .link(.page(address(of: feature)), .policy(feature.name))
  }

  func link(_ id: Feature.ID) -> Inline {
    policy.feature(id).map(link) ?? .words(.fixed(id.text))
  }

  func link(_ id: Card.ID) -> Inline {
    policy.card(id).map(link) ?? .words(.fixed(id.text))
  }

  /// "Edit on Jobs", the feature linked.
  func link(_ permission: Permission) -> Words {
    .said(
      .permissionOn,
      [
        "action": .policy(Phrasing.name(permission.action, self)),
        "feature": .run([link(permission.feature)]),
      ])
  }
}

enum SharedAddresses {
  static let glossary = PageSubject.glossary.address
  static let writing = PageSubject.writing.address
  static let rules = PageSubject.rules.address
  static func rule(_ id: String) -> PageAddress { PageSubject.rule(id: id).address }
}
