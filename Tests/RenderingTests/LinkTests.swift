import Diagnostics
import DocumentModel
import LiteralWords
import Rendering
import Testing

@Suite struct LinkTests {
  private let support = PageAddress("toy", "roles", "support")
  private let html = LinkResolver(format: .html)

  @Test func `addresses are relative to the page they stand on`() {
    func address(_ target: PageAddress, on page: PageAddress) -> String? {
      html.address(of: .page(target), on: page)
    }
    #expect(address(PageAddress("toy", "roles", "owner"), on: support) == "owner.html")
    #expect(address(.index(of: "toy"), on: support) == "../index.html")
    #expect(address(.index(), on: support) == "../../index.html")
    #expect(address(support, on: .index()) == "toy/roles/support.html")
    #expect(address(.index(of: "toy"), on: .index(of: "toy")) == "index.html")
    #expect(address(PageAddress("toy"), on: support) == "../../toy.html")
    #expect(html.address(of: .file("toy/grid.csv"), on: support) == "../grid.csv")
    #expect(html.address(of: .page(support, fragment: "jobs"), on: support) == "#jobs")
  }

  @Test func `folders are README in Markdown and index in HTML`() {
    #expect(LinkResolver(format: .markdown).path(of: .index(of: "toy")) == "toy/README.md")
    #expect(html.path(of: .index()) == "index.html")
  }

  @Test func `names that mean something in an address are encoded`() {
    let odd = PageAddress("toy", "a b|c?#<é>")
    #expect(html.address(of: .page(odd), on: support) == "../a%20b%7Cc%3F%23%3C%C3%A9%3E.html")
  }

  @Test func `in Markdown a row is reached by the heading above it`() {
    let links = LinkResolver(format: .markdown, pages: SamplePage.drafts)
    let page = SamplePage.support.address
    #expect(links.address(of: .page(page, fragment: "jobs"), on: page) == "#setup")
    #expect(links.address(of: .page(page, fragment: "duties"), on: page) == "#duties--of-the-desk")
  }

  @Test(arguments: ["https://a.example", "mailto:a@b.example", "a/b.html", "#x", "?q", "/a:b"])
  func `harmless addresses stay`(address: String) {
    #expect(html.address(of: .written(address), on: support) == address)
  }

  @Test(arguments: [
    "javascript:x", "DATA:x", "vbscript:x", "file:///etc", " javascript:x", "java\nscript:x",
  ])
  func `other schemes go`(address: String) {
    #expect(html.address(of: .written(address), on: support) == nil)
  }

  @Test func `a sound handbook has no broken link`() {
    #expect(LinkChecker.findings(in: SamplePage.pages, files: ["toy-studio/grid.csv"]).isEmpty)
  }

  @Test func `a page that is composed late is linked to as one that is there`() {
    let page = SamplePage.support
    let late = PageDraft(
      late: PageHeading(page.address, title: page.title, summary: page.summary), number: 7
    ) { number in
      #expect(number == 7)
      return page
    }
    let links = LinkResolver(format: .markdown, pages: [late])
    #expect(links.address(of: .page(page.address, fragment: "jobs"), on: page.address) == "#setup")
    #expect(late.heading == PageDraft(page).heading)
  }

  /// Where each link is led astray in turn, the ledger and the checker agree that something is wrong.
  @Test func `the ledger holds where the checker finds nothing, and nowhere else`() {
    let pages = SamplePage.pages
    let files: Set = ["toy-studio/grid.csv"]
    func holds(_ pages: [Document]) -> Bool {
      let ledger = LinkLedger(pages: pages.map(\.address), files: files)
      return LinkLedger.holds(pages.map(ledger.entry))
    }
    #expect(holds(pages))
    let wrong: [LinkTarget] = [
      .page(PageAddress("toy", "nowhere")), .file("toy-studio/grid.cvs"),
      .page(SamplePage.support.address, fragment: "nothing"),
      .page(SamplePage.support.address, fragment: "jobs"), .written("https://a.example"),
    ]
    for target in wrong {
      var changed = pages
      changed[1].blocks.append(.paragraph([.link(target, "there")]))
      let isSound = LinkChecker.findings(in: changed, files: files).isEmpty
      #expect(holds(changed) == isSound, "\(target)")
    }
  }

  @Test func `each broken link is found once, with the nearest name`() {
    let page = Document(
      address: PageAddress("toy", "page"), title: "T", summary: "",
      blocks: [
        .heading(level: 2, id: "images", ["Images"]),
        .paragraph([
          .link(.page(PageAddress("toy", "pagee")), "1"),
          .link(.page(PageAddress("toy", "pagee")), "1"),
          .link(.page(PageAddress("toy", "page"), fragment: "image"), "2"),
          .link(.file("toy/grid.cvs"), "3"),
        ]),
      ])
    let findings = LinkChecker.findings(in: [page], files: ["toy/grid.csv"])
    #expect(
      findings.map(\.summary) == [
        "the file toy/grid.cvs is linked to but not published",
        "the page toy/pagee.md is linked to but not published",
        "the place #image is not on toy/page.md",
      ])
    #expect(
      findings.map(\.suggestions) == [
        ["did you mean toy/grid.csv?"], ["did you mean toy/page.md?"], ["did you mean images?"],
      ])
    #expect(findings.allSatisfy { $0.rule == "broken-link" && $0.anchor.file == "toy/page.md" })
  }
}
