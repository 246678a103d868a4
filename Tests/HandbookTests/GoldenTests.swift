import BuiltTools
import DocumentModel
import Rendering
import Testing

/// The toy studio's handbook as readers get it, page by page, in Markdown: a change of any sentence
/// or table shows as a change of a file that a reviewer reads.
@Suite struct GoldenTests {
  private let golden = Golden()

  @Test func theToyStudiosPagesReadAsRecorded() throws {
    let handbook = try ToyHandbook()
    let pages = handbook.documents.filter { $0.address.components.first == "toy-studio" }
    let links = LinkResolver(format: .markdown, pages: handbook.documents.map { PageDraft($0) })
    let renderer = MarkdownRenderer(links: links)
    var written: Set<String> = []
    for page in pages {
      let rendered = renderer.render(page)
      written.insert(rendered.path)
      let text = String(decoding: rendered.bytes, as: UTF8.self)
      if let difference = try golden.difference(of: text, named: rendered.path) {
        Issue.record("\(difference)")
      }
    }
    #expect(
      try golden.names().filter { $0.hasPrefix("toy-studio/") }.subtracting(written).isEmpty,
      "recorded pages that are no longer written")
  }
}
