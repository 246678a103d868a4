import Capillary
import CapturaWorkflow
import Diagnostics
import DocumentModel
import Handbook
import PhotoRetail
import PolicyAudit
import PolicyModel
import Readers
import Rendering
import Testing

/// A build reads back each cell once, and pages without their rows; here the pages of the three products
/// are read back whole.
@Suite struct ReadBackTests {
  @Test(arguments: [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy])
  func `every page read back whole is the page that was meant`(_ policy: Policy) throws {
    let audited = try #require(Audit.audit(policy).policy)
    let pages = Handbook.pages(of: [Product(audited)], rules: []).english.map(\.document)
    #expect(pages.count > 20)
    let links = LinkResolver(format: .markdown, pages: pages.map { PageDraft($0) })
    for page in pages {
      let projection = page.markdownProjection(links: links)
      let found = RoundTrip.findings(
        for: links.path(of: page.address), meant: projection,
        read: MarkdownReader.readGenerated(MarkdownRenderer(links: links).render(projection)))
      #expect(found.isEmpty, "\(found.first.map { "\($0.summary) \($0.notes)" } ?? "")")
    }
  }
}
