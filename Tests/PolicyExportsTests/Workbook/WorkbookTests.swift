import Testing

@testable import PolicyExports

struct WorkbookTests {
  private func sheet(_ name: String) -> Workbook.Sheet {
    Workbook.Sheet(name: name, line: "", heads: ["A"], fixedColumns: 0, rows: [])
  }

  private func names(_ wanted: String...) -> [String] {
    Workbook(title: "", sheets: wanted.map(sheet)).sheets.map(\.name)
  }

  @Test func sheetsHaveNamesThatProgramsTake() {
    #expect(names("Plan [1]: a/b*c?", "'quoted'", "") == ["Plan  1   a b c", "quoted", "Sheet"])
    let long = String(repeating: "x", count: 40)
    let cut = names(long, long, long.uppercased())
    #expect(cut[0] == String(long.prefix(31)))
    #expect(cut[1] == long.prefix(27) + " (2)")
    #expect(cut[2] == long.uppercased().prefix(27) + " (3)")
    // Excel counts a balloon as two.
    #expect(names(String(repeating: "🎈", count: 20))[0].count == 15)
  }

  @Test func columnsAreNamedBeyondZ() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(CellName.column) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
      ])
  }

  @Test func theChecksumIsTheOneThatArchivesHave() {
    #expect(Checksum.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.of([]) == 0)
  }

  @Test func textStaysText() {
    #expect(XMLText.cell("a<b> & \"c\"") == "a&lt;b&gt; &amp; &quot;c&quot;")
    #expect(XMLText.cell("_x0041_") == "_x005F_x0041_")
    #expect(XMLText.cell("a\u{0}\u{1B}b\u{FFFE}") == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    #expect(XMLText.cell(String(repeating: "é", count: 40_000)).utf16.count <= 32_000)
  }

  @Test func whatBeginsLikeAFormulaIsMarkedAsQuoted() {
    for text in ["=1+1", "+1", "-1", "@x", "\tx"] {
      #expect(Styles.number(of: .init(text)) == Styles.number(of: .init("x")) + 1)
    }
    let formats = Styles.text.matches(of: #/<xf numFmtId="49"[^>]*>/#).map { String($0.output) }
    #expect(formats.count == Workbook.Look.allCases.count * 2)
    for (number, format) in formats.enumerated() {
      #expect(format.contains("quotePrefix") == !number.isMultiple(of: 2))
    }
  }

  @Test func aTextIsKeptOnceAndTheSameSheetsGiveTheSameBytes() {
    func book() -> Workbook {
      let row = [Workbook.Cell("same", .light), Workbook.Cell("same"), Workbook.Cell("other")]
      return Workbook(
        title: "Book",
        sheets: [
          Workbook.Sheet(
            name: "One", line: "line & more", heads: ["A", "B", "C"], fixedColumns: 1,
            rows: [row, row])
        ])
    }
    let text = String(decoding: book().bytes, as: UTF8.self)
    #expect(text.contains(#"count="10" uniqueCount="6""#))
    #expect(text.contains("&amp;Lline &amp;&amp; more&amp;R&amp;P / &amp;N"))
    #expect(book().bytes == book().bytes)
  }

  @Test func aRowIsAsHighAsItsLongestCell() {
    #expect(Wrapping.lines("", in: 10) == 1)
    #expect(Wrapping.lines("one two", in: 10) == 1)
    #expect(Wrapping.lines("one two three", in: 10) == 2)
    #expect(Wrapping.lines("abcdefghijklmnopqrstuvw", in: 10) == 3)
    #expect(Wrapping.lines("a\nb", in: 10) == 2)
  }
}
