import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyHistory
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
    menu = everyMenu
  }

  /// A page of this product below its overview.
  func page(
    _ address: PageAddress, title: String, summary: String, under parents: [Document.Step] = [],
    blocks: [Block], source: String? = nil
  ) -> Document {
    page(
      PageHeading(address, title: title, summary: summary), under: parents, blocks: blocks,
      source: source)
  }

  func page(
    _ heading: PageHeading, under parents: [Document.Step] = [], blocks: [Block],
    source: String? = nil
  ) -> Document {
    Document(
      address: heading.address, title: heading.title, summary: heading.summary,
      trail: [Document.Step(Phrasing.frontPage, .page(.index())), overviewStep] + parents,
      menu: menu, blocks: blocks, stamp: stamp, source: source)
  }

  var overviewStep: Document.Step { Document.Step(policy.name, .page(overviewAddress)) }

  private var everyMenu: [Document.Step] {
    var menu = [
      Document.Step(Phrasing.overview, .page(overviewAddress)),
      Document.Step(Phrasing.matrix, .page(matrixAddress)),
    ]
    menu += tools.map { Document.Step($0.title(self), .page(address(of: $0))) }
    if let reference = policy.quickReference {
      menu.append(Document.Step(reference.title, .page(quickReferenceAddress)))
    }
    return menu + [
      Document.Step(Phrasing.levels(self), .page(levelsAddress)),
      Document.Step(Phrasing.standards, .page(standardsAddress)),
      Document.Step(Phrasing.dependencies, .page(dependenciesAddress)),
      Document.Step(Phrasing.troubleshooting, .page(troubleshootingAddress)),
      Document.Step(Phrasing.contradictions, .page(contradictionsAddress)),
      Document.Step(Phrasing.changes, .page(changesAddress)),
    ]
  }
}
