import Diagnostics
import DocumentModel
import Readers
import Rendering

/// The forms in which a page is published.
struct PageForms {
  /// Which of them are wanted.
  enum Choice {
    case all
    /// The site alone, without Markdown beside its pages; nothing is read back.
    case html
  }

  let links: LinkResolver
  let html: HTMLRenderer
  let shell: PageTemplate
  let choice: Choice
  /// The cells that pages share.
  private let known = CellMemory()

  init(links: LinkResolver, html: HTMLRenderer, shell: PageTemplate, choice: Choice) {
    self.links = links
    self.html = html
    self.shell = shell
    self.choice = choice
  }

  /// All files of a page, and what its Markdown did not say as it was meant.
  func render(_ page: Document) -> PageMemory.Rendered {
    var rendered = PageMemory.Rendered(
      page: page, files: [OutputFile(html.render(page), in: "site")], findings: [])
    if choice == .all { write(page, into: &rendered) }
    return rendered
  }

  /// Both Markdown forms of a page.
  ///
  /// A cell reads the same in whatever row it stands. So it is read back where it is new, in a table of
  /// its own, and the page without its rows.
  private func write(_ page: Document, into rendered: inout PageMemory.Rendered) {
    let cells = known.cells(of: page)
    let bare = spell(cells.bare)
    let new = cells.new.map(spell)
    if let new { known.keep(cells, as: (new.repository, new.twin)) }
    rendered.files += [
      OutputFile(
        path: "markdown/\(links.path(of: page.address))",
        bytes: cells.completing(bare.repository, with: new?.repository, in: .repository)),
      OutputFile(
        path: "site/\(twinLinks.path(of: page.address))",
        bytes: cells.completing(bare.twin, with: new?.twin, in: .twin)),
    ]
    rendered.findings = bare.findings + (new?.findings ?? [])
  }

  /// A page or a part of one in both forms; and what did not read back as it was meant.
  private func spell(
    _ page: Document
  ) -> (repository: WrittenText, twin: WrittenText, findings: [Diagnostic]) {
    let projection = page.markdownProjection(links: links)
    let written = MarkdownRenderer(links: links).write(projection)
    return (
      written,
      // A twin has the same words and other addresses, so the page that is read back speaks for both;
      // the tests read twins back as well.
      MarkdownRenderer(links: twinLinks).twin(of: page, as: written, projection),
      RoundTrip.findings(
        for: links.path(of: page.address), meant: projection,
        read: MarkdownReader.readGenerated(written.bytes))
    )
  }

  private var twinLinks: LinkResolver { LinkResolver(format: .twin, pagesOf: links) }
}

extension OutputFile {
  init(_ page: RenderedPage, in folder: String) {
    self.init(path: "\(folder)/\(page.path)", bytes: page.bytes)
  }
}
