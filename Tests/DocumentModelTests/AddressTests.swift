import Diagnostics
import DocumentModel
import LiteralWords
import Testing

@Suite struct AddressTests {
  private let guide = PageAddress("toy", "guides", "start")

  @Test func `addresses of Markdown files and folders are pages`() {
    func read(_ address: String) -> LinkTarget { .reading(address, on: guide) }
    #expect(read("other.md") == .page(PageAddress("toy", "guides", "other")))
    #expect(
      read("../roles/owner.md#jobs")
        == .page(PageAddress("toy", "roles", "owner"), fragment: "jobs"))
    #expect(read("../README.md") == .page(.index(of: "toy")))
    #expect(read("../../") == .page(.index()))
    #expect(read("#below") == .page(guide, fragment: "below"))
  }

  @Test(arguments: [
    "https://a.example/x.md", "mailto:a@b.example", "/x.md", "../../../x.md", "picture.png", "",
  ])
  func `every other address is left as it is written`(address: String) {
    #expect(LinkTarget.reading(address, on: guide) == .written(address))
  }

  @Test func `in Markdown every anchor leads to a heading`() {
    let table = Table(
      id: "t", caption: [], columns: [.init("A")], rows: [.init(id: "r", [.init("1")])])
    let page = Document(
      address: guide, title: "Start here", summary: "",
      blocks: [.table(table), .heading(level: 2, id: "h", ["Start here"]), .quote([.table(table)])])
    #expect(
      page.markdownAnchors == ["t": "start-here-1", "r": "start-here-1", "h": "start-here-1"])
    #expect(page.anchors == ["t", "r", "h"])
  }

  @Test func `pages sort by their path, a folder before what is in it`() {
    let pages = [PageAddress("b"), PageAddress("a", "x"), .index(of: "a"), .index()]
    #expect(pages.sorted() == [.index(), .index(of: "a"), PageAddress("a", "x"), PageAddress("b")])
  }
}

@Suite struct RoundTripTests {
  @Test func `equal pages have no finding`() {
    #expect(RoundTrip.findings(for: "a.md", meant: [.divider], read: [.divider]).isEmpty)
  }

  @Test func `a difference is one finding that shows where the pages part`() {
    let found = RoundTrip.findings(
      for: "a.md", meant: [.divider, .paragraph("meant")], read: [.divider, .paragraph("mean")])
    #expect(found.map(\.rule) == ["markdown-round-trip"])
    #expect(found.first?.notes.count == 2)
    #expect(found.first?.notes.allSatisfy { $0.text.contains("mean") } == true)
  }
}
