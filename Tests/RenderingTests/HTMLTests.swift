import Diagnostics
import DocumentModel
import LiteralWords
import Foundation
import Rendering
import Testing

@Suite struct HTMLTests {
  private func html(_ document: Document) throws -> String {
    let shell = try #require(PageTemplate.load().value)
    let renderer = HTMLRenderer(links: LinkResolver(format: .html), shell: shell)
    return String(decoding: renderer.render(document).bytes, as: UTF8.self)
  }

  private func page(_ blocks: Block...) throws -> String {
    try html(Document(address: PageAddress("page"), title: "T", summary: "", blocks: blocks))
  }

  @Test func `a name that is a script stays a name`() throws {
    let name = "<script>alert('x')</script>\"&\u{1}content\u{1}\u{85}"
    let document = Document(
      address: PageAddress("p", "page"), title: .fixed(name), summary: .fixed(name),
      trail: [.init(.fixed(name), .page(.index()))],
      menu: [.init(.fixed(name), .page(.index()))],
      blocks: [.heading(level: 2, id: "h", [.text(name)]), .paragraph(name)],
      stamp: .init(product: .fixed(name), version: .fixed(name), fingerprint: name))
    let html = try html(document)
    #expect(!html.contains("<script>"))
    #expect(html.components(separatedBy: "<h2").count == 2)
    #expect(!html.unicodeScalars.contains { $0 == "\u{1}" || $0 == "\u{85}" })
  }

  @Test func `a table of which two columns name a row says so to the style sheet`() throws {
    func table(_ headings: Int) -> Block {
      .table(
        Table(
          id: "t", caption: ["C"], columns: [.init("A"), .init("B"), .init("D")],
          headings: headings, rows: [.init([.init("a"), .init("b"), .init("d")])]))
    }
    #expect(try page(table(2)).contains("<table id=\"t\" class=\"grouped\">"))
    #expect(try page(table(1)).contains("<table id=\"t\">"))
  }

  @Test func `no style and no script stands in a page`() throws {
    let html = try html(SamplePage.support)
    #expect(!html.contains(" style=") && !html.contains("<style"))
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(html.contains("<script defer src=\"../../assets/site.js\"></script>"))
    #expect(html.contains("Content-Security-Policy"))
    #expect(!html.contains("unsafe-inline"))
  }

  @Test func `a page asks nothing of another server`() throws {
    let html = try html(SamplePage.support)
    #expect(!html.contains("//") || !html.contains("src="))
    for sheet in SiteAssets.files() where sheet.path.hasSuffix(".css") {
      let text = String(decoding: sheet.bytes, as: UTF8.self)
      #expect(!text.contains("url(") && !text.contains("@import"))
    }
  }

  @Test func `headings go down one level at a time`() throws {
    let html = try page(
      .heading(level: 4, id: "a", ["A"]), .heading(level: 6, id: "b", ["B"]),
      .heading(level: 2, id: "c", ["C"]))
    #expect(html.contains("<h2 id=\"a\">") && html.contains("<h3 id=\"b\">"))
    #expect(html.contains("<h2 id=\"c\">"))
  }

  @Test func `a table names itself, its columns and its rows`() throws {
    let html = try html(SamplePage.support)
    #expect(html.contains("role=\"region\" tabindex=\"0\" aria-labelledby=\"setup-table.caption\""))
    #expect(html.contains("<caption id=\"setup-table.caption\">"))
    #expect(html.contains("<th scope=\"col\">Feature</th>"))
    #expect(html.contains("<tr id=\"jobs\"><th scope=\"row\">Jobs</th>"))
    #expect(!html.contains("<th>"))
  }

  @Test func `where two columns name a row both head it`() throws {
    var table = Table(
      id: "set", caption: ["Set"], columns: [.init("Module"), .init("Part"), .init("View")],
      rows: [.init([.init("Engage"), .init("Messages"), .init("Yes")])])
    let row = "<th scope=\"row\">Engage</th>"
    #expect(try page(.table(table)).contains("\(row)<td>Messages</td>"))
    table.headings = 2
    #expect(try page(.table(table)).contains("\(row)<th scope=\"row\">Messages</th><td>Yes</td>"))
  }

  @Test func `a state is a word and nothing that screen readers would have to skip`() throws {
    let html = try html(SamplePage.support)
    #expect(
      html.contains(
        "<span class=\"badge look\">View</span>"))
  }

  @Test func `a table to choose from names its columns, its cells and what they are`() throws {
    let table = Table(
      id: "setup-table", caption: ["Setup"],
      columns: [.init("Feature"), .init(["Owner"], isState: true, id: "owner")],
      rows: [.init(id: "jobs", [.init("Jobs"), .init("View", tone: .look)])],
      filter: .init(rows: .init("feature", "features"), columns: .init("role", "roles")))
    let html = try page(.table(table))
    #expect(
      html.contains("data-rows=\"feature|features\" data-columns=\"role|roles\""))
    #expect(html.contains("<th scope=\"col\" class=\"state\" data-column=\"owner\">Owner</th>"))
    #expect(html.contains("<td id=\"jobs.owner\" class=\"state\">"))
    let document = Document(address: .index(), title: "", summary: "", blocks: [.table(table)])
    #expect(document.anchors == ["setup-table", "jobs", "jobs.owner"])
  }

  @Test func `the legend stands once and names the tones of the page`() throws {
    let html = try html(SamplePage.support)
    #expect(html.components(separatedBy: "class=\"legend\"").count == 2)
    #expect(html.contains("Can look") && html.contains("No access") && !html.contains("Can act"))
  }

  @Test func `a page that explains its states gets no second legend`() throws {
    let cell = Table.Cell("View", tone: .look)
    let own = Table(
      id: "own", caption: ["How to read a cell"], columns: [.init("Word"), .init("Meaning")],
      rows: [.init([cell, .init("Looks")])])
    let grid = Table(
      id: "grid", caption: ["Grid"], columns: [.init("Feature"), .init("Owner", isState: true)],
      rows: [.init([.init("Jobs"), cell])])
    #expect(try page(.table(grid)).contains("class=\"legend\""))
    #expect(try !page(.table(own), .table(grid)).contains("class=\"legend\""))
  }

  @Test func `a dangerous address loses its link and keeps its words`() throws {
    let html = try page(.paragraph([.link(.written("JavaScript:alert(1)"), "here")]))
    #expect(html.contains("<p>here</p>"))
  }

  @Test func `links within links are one link`() throws {
    let html = try page(
      .paragraph([.link(.written("a"), [.link(.written("b"), "x"), " y"])]))
    #expect(html.contains("<p><a href=\"a\">x y</a></p>"))
  }

  @Test func `a stamped page says product, version and fingerprint`() throws {
    let html = try html(SamplePage.support)
    #expect(
      html.contains("Toy Studio, policy version 1, fingerprint <code>0123456789abcdef</code>"))
    #expect(html.contains("<title>Support · Toy Studio</title>"))
  }
}
