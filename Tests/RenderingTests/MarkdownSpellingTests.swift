import DocumentModel
import LiteralWords
import Rendering
import Testing

@Suite struct MarkdownSpellingTests {
  private func markdown(_ blocks: Block...) -> String {
    let page = Document(address: PageAddress("page"), title: "T", summary: "", blocks: blocks)
    let bytes = MarkdownRenderer(links: LinkResolver(format: .markdown)).render(page).bytes
    return String(decoding: bytes, as: UTF8.self).replacing("# T\n\n", with: "")
  }

  @Test(arguments: [
    ("# not a heading", "\\# not a heading\n"),
    ("- not a list", "\\- not a list\n"),
    ("1. not a list", "1\\. not a list\n"),
    ("*a* _b_ ~~c~~", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~\n"),
    ("<script>", "\\<script>\n"),
    ("&amp; & Co", "\\&amp; & Co\n"),
    ("http://a and www.b", "http\\://a and www\\.b\n"),
    ("@someone, a|b", "@someone, a|b\n"),
    ("C# and 1.5", "C# and 1.5\n"),
    (" edge ", "&#32;edge&#32;\n"),
  ])
  func `text that looks like markup is written as text`(text: String, spelling: String) {
    #expect(markdown(.paragraph(text)) == spelling)
  }

  @Test func `a cell keeps its bars, backslashes, backticks and newlines`() {
    let cell = Table.Cell(["a|b\\c`d\ne ", .code("x|y")])
    let table = Table(id: "t", caption: [], columns: [.init("H")], rows: [.init([cell])])
    #expect(markdown(.table(table)) == "| H |\n| --- |\n| a\\|b\\\\c\\`d<br>e `x\\|y` |\n")
  }

  @Test func `a short row is filled and a long one cut`() {
    let table = Table(
      id: "t", caption: ["All"], columns: [.init("A"), .init("B")],
      rows: [.init([.init("1")]), .init([.init("1"), .init("2"), .init("3")])])
    #expect(markdown(.table(table)) == "_All_\n\n| A | B |\n| --- | --- |\n| 1 |  |\n| 1 | 2 |\n")
  }

  @Test func `marks beside letters still count`() {
    #expect(markdown(.paragraph(["a", .strong(["b"]), "c"])) == "&#97;**b**&#99;\n")
    #expect(markdown(.paragraph(["(", .emphasis(["b "]), ")"])) == "(_b&#32;_)\n")
  }

  @Test func `two lists in a row stay two`() {
    #expect(markdown(.bullets([["a"]]), .bullets([["b"]])) == "- a\n\n+ b\n")
  }

  @Test func `an exclamation mark before a link makes no picture`() {
    #expect(
      markdown(.paragraph(["Look!", .link(.written("a b"), "here")])) == "Look\\![here](a%20b)\n")
  }

  @Test func `a link to a data file is plain words, for only the site has files`() {
    #expect(markdown(.paragraph([.link(.file("grid.csv"), "Grid")])) == "Grid\n")
  }
}
