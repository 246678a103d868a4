import Diagnostics
import DocumentModel
import ProseReader
import Rendering
import SiteWriter

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

  /// All files of a page, and what its Markdown did not say as it was meant.
  func render(_ page: Document) -> PageMemory.Rendered {
    guard choice == .all else {
      return PageMemory.Rendered(
        page: page, files: [OutputFile(html.render(page), in: "site")], findings: [])
    }
    let projection = page.markdownProjection(links: links)
    let written = MarkdownRenderer(links: links).render(projection, of: page)
    let twins = MarkdownRenderer(links: LinkResolver(format: .twin, pagesOf: links))
    let files = [
      OutputFile(html.render(page), in: "site"), OutputFile(written, in: "markdown"),
      // A twin has the same words and other addresses, so the page that is read back speaks for both;
      // the tests read twins back as well.
      OutputFile(twins.twin(of: page, as: written, projection), in: "site"),
    ]
    let readBack = MarkdownReader.readGenerated(written.bytes)
    return PageMemory.Rendered(
      page: page, files: files,
      findings: RoundTrip.findings(for: written.path, meant: projection, read: readBack))
  }
}

extension OutputFile {
  init(_ page: RenderedPage, in folder: String) {
    self.init(path: "\(folder)/\(page.path)", bytes: page.bytes)
  }
}
