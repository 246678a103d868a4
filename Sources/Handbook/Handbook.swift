import Parallel
package import Diagnostics
package import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel

/// Where policies and documents meet: every page, computed.
///
/// Each product's pages are made on every core; then come the pages that bind them.
package enum Handbook {
  /// Where the JSON Schema of `policy.json` stands below the site.
  package static let schemaPath = "policy.schema.json"

  /// All pages of all products, in the order a reader would leaf through them.
  ///
  /// - Parameters:
  ///   - products: In the order of the front page.
  ///   - rules: The audit's catalogue, for the reference pages.
  package static func pages(
    of products: [Product], rules: [Rule]
  ) -> ComposedPages {
    let parts = products.concurrentMap { $0.composed() }
    let stamp = Document.Stamp(
      product: .said(.allProducts),
      version: Phrasing.versions(products.map(\.policy.declaration)),
      fingerprint: Document.Stamp.short(
        PolicyBundle.fingerprint(of: products.map(\.policy.fingerprint))))
    return ComposedPages(
      pages: [PageDraft(FrontPage.page(products, stamp: stamp))] + parts.flatMap(\.pages)
        + ([Glossary.page(products, stamp: stamp), WritingPage.page(rules, stamp: stamp)]
        + RuleReference.pages(rules, stamp: stamp)).map { PageDraft($0) },
      findings: parts.flatMap(\.findings),
      coverage: parts.map(\.coverage).reduce(ClaimCoverage(), +))
  }

  /// The page that a server shows where there is none.
  ///
  /// - Parameter stamp: That of the pages which belong to no product.
  package static func missingPage(
    of products: [Product], stamp: Document.Stamp?
  ) -> Document {
    Document(
      about: .missing, title: .said(.missingTitle), summary: .said(.missingLead),
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(.said(.missingLead)),
        .bullets(
          products.map { [.link(.page($0.overviewAddress), .policy($0.policy.name))] }),
        .paragraph(Phrasing.fromASheet),
      ],
      stamp: stamp)
  }
}
