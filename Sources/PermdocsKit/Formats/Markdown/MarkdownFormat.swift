import Diagnostics
import DocumentModel
import Readers
import Rendering

/// Markdown that is committed, so that a review shows what a change of a policy says.
///
/// Each page is read back as soon as it is written. A cell reads the same in whatever row it stands; so it
/// is written and read back where it is new, in a table of its own, and the page without its rows.
struct MarkdownFormat: PageFormat {
  static let folder = "markdown"
  static let spelling = LinkResolver.Format.markdown
  static let data = DataFiles.Choice.committed
  static let isReadBack = true

  private let links: LinkResolver
  private let known = CellMemory()

  init(_ edition: Edition) { links = edition.links(Self.self) }

  func files(of page: Document) -> Diagnosed<[RenderedPage]> {
    let cells = known.cells(of: page)
    let bare = write(cells.bare)
    let new = cells.new.map(write)
    if let new { known.keep(cells, as: new.value) }
    return Diagnosed(
      [
        RenderedPage(
          path: links.path(of: page.address), bytes: cells.completing(bare.value, with: new?.value))
      ], findings: bare.findings + (new?.findings ?? []))
  }

  /// A page or a part of one; and what did not read back as it was meant.
  private func write(_ page: Document) -> Diagnosed<WrittenText> {
    let projection = page.markdownProjection(links: links)
    let written = MarkdownRenderer(links: links).write(projection)
    return Diagnosed(
      written,
      findings: RoundTrip.findings(
        for: links.path(of: page.address), meant: projection,
        read: MarkdownReader.readGenerated(written.bytes)))
  }

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

  private let markdown: MarkdownRenderer

  init(_ edition: Edition) { markdown = MarkdownRenderer(links: edition.links(Self.self)) }

  func files(of page: Document) -> Diagnosed<[RenderedPage]> { Diagnosed([markdown.render(page)]) }
}
