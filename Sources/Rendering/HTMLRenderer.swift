package import DocumentModel

/// Writes a page as HTML: its blocks, in the shell that all pages share.
package struct HTMLRenderer: Sendable {
  let links: LinkResolver
  let settings: SiteSettings
  let neighbours: Neighbours
  /// Whether each page has one full address; a page that the server shows in the place of others has
  /// none, and no twin.
  let isAddressed: Bool
  let hasTwins: Bool
  private let shell: PageTemplate
  /// The folders that have a picture of their own.
  private let previewImages: Set<[String]>

  /// - Parameters:
  ///   - pages: All pages of the site in reading order.
  ///   - previewImages: The pictures of the products and of the site.
  ///   - hasTwins: Whether each page stands beside its HTML as Markdown, too.
  package init(
    links: LinkResolver, shell: PageTemplate, settings: SiteSettings = SiteSettings(),
    pages: [PageDraft] = [], previewImages: [PreviewImage] = [], hasTwins: Bool = true
  ) {
    self.links = links
    self.shell = shell
    self.settings = settings
    self.hasTwins = hasTwins
    self.previewImages = Set(previewImages.map(\.folder))
    neighbours = Neighbours(pages)
    isAddressed = !pages.isEmpty
  }

  /// The path of the picture that a page is shown with: its product's, else that of the site.
  func previewImage(of page: PageAddress) -> String {
    let product = Array(page.folder.prefix(1))
    return PreviewImageDrawing.path(in: previewImages.contains(product) ? product : [])
  }

  package func render(_ document: Document) -> RenderedPage {
    var writer = HTMLWriter(document, links: links, settings: settings)
    writer.write(document.blocks)
    let bytes = shell.write(PageView(document, self, content: writer.out.bytes).values)
    return RenderedPage(path: links.path(of: document.address), bytes: bytes)
  }

  /// A page with no Markdown beside it, which no list of pages names.
  package func renderUnlisted(_ document: Document) -> RenderedPage {
    HTMLRenderer(links: links, shell: shell, settings: settings).render(document)
  }

  /// The page shown where there is none: it cannot know how deep the reader went astray, so its links
  /// are whole paths once the site's address is known.
  package static func renderMissing(
    _ document: Document, shell: PageTemplate, settings: SiteSettings
  ) -> RenderedPage {
    let language = settings.language
    let links = LinkResolver(
      format: .html, base: settings.base.map { $0 + language.folder } ?? "",
      dataFolder: language.isEnglish ? "" : "../", away: settings.pagesElsewhere)
    return HTMLRenderer(links: links, shell: shell, settings: settings).render(document)
  }
}
