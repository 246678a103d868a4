import DocumentModel
import Readers
import Testing

@Suite("HTML is read as browsers read it")
struct HTMLTests {
  private func parts(_ html: String) throws -> [ReadPage.Part] {
    try #require(HTMLReader.read(Array(html.utf8), file: "p.html")).parts
  }

  private func table(_ html: String) throws -> [[String]] {
    let tables = try parts(html).compactMap { part in
      if case .table(let table) = part { table } else { nil }
    }
    let table = try #require(tables.first)
    return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
  }

  @Test("headings, paragraphs, tables and lists come with the lines they stand on")
  func places() throws {
    let html = """
      <h2>Support
        role</h2>
      <p>Answers <b>families</b> &amp; friends.</p>
      <table>
      <tr><th>Feature</th><th>Level</th></tr>
      <tr><td>Jobs</td>
        <td>View</td></tr>
      </table>
      <ul><li>One</li>
      <li>Two <ol><li>Three</li></ol></li></ul>
      """
    #expect(
      try parts(html) == [
        .heading(level: 2, ReadText("Support role", line: 1)),
        .lines([ReadText("Answers families & friends.", line: 3)]),
        .table(
          ReadTable(
            header: [ReadText("Feature", line: 5), ReadText("Level", line: 5)],
            rows: [ReadTable.Row([ReadText("Jobs", line: 6), ReadText("View", line: 7)])])),
        .list([
          ReadText("One", line: 9), ReadText("Two", line: 10), ReadText("Three", line: 10),
        ]),
      ])
  }

  @Test("what is left open is closed, what is misplaced is taken as it is")
  func recovery() throws {
    #expect(
      try table("<table><tr><th>A<th>B<tr><td>1<td>2</b><tr><td>3<td>4")
        == [["A", "B"], ["1", "2"], ["3", "4"]])
    #expect(
      try table("<tr><td>x</td></tr><table><tr><td>A</td></tr><tr><td>1</td></tr></table>")
        == [["A"], ["1"]])
  }

  @Test("a cell over several rows stands in each, one over several columns in the first")
  func spans() throws {
    let html = """
      <table><tr><th>M</th><th>S</th><th>V</th></tr>
      <tr><td rowspan="2">Care</td><td>Customer</td><td>✔</td></tr>
      <tr><td>Cards</td><td></td></tr>
      <tr><td colspan=2>Insights</td><td>✔</td></tr></table>
      """
    #expect(
      try table(html) == [
        ["M", "S", "V"], ["Care", "Customer", "✔"], ["Care", "Cards", ""], ["Insights", "", "✔"],
      ])
    // A span without end is cut off.
    let wide = try table(
      "<table><tr><td colspan=99999999 rowspan=99999999>A</td></tr><tr><td>1</td></tr></table>")
    #expect(wide.map(\.count) == [100, 101])
  }

  @Test("a table within a cell is a table of its own")
  func nested() throws {
    let html = """
      <table><tr><td>A</td></tr><tr><td>out
      <table><tr><td>B</td></tr><tr><td>in</td></tr></table></td></tr></table>
      """
    let tables = try parts(html).compactMap { part in
      if case .table(let table) = part { table.rows.map { $0.cells.map(\.text) } } else { nil }
    }
    #expect(tables == [[["in"]], [["out"]]])
  }

  @Test("scripts, styles and menus are no words of a page")
  func silence() throws {
    let html = """
      <head><title>T</title><style>p{}</style></head><nav><p>Menu</p></nav>
      <p>a<script>b</script></p><!-- c --><template><p>d</p></template>
      """
    #expect(try parts(html) == [.lines([ReadText("a", line: 2)])])
  }

  @Test("lines are counted beyond what sixteen bits hold")
  func manyLines() throws {
    let html = String(repeating: "\n", count: 70_000) + "<p>here</p>"
    #expect(
      try parts("<p>first</p>" + html).last
        == .lines([
          ReadText("first", line: 1), ReadText("here", line: 70_001),
        ]))
  }

  @Test("pages that are not UTF-8 keep their letters")
  func latin() throws {
    let bytes = Array("<p>Gr".utf8) + [0xF6] + Array("sse</p>".utf8)
    #expect(
      HTMLReader.read(bytes, file: "p")?.parts == [.lines([ReadText("Grösse", line: 1)])])
  }

  @Test("no bytes do harm", arguments: [0, 1, 2, 3])
  func anything(seed: UInt64) {
    let pieces = [
      "<table>", "</table>", "<tr>", "<td rowspan=3>", "<td colspan=7>", "</td>", "<ul>", "<li>",
      "x",
      "</ul>", "<h1>", "</h1>", "<p>", "\n", "&amp", "<!--", "-->", "<script>", "<nav>", "é", "<",
    ]
    var state = seed
    for _ in 0..<200 {
      var html = ""
      for _ in 0..<80 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        html += pieces[Int(state >> 33) % pieces.count]
      }
      _ = HTMLReader.read(Array(html.utf8), file: "p")
    }
    #expect(HTMLReader.read([], file: "p") == nil)
    let deep = String(repeating: "<div>", count: 100_000) + "x"
    _ = HTMLReader.read(Array(deep.utf8), file: "p")
  }
}
