import DocumentModel
import Handbook
import PolicyAudit
import Diagnostics

/// What a site has beside its pages, before a language is chosen or in one.
struct PagesAround: Sendable {
  /// What readers can search for.
  let entries: [SearchEntry]
  /// What is shown where there is no page.
  let missing: Document
  /// Pages that printed sheets lead to.
  let sheets: [Document]

  /// - Parameter pages: The pages of the site; those that belong to no product have the first one's stamp.
  init(of publication: Publication, beside pages: [PageDraft], rules: [Rule]) {
    let products = publication.products
    let stamp = pages.first?.document.stamp
    self.init(
      entries: Handbook.searchEntries(of: products, rules: rules),
      missing: Handbook.missingPage(of: products, stamp: stamp),
      sheets: Handbook.sheetPages(of: products, stamp: stamp))
  }

  init(entries: [SearchEntry], missing: Document, sheets: [Document]) {
    self.entries = entries
    self.missing = missing
    self.sheets = sheets
  }

  func reworded(_ rewording: Rewording) -> PagesAround {
    PagesAround(
      entries: entries.map { $0.reworded(rewording.text) }, missing: missing.reworded(rewording),
      sheets: sheets.map { $0.reworded(rewording) })
  }
}
