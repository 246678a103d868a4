import Diagnostics
import DocumentModel
import Foundation
import Rendering
import Testing

/// The sample page as it is written.
///
/// `PERMDOCS_RECORD=1` records what comes out and fails, so that nobody records without reading.
@Suite struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")

  private func compare(_ page: RenderedPage, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["PERMDOCS_RECORD"] == "1" {
      try Data(page.bytes).write(to: file)
      Issue.record("recorded \(name): read it, then run again without PERMDOCS_RECORD")
      return
    }
    let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(String(decoding: page.bytes, as: UTF8.self) == wanted)
  }

  @Test func `the sample page is written as Markdown`() throws {
    let renderer = MarkdownRenderer(links: LinkResolver(format: .markdown, pages: SamplePage.pages))
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
