import Parallel
package import DocumentModel

/// The files around the pages: what search engines and programs ask a site for.
package enum SiteFiles {
  /// The list of pages for programs that read Markdown, and, where the site's address is known, what
  /// search engines want to know and what is shown with a link to the site.
  ///
  /// - Parameter hasTwins: Whether there is Markdown to list.
  package static func files(
    _ pages: [PageDraft], previewImages: [PreviewImage] = [], settings: SiteSettings,
    hasTwins: Bool = true
  ) -> [RenderedPage] {
    let pages = pages.filter { $0.movedTo == nil }
    let list = hasTwins ? [programList(pages, settings)] : []
    guard let address = settings.address else { return list }
    return list + searchEngines(pages, at: address, settings)
      + previewImages.concurrentMap { PreviewImageDrawing.file($0, settings) }
  }

  /// `llms.txt`: every page's Markdown twin with its summary, product by product.
  private static func programList(_ pages: [PageDraft], _ settings: SiteSettings) -> RenderedPage {
    let root = PageAddress.index()
    let links = LinkResolver(format: .twin)
    var blocks: [Block] = [.heading(level: 1, id: "", [.text(settings.name.text)])]
    if let front = pages.first(where: { $0.address == root }) {
      blocks.append(.quote([.paragraph([.text(front.heading.summary.text)])]))
    }
    for folder in folders(pages) {
      let inside = pages.filter { $0.address != root && $0.address.folder.first == folder }
      guard let first = inside.first else { continue }
      // "Optional" is the format's own word for what a short reading may leave out.
      let heading = folder == nil ? "Optional" : first.heading.title.text
      blocks.append(.heading(level: 2, id: "", [.text(heading)]))
      blocks.append(
        .bullets(
          inside.map { page in
            let path = links.address(of: .page(page.address), on: root) ?? ""
            let address = LinkTarget.written((settings.address ?? "") + path)
            return [
              .link(address, [.text(page.heading.title.text)]), .text(": "),
              .text(page.heading.summary.text),
            ]
          }))
    }
    let list = Document(address: root, title: .nothing, summary: .nothing, blocks: [])
    let markdown = MarkdownRenderer(links: links)
    return RenderedPage(
      path: "llms.txt", bytes: markdown.render(blocks.map { $0.inWrittenForm }, of: list).bytes)
  }

  /// The first folders of the pages' addresses in reading order, pages in none last.
  private static func folders(_ pages: [PageDraft]) -> [String?] {
    var seen: Set<String> = []
    return pages.compactMap(\.address.folder.first).filter { seen.insert($0).inserted } + [nil]
  }

  private static func searchEngines(
    _ pages: [PageDraft], at address: String, _ settings: SiteSettings
  ) -> [RenderedPage] {
    let links = LinkResolver(format: .html)
    var map = ByteBuffer(capacity: pages.count * 96)
    map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if settings.languages.count > 1 { map.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    map.append(">\n")
    for page in pages {
      let languages = settings.isInSeveralLanguages(page.address) ? settings.languages : [.english]
      for language in languages {
        map.append("<url><loc>")
        map.append(escaping: links.fullAddress(of: page.address, at: address + language.folder))
        map.append("</loc>")
        for other in languages where languages.count > 1 {
          map.append(verbatim: "<xhtml:link rel=\"alternate\" hreflang=\"\(other.tag)\" href=\"")
          map.append(escaping: links.fullAddress(of: page.address, at: address + other.folder))
          map.append("\"/>")
        }
        map.append("</url>\n")
      }
    }
    map.append("</urlset>\n")
    let robots = "User-agent: *\nAllow: /\nSitemap: \(address)sitemap.xml\n"
    return [
      RenderedPage(path: "robots.txt", bytes: Array(robots.utf8)),
      RenderedPage(path: "sitemap.xml", bytes: map.bytes),
    ]
  }
}

extension LinkResolver {
  /// The one address by which a page is known; a folder's page is known by its folder.
  func fullAddress(of page: PageAddress, at site: String) -> String {
    let path = page.isIndex ? page.folder.map { $0 + "/" }.joined() : path(of: page)
    return site + AddressSpelling.encodeWritten(path)
  }
}

extension Block {
  /// The block in the one form in which words are written.
  fileprivate var inWrittenForm: Block { mapRuns(\.normalised) }
}
