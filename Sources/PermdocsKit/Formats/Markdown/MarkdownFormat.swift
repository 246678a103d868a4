import Diagnostics
import DocumentModel
import Readers
import Rendering

/// Markdown that is committed, so that a review shows what a change of a policy says.
struct MarkdownFormat: PageFormat {
  static let folder = "markdown"
  static let spelling = LinkResolver.Format.markdown
  static let data = DataFiles.Choice.committed
  static let isReadBack = true

  private let pages: MarkdownPages

  init(_ edition: Edition) {
    pages = MarkdownPages(links: edition.links(Self.self), isReadBack: true)
  }

  func files(of page: Document) -> Diagnosed<[RenderedPage]> { pages.file(of: page) }

  static func readBack(_ bytes: [UInt8], of page: Document, links: LinkResolver) -> ReadBack? {
    ReadBack(
      published: MarkdownReader.readPublished(bytes),
      meant: page.markdownProjection(links: links).leaves)
  }
}

/// The same beside the pages of the site, for programs that read it. It has the same words and other
/// addresses, so the page that is read back speaks for both; the tests read twins back as well.
struct TwinFormat: PageFormat {
  static let folder = HTMLFormat.folder
  static let spelling = LinkResolver.Format.twin

  private let pages: MarkdownPages

  init(_ edition: Edition) {
    pages = MarkdownPages(links: edition.links(Self.self), isReadBack: false)
  }

  func files(of page: Document) -> Diagnosed<[RenderedPage]> { pages.file(of: page) }
}
