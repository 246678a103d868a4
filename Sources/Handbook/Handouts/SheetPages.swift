package import DocumentModel
import PolicyAudit
import PolicyModel

extension Handbook {
  /// The pages that printed sheets lead to: one for each policy, one for each that was released, and
  /// one for whoever holds a sheet of none of them.
  ///
  /// They stand on the site alone. In a repository, pages named by a fingerprint would come and go
  /// with every change.
  ///
  /// - Parameter stamp: That of the pages which belong to no product.
  package static func sheetPages(
    of products: [Product], stamp: Document.Stamp?
  ) -> [Document] {
    return [SheetPages.index(products, stamp: stamp)] + products.flatMap(SheetPages.pages)
  }
}

/// Says whether a printed sheet is current and, if not, what changed for each role.
enum SheetPages {
  /// The address that stands on the sheets.
  static func address(of fingerprint: String, _ product: Product) -> PageAddress {
    product.address(.sheet(fingerprint: fingerprint))
  }

  static let indexAddress = PageSubject.sheets.address

  /// For sheets of a policy that was never released: they were a trial, and no page has their code.
  static func index(_ products: [Product], stamp: Document.Stamp?) -> Document {
    Document(
      about: .sheets, title: .said(.printedSheets), summary: .said(.printedSheetsSummary),
      trail: [Document.Step(.said(.home), .page(.index()))], menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(.said(.printedSheetsSummary)),
        .callout(.warning, [.paragraph(.said(.unknownSheet))]),
        .table(
          Table(
            id: "sheets", caption: [.words(.said(.knownSheets))],
            columns: [SentenceKey.fingerprint, .theSheetIs, .itIsOf].map {
              Table.Column(.said($0))
            },
            rows: products.flatMap(rows))),
        .heading(level: 2, id: "current", .said(.currentCards)),
        .bullets(
          products.map { [.link(.page($0.overviewAddress), .policy($0.policy.name))] }),
      ], stamp: stamp)
  }

  private static func rows(_ product: Product) -> [Table.Row] {
    func row(_ fingerprint: String, _ version: String, _ says: Words) -> Table.Row {
      let code: Inline = .code(Document.Stamp.short(fingerprint))
      return Table.Row([
        Table.Cell([.link(.page(address(of: fingerprint, product)), [code])]), Table.Cell(says),
        Table.Cell(Phrasing.version(version, of: product)),
      ])
    }
    return [row(product.policy.fingerprint, product.policy.version, Phrasing.currentSheet(product))]
      + product.releases.reversed().filter { $0.fingerprint != product.policy.fingerprint }
      .map { release in
        let holds = Difference(from: release.policy, to: product.policy).cards.isEmpty
        return row(
          release.fingerprint, release.version, Phrasing.oldSheet(release, holds: holds))
      }
  }

  static func pages(_ product: Product) -> [Document] {
    [current(product)]
      + product.releases.filter { $0.fingerprint != product.policy.fingerprint }
      .map { outdated($0, product) }
  }

  private static func current(_ product: Product) -> Document {
    page(
      product.policy.fingerprint, version: product.policy.version, product,
      [.callout(.tip, [.paragraph(Phrasing.sheetIsCurrent(product))])]
        + product.policy.listedCards.flatMap { card in
          section(card, [.paragraph(.said(.stillTrue, ["card": .run([product.link(card)])]))])
        })
  }

  private static func outdated(_ release: Release, _ product: Product) -> Document {
    let difference = Difference(from: release.policy, to: product.policy)
    let changed = difference.cards
    let untouched = product.policy.listedCards.filter { card in
      !changed.contains { $0.card.latest.id == card.id }
    }
    return page(
      release.fingerprint, version: release.version, product,
      [
        changed.isEmpty
          ? .callout(.note, [.paragraph(Phrasing.sheetHolds(release, product))])
          : .callout(.warning, [.paragraph(Phrasing.sheetIsOld(release, product))]),
        .paragraph(Phrasing.changeSentence(difference)),
      ]
        + changed.flatMap { change in
          // A sheet knows its role by the id that it had then.
          section(
            change.card.old ?? change.card.latest,
            [.bullets(ChangeBlocks.lines(of: change, difference, product))])
        }
        + untouched.flatMap { card in
          section(card, [.paragraph(.said(.cardUnchanged, ["card": .run([product.link(card)])]))])
        })
  }

  private static func section(_ card: Card, _ blocks: [Block]) -> [Block] {
    [.heading(level: 2, id: Anchor.of(card), .policy(card.name))] + blocks
  }

  private static func page(
    _ fingerprint: String, version: String, _ product: Product, _ blocks: [Block]
  ) -> Document {
    product.page(
      .sheet(fingerprint: fingerprint),
      title: .said(
        .sheetPageTitle,
        ["product": .policy(product.policy.name), "version": .fixed(version)]),
      summary: .said(.sheetPageSummary, ["product": .policy(product.policy.name)]),
      blocks: blocks)
  }
}
