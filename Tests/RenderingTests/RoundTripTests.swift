import Diagnostics
import DocumentModel
import Readers
import Rendering
import Testing

@Suite struct RoundTripTests {
  let links = LinkResolver(format: .markdown)

  private func findings(_ document: Document, _ links: LinkResolver) -> [Diagnostic] {
    let page = MarkdownRenderer(links: links).render(document)
    return RoundTrip.findings(
      for: page.path, meant: document.markdownProjection(links: links),
      read: MarkdownReader.readGenerated(page.bytes))
  }

  @Test(arguments: 0..<40)
  func `a page read back is the page that was meant`(batch: UInt64) {
    for seed in (batch * 50)..<(batch * 50 + 50) {
      var generator = PageGenerator(seed: seed)
      let document = generator.page()
      let found = findings(document, links)
      if !found.isEmpty {
        let page = MarkdownRenderer(links: links).render(document)
        Issue.record(
          "seed \(seed): \(found[0].notes.map(\.text))\n\(String(decoding: page.bytes, as: UTF8.self))"
        )
        return
      }
    }
  }

  /// The build reads back one of a page's two Markdown forms, so both are read here.
  @Test func `a twin read back is the page that was meant`() {
    let twins = LinkResolver(format: .twin, pagesOf: links)
    for seed in UInt64(0)..<500 {
      var generator = PageGenerator(seed: seed)
      let found = findings(generator.page(), twins)
      #expect(found.isEmpty, "seed \(seed): \(found.first.map { "\($0.notes.map(\.text))" } ?? "")")
    }
  }
}
