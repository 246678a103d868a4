import Diagnostics
import DocumentModel
import Rendering

/// The site that people open: a page of HTML for each page, with its styles, scripts and search.
struct HTMLFormat: PageFormat {
  static let folder = "site"
  static let spelling = LinkResolver.Format.html
  static let data = DataFiles.Choice.all

  private let edition: Edition
  private let html: HTMLRenderer

  init(_ edition: Edition) {
    self.edition = edition
    html = HTMLRenderer(
      links: edition.links(Self.self), shell: edition.shell, settings: edition.site.settings,
      pages: edition.pages, previewImages: edition.previewImages, hasTwins: edition.hasTwins)
  }

  func files(of page: Document) -> Diagnosed<[RenderedPage]> { Diagnosed([html.render(page)]) }

  var filesAround: [RenderedPage] {
    let settings = edition.site.settings
    return [SearchIndex.file(edition.entries)] + edition.sheetPages.map(html.renderUnlisted)
      + SiteFiles.files(
        edition.pages, previewImages: edition.previewImages, settings: settings,
        hasTwins: edition.hasTwins)
      + [HTMLRenderer.renderMissing(edition.missing, shell: edition.shell, settings: settings)]
      + SiteAssets.files(
        overriding: edition.templates.files.merging(edition.site.logo) { $1 }, settings: settings)
  }
}
