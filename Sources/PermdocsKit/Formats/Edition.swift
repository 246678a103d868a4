import DocumentModel
import Rendering

/// What all formats of one handbook share: its pages, and what stands around them.
struct Edition: Sendable {
  /// In reading order.
  let pages: [PageDraft]
  /// What readers can search for.
  let entries: [SearchEntry]
  /// The page shown where there is none.
  let missing: Document
  /// The pages that printed sheets lead to, which stand on the site alone.
  let sheetPages: [Document]
  /// What is shown with links to the site.
  let previewImages: [PreviewImage]
  let templates: TemplateFolder
  let shell: PageTemplate
  /// What the team set for its own site.
  let site: SiteFolder
  let formats: [any PageFormat.Type]
  /// Knows the anchors of all pages.
  let links: LinkResolver

  func links(_ format: any PageFormat.Type) -> LinkResolver {
    LinkResolver(format: format.spelling, pagesOf: links)
  }

  /// Whether each page of the site stands beside its HTML as Markdown, too.
  var hasTwins: Bool { formats.contains { $0 == TwinFormat.self } }
}
