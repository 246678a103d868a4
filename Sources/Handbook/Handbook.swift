import AllCores
package import Diagnostics
package import DocumentModel
import PolicyModel

/// Where policies and documents meet: every page, computed.
///
/// Products know nothing of each other, so that their parts can be made at once; then they are bound.
package enum Handbook {
  /// Where the JSON Schema of `policy.json` stands below the site.
  package static let schemaPath = "policy.schema.json"

  /// Each product's own part, made on every core.
  package static func parts(of inputs: [HandbookInput]) -> [HandbookPart] {
    inputs.concurrentMap(HandbookPart.init)
  }

  /// The parts of the products and all that binds them.
  package static func pages(
    of inputs: [HandbookInput], rules: [Rule], fingerprint: String
  ) -> Diagnosed<[Document]> {
    let drafts = bound(parts(of: inputs), rules: rules, fingerprint: fingerprint)
    return Diagnosed(drafts.value.map(\.document), findings: drafts.findings)
  }

  /// The claim coverage of all guides.
  package static func coverage(of parts: [HandbookPart]) -> ClaimCoverage {
    parts.map(\.coverage).reduce(ClaimCoverage(), +)
  }

  /// All pages of all products, in the order a reader would leaf through them.
  ///
  /// - Parameters:
  ///   - parts: In the order of the front page.
  ///   - rules: The audit's catalogue, for the reference pages.
  ///   - fingerprint: Of all the policies together, for the pages that belong to none of them.
  package static func bound(
    _ parts: [HandbookPart], rules: [Rule], fingerprint: String
  ) -> Diagnosed<[PageDraft]> {
    let products = parts.map(\.product)
    let stamp = Document.Stamp(
      product: Phrasing.allProducts,
      version: Phrasing.versions(products.map(\.policy)),
      fingerprint: Document.Stamp.short(fingerprint))
    return Diagnosed(
      [PageDraft(FrontPage.page(products, stamp: stamp))] + parts.flatMap(\.pages)
        + ([Glossary.page(products, stamp: stamp), WritingPage.page(rules, stamp: stamp)]
        + RuleReference.pages(rules, stamp: stamp)).map { PageDraft($0) },
      findings: parts.flatMap(\.findings))
  }

  /// The page that a server shows where there is none.
  ///
  /// - Parameter stamp: That of the pages which belong to no product.
  package static func missingPage(
    of parts: [HandbookPart], stamp: Document.Stamp?
  ) -> Document {
    Document(
      about: .missing, title: Phrasing.missingTitle, summary: Phrasing.missingLead,
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(Phrasing.missingLead),
        .bullets(
          parts.map(\.product).map { [.link(.page($0.overviewAddress), $0.policy.name)] }),
        .paragraph(Phrasing.fromASheet),
      ],
      stamp: stamp)
  }
}
