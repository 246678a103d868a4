import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

extension Document.Stamp {
  /// As much of a fingerprint as tells two policies apart on paper.
  static func short(_ fingerprint: String) -> String { String(fingerprint.prefix(12)) }
}

/// One product while its pages are made.
struct Product: Sendable {
  let audited: AuditedPolicy
  let index: PolicyIndex
  let guides: [Guide]
  let releases: [Release]
  let stamp: Document.Stamp
  /// The whole fingerprint.
  let fingerprint: String
  let askables: Askable
  /// By number, in the order of cards.
  let roles: [Int]
  let sets: [Int]
  let names: FeatureNames
  /// How many features the product's own catalog has.
  let catalogedCount: Int
  /// The pages that every page of this product offers next.
  private(set) var menuPages: [MenuPage] = []
  private(set) var menu: [Document.Step] = []
  /// How people know a place in a file.
  let place: @Sendable (SourceAnchor) -> Table.Source?

  var policy: Policy { index.policy }
  var terms: Terms { index.policy.terms }

  init(_ input: HandbookInput) {
    audited = input.policy
    index = input.policy.index
    guides = input.guides
    releases = input.releases
    fingerprint = input.fingerprint
    place = input.place
    askables = Askable(input.policy)
    let cards = input.policy.index.cards
    roles = cards.indices.filter { cards[$0].kind == .role }
    sets = cards.indices.filter { cards[$0].kind == .permissionSet }
    names = FeatureNames(input.policy.index)
    catalogedCount = input.policy.index.features.count(where: \.isCataloged)
    stamp = Document.Stamp(
      product: input.policy.policy.name, version: input.policy.policy.version,
      fingerprint: Document.Stamp.short(input.fingerprint))
    menuPages = everyMenuPage
    menu = menuPages.map { Document.Step($0.words, .page(address($0.topic))) }
  }

  func heading(_ topic: PageSubject.Topic, title: String, summary: String) -> PageHeading {
    PageHeading(address(topic), title: title, summary: summary, subject: subject(topic))
  }

  func page(
    _ page: PageSubject.Single, title: String, summary: String, blocks: [Block]
  ) -> Document {
    self.page(.single(page), title: title, summary: summary, blocks: blocks)
  }

  /// A page of this product below its overview.
  func page(
    _ topic: PageSubject.Topic, title: String, summary: String, under parents: [Document.Step] = [],
    blocks: [Block], source: String? = nil
  ) -> Document {
    page(
      heading(topic, title: title, summary: summary), under: parents, blocks: blocks,
      source: source)
  }

  func page(
    _ heading: PageHeading, under parents: [Document.Step] = [], blocks: [Block],
    source: String? = nil
  ) -> Document {
    Document(
      address: heading.address, title: heading.title, summary: heading.summary,
      trail: [Document.Step(Phrasing.frontPage, .page(.index())), overviewStep] + parents,
      menu: menu, blocks: blocks, stamp: stamp, source: source,
      subject: heading.subject)
  }

  var overviewStep: Document.Step { Document.Step(policy.name, .page(overviewAddress)) }

  private var everyMenuPage: [MenuPage] {
    var pages = [
      MenuPage(.single(.overview), Phrasing.overview), MenuPage(.single(.matrix), Phrasing.matrix),
    ]
    pages += tools.map { MenuPage(.tool($0), $0.title(self)) }
    if let reference = policy.quickReference {
      pages.append(MenuPage(.single(.quickReference), reference.title))
    }
    return pages + [
      MenuPage(.single(.levels), Phrasing.levels(self)),
      MenuPage(.single(.standards), Phrasing.standards),
      MenuPage(.single(.dependencies), Phrasing.dependencies),
      MenuPage(.single(.troubleshooting), Phrasing.troubleshooting),
      MenuPage(.single(.contradictions), Phrasing.contradictions),
      MenuPage(.single(.changes), Phrasing.changes),
    ]
  }
}

/// A page as the menu of its product offers it.
struct MenuPage: Sendable {
  let topic: PageSubject.Topic
  let words: String

  init(_ topic: PageSubject.Topic, _ words: String) {
    self.topic = topic
    self.words = words
  }

  var isOverview: Bool { topic == .single(.overview) }

  /// What guides call the page: `page:matrix`; nothing of a page that has no such name.
  var name: String? {
    switch topic {
    case .single(let page): page.rawValue
    case .tool(let name): name
    case .entry, .former, .list, .matrixPart, .release, .guide, .sheet: nil
    }
  }
}

extension Document {
  /// A page that belongs to no product.
  init(
    about subject: PageSubject, title: String, summary: String, trail: [Step] = [],
    menu: [Step] = [], blocks: [Block], stamp: Stamp? = nil
  ) {
    self.init(
      address: subject.address, title: title, summary: summary, trail: trail, menu: menu,
      blocks: blocks, stamp: stamp, subject: subject)
  }
}
