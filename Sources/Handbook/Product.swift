package import Diagnostics
package import DocumentModel
package import PolicyAudit
import PolicyModel

extension Document.Stamp {
  /// As much of a fingerprint as tells two policies apart on paper.
  static func short(_ fingerprint: String) -> String { String(fingerprint.prefix(12)) }
}

/// One product as its handbook knows it: the audited policy, what people wrote beside it, and what all
/// of its pages look up.
///
/// Products know nothing of each other, so that their pages can be made at once.
package struct Product: Sendable {
  package let policy: ResolvedPolicy
  package let guides: [Guide]
  /// Earlier versions that were given out, oldest first.
  package let releases: [Release]
  /// How people know a place in a file; nothing where they cannot know it.
  let place: @Sendable (SourceAnchor) -> Table.Source?
  let stamp: Document.Stamp
  let askables: Askable
  /// In the order of cards.
  let roles: [Ref<Card>]
  let sets: [Ref<Card>]
  let names: FeatureNames
  /// How many features the product's own catalog has.
  let catalogedCount: Int
  /// The pages that every page of this product offers next.
  private(set) var menuPages: [MenuPage] = []
  private(set) var menu: [Document.Step] = []

  var terms: Terms { policy.terms }

  package init(
    _ policy: ResolvedPolicy, guides: [Guide] = [], releases: [Release] = [],
    place: @escaping @Sendable (SourceAnchor) -> Table.Source? = { _ in nil }
  ) {
    self.policy = policy
    self.guides = guides
    self.releases = releases
    self.place = place
    askables = Askable(policy)
    roles = policy.cards.filter { policy[$0].kind == .role }
    sets = policy.cards.filter { policy[$0].kind == .permissionSet }
    names = FeatureNames(policy)
    catalogedCount = policy.listedFeatures.count(where: \.isCataloged)
    stamp = Document.Stamp(
      product: .policy(policy.name), version: .fixed(policy.version),
      fingerprint: Document.Stamp.short(policy.fingerprint))
    menuPages = everyMenuPage
    menu = menuPages.map { Document.Step($0.words, .page(address($0.topic))) }
  }

  func heading(_ topic: PageSubject.Topic, title: Words, summary: Words) -> PageHeading {
    PageHeading(address(topic), title: title, summary: summary, subject: subject(topic))
  }

  func page(
    _ page: PageSubject.Single, title: Words, summary: Words, blocks: [Block]
  ) -> Document {
    self.page(.single(page), title: title, summary: summary, blocks: blocks)
  }

  /// A page of this product below its overview.
  func page(
    _ topic: PageSubject.Topic, title: Words, summary: Words, under parents: [Document.Step] = [],
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
      trail: [Document.Step(.said(.home), .page(.index())), overviewStep] + parents,
      menu: menu, blocks: blocks, stamp: stamp, source: source,
      subject: heading.subject)
  }

  var overviewStep: Document.Step { Document.Step(.policy(policy.name), .page(overviewAddress)) }

  private var everyMenuPage: [MenuPage] {
    var pages = [
      MenuPage(.single(.overview), .said(.overview)), MenuPage(.single(.matrix), .said(.matrix)),
    ]
    pages += tools.map { MenuPage(.tool($0), $0.title(self)) }
    if let reference = policy.quickReference {
      pages.append(MenuPage(.single(.quickReference), .policy(reference.title)))
    }
    return pages + [
      MenuPage(.single(.levels), Phrasing.levels(self)),
      MenuPage(.single(.standards), .said(.standards)),
      MenuPage(.single(.dependencies), .said(.dependencies)),
      MenuPage(.single(.troubleshooting), .said(.troubleshooting)),
      MenuPage(.single(.contradictions), .said(.contradictions)),
      MenuPage(.single(.changes), .said(.changes)),
    ]
  }
}

/// A page as the menu of its product offers it.
struct MenuPage: Sendable {
  let topic: PageSubject.Topic
  let words: Words

  init(_ topic: PageSubject.Topic, _ words: Words) {
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
    about subject: PageSubject, title: Words, summary: Words, trail: [Step] = [],
    menu: [Step] = [], blocks: [Block], stamp: Stamp? = nil
  ) {
    self.init(
      address: subject.address, title: title, summary: summary, trail: trail, menu: menu,
      blocks: blocks, stamp: stamp, subject: subject)
  }
}
