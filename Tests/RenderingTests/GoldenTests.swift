import BuiltTools
import Diagnostics
import DocumentModel
import Rendering
import Testing

/// The sample page as it is written.
///
/// `PERMDOCS_RECORD=1` records what comes out and fails, so that nobody records without reading.
@Suite struct GoldenTests {
  private func compare(_ page: RenderedPage, with name: String) throws {
    let text = String(decoding: page.bytes, as: UTF8.self)
    if let difference = try Golden().difference(of: text, named: name) {
      Issue.record("\(difference)")
    }
  }

  @Test func `the sample page is written as Markdown`() throws {
    let renderer = MarkdownRenderer(
      links: LinkResolver(format: .markdown, pages: SamplePage.drafts))
    let page = renderer.render(SamplePage.support)
    #expect(page.path == "toy-studio/roles/support.md")
    try compare(page, with: "support.md")
  }

  @Test func `the sample page is written as HTML`() throws {
    let shell = try #require(PageTemplate.load().value)
    let page = HTMLRenderer(links: LinkResolver(format: .html), shell: shell)
      .render(SamplePage.support)
    #expect(page.path == "toy-studio/roles/support.html")
    try compare(page, with: "support.html")
  }
}
