import Diagnostics
import DocumentModel
import LiteralWords
import Rendering
import Testing

/// Cells that lead to their reason, rows that say where they are written.
@Suite struct ReasonTests {
  private static let page = Document(
    address: PageAddress("p", "page"), title: "T", summary: "",
    blocks: [
      .table(
        Table(
          id: "t", caption: ["All"],
          columns: [Table.Column("Role"), Table.Column("Can", isState: true)],
          rows: [
            .init(
              id: "r",
              [
                Table.Cell("Clerk"),
                Table.Cell(
                  ["View"], tone: .look, reason: .page(PageAddress("p", "why"), fragment: "c")),
              ], source: .init(file: "Sources/A & B.swift", line: 12))
          ]))
    ])

  private static func html(edit: String? = nil) throws -> String {
    var settings = SiteSettings()
    settings.edit = edit
    let renderer = HTMLRenderer(
      links: LinkResolver(format: .html), shell: try #require(PageTemplate.load().value),
      settings: settings)
    return String(decoding: renderer.render(page).bytes, as: UTF8.self)
  }

  @Test func aBadgeIsTheWayToItsReason() throws {
    #expect(
      try Self.html().contains(
        #"<a class="badge look" href="why.html#c">View</a>"#
      ))
  }

  @Test func aRowSaysWhereItIsWrittenAndHowToChangeIt() throws {
    #expect(
      try Self.html().contains(
        #"<span class="source">Written at Sources/<wbr>A &amp; B.swift:12</span></td>"#))
    #expect(
      try Self.html(edit: "https://example.com/edit/{file}").contains(
        #"Written at <a href="https://example.com/edit/Sources/A%20%26%20B.swift">Sources/<wbr>A &amp; B.swift:12</a></span></td>"#
      ))
  }

  @Test func committedPagesHaveNeither() {
    let links = LinkResolver(format: .markdown, pages: [PageDraft(Self.page)])
    let written = MarkdownRenderer(links: links)
      .render(Self.page.markdownProjection(links: links), of: Self.page)
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(text.contains("| Clerk | View |"))
    #expect(!text.contains("Sources") && !text.contains("why"))
  }
}
