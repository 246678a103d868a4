import Diagnostics
import DocumentModel
import LiteralWords
import Readers
import Testing

@Suite struct GuideTests {
  private func read(_ text: String) -> Diagnosed<Prose> {
    MarkdownReader.read(Array(text.utf8), file: "Content/guide.md")
  }

  @Test func `a guide has a title and what follows`() {
    let guide = read("# Give *access*\n\nFirst.\n\n## Steps\n\n1. Open\n2. Save\n")
    #expect(guide.findings.isEmpty)
    #expect(guide.value.title == "Give access")
    #expect(
      guide.value.titleAnchor == SourceAnchor(file: "Content/guide.md", line: 1, column: 1))
    #expect(
      guide.value.blocks == [
        .paragraph("First."), .heading(level: 2, id: "steps", ["Steps"]),
        .list(.numbers(start: 1), [[.paragraph("Open")], [.paragraph("Save")]]),
      ])
  }

  @Test func `every kind of block and word is kept`() {
    let guide = read(
      "# T\n\n> [!WARNING]\n> Mind *this*.\n\n> quote\n\n```swift\nlet a = 1\n```\n\n---\n\n- **b** `c`\\\n  d\n"
    )
    #expect(guide.findings.isEmpty)
    #expect(
      guide.value.blocks == [
        .callout(.warning, [.paragraph(["Mind ", .emphasis(["this"]), "."])]),
        .quote([.paragraph("quote")]), .code(language: "swift", "let a = 1"), .divider,
        .list(.bullets, [[.paragraph([.strong(["b"]), " ", .code("c"), .lineBreak, "d"])]]),
      ])
  }

  @Test func `headings get the anchors of GitHub, each its own`() {
    let guide = read("# Set up\n\n## Set up\n\n# Set up\n\n### Été & *été*!\n")
    let ids = guide.value.blocks.map { block in
      if case .heading(let level, let id, _) = block { "\(level) \(id)" } else { "" }
    }
    #expect(ids == ["2 set-up-1", "2 set-up-2", "3 été--été"])
  }

  @Test func `a table is named by the heading above it`() {
    let guide = read("# T\n\n## Sizes\n\n| A | B |\n|---|---|\n| 1 \\| 2 | `x` |\n")
    #expect(
      guide.value.blocks.last
        == .table(
          Table(
            id: "table-1", caption: ["Sizes"], columns: [.init("A"), .init("B")],
            rows: [.init([.init("1 | 2"), .init([.code("x")])])])))
  }

  @Test func `links come with the place where they are written`() {
    let guide = read("# T\n\nSee é [the card](../roles/a.md#x) and [web](https://a.example).\n")
    let anchors = guide.value.links.map(\.anchor)
    #expect(
      anchors == [
        SourceAnchor(file: "Content/guide.md", line: 3, column: 19, word: "../roles/a.md#x"),
        SourceAnchor(file: "Content/guide.md", line: 3, column: 46, word: "https://a.example"),
      ])
    #expect(guide.value.links.map(\.address) == anchors.map(\.word))
  }

  @Test(arguments: ["", "Words.\n", "## Small\n", "#\n\nWords\n"])
  func `a guide without a title is found`(text: String) {
    let guide = read(text + "\n- item\n")
    #expect(guide.findings.map(\.rule) == ["missing-title"])
    #expect(guide.findings.map(\.anchor.line) == [1])
    #expect(guide.value.title.isEmpty)
  }

  @Test func `HTML is left out and found where it stands`() {
    let guide = read("# T\n\nA <b>bold</b> word.\n\n<script>\nx\n</script>\n")
    #expect(guide.value.blocks == [.paragraph("A bold word.")])
    #expect(guide.findings.map(\.rule) == ["raw-html", "raw-html", "raw-html"])
    #expect(guide.findings.map(\.anchor.line) == [3, 3, 5])
    #expect(guide.findings.map(\.anchor.column) == [3, 10, 1])
  }

  @Test func `a picture is found and its words stay`() {
    let guide = read("# T\n\n![the gate](gate.png)\n")
    #expect(guide.value.blocks == [.paragraph("the gate")])
    #expect(guide.findings.map(\.rule) == ["picture-in-guide"])
  }
}
