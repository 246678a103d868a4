import Diagnostics
import DocumentModel
import Readers
import Rendering

/// Writes pages as Markdown, and reads back what it wrote.
///
/// A cell reads the same in whatever row it stands. So it is written and read back where it is new, in a
/// table of its own, and the page without its rows.
struct MarkdownPages: Sendable {
  let links: LinkResolver
  let isReadBack: Bool
  private let known = CellMemory()

  init(links: LinkResolver, isReadBack: Bool) {
    self.links = links
    self.isReadBack = isReadBack
  }

  func file(of page: Document) -> Diagnosed<[RenderedPage]> {
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
    guard isReadBack else { return Diagnosed(written) }
    return Diagnosed(
      written,
      findings: RoundTrip.findings(
        for: links.path(of: page.address), meant: projection,
        read: MarkdownReader.readGenerated(written.bytes)))
  }
}
