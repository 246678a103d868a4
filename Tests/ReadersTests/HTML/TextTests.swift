import DocumentModel
import Readers
import Testing

@Suite("Text is read in the three shapes to which help centers flatten a page")
struct TextTests {
  private func parts(_ text: String) -> [ReadPage.Part] {
    TextReader.read(Array(text.utf8), file: "p.txt").parts
  }

  @Test("rows between pipes below a header, with or without a ruler")
  func pipes() throws {
    let table = ReadPage.Part.table(
      ReadTable(
        header: [ReadText("Feature", line: 2), ReadText("Level", line: 2, column: 11)],
        rows: [
          ReadTable.Row([ReadText("Jobs", line: 4), ReadText("View", line: 4, column: 8)]),
          ReadTable.Row([ReadText("Größe", line: 5), ReadText("—", line: 5, column: 11)]),
        ]))
    #expect(
      parts("Support\nFeature | Level |\n|---|---|\nJobs | View |\nGröße | — |\nEnd | of it")
        .first == .lines([ReadText("Support", line: 1)]))
    #expect(
      parts("Support\nFeature | Level |\n|---|---|\nJobs | View |\nGröße | — |\n").last == table)
    #expect(parts("Not | a table\n") == [.lines([ReadText("Not | a table", line: 1)])])
  }

  @Test("where blank cells were pushed to the end of the rows, no row knows its columns")
  func collapsed() throws {
    let text = """
      Module | Sub Module | View | Create |
      ---|---|---|---|
      Care | |||
      Customer | Cards | ✔ | |
      Notes | ✔ | ✔ |
      """
    guard case .table(let table)? = parts(text).first else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["Care"], ["Customer", "Cards", "✔"], ["Notes", "✔", "✔"],
      ])
    #expect(table.rows.map(\.keepsColumns) == [false, false, false])
  }

  @Test("one blank cell, squeezed between pipes, shows it too; one written wide does not")
  func squeezed() throws {
    for (row, keeps) in [("Basic | ✔ | |", false), ("| Basic | ✔ |  |", true)] {
      guard case .table(let table)? = parts("| Name | View | Create |\n\(row)\n").first else {
        Issue.record("no table")
        return
      }
      #expect(table.rows.map(\.keepsColumns) == [keeps])
    }
  }

  @Test("a mark taken out of such rows leaves them what they were")
  func erased() throws {
    for (row, keeps) in [("Care | Cards |  | ✔ |||", false), ("Care | Cards || ✔ ||", true)] {
      let text = "| Module | Name | View | Create | Edit | Delete |\n\(row)\nNotes | ✔ |\n"
      guard case .table(let table)? = parts(text).first else {
        Issue.record("no table")
        return
      }
      #expect(table.rows.map(\.keepsColumns) == [keeps, keeps])
    }
  }

  @Test("a blank cell before a full one shows that columns were kept")
  func kept() throws {
    let text = "| Name | View | Create |\n| Cards |  | ✔ |\n| Notes | ✔ |  |\n"
    guard case .table(let table)? = parts(text).first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.cells.map(\.text) } == [["Cards", "", "✔"], ["Notes", "✔", ""]])
    #expect(table.rows.map(\.keepsColumns) == [true, true])
    #expect(table.rows[0].cells[2].column == 14)
  }

  @Test("lists of dots and dashes, and lines in runs that two blank lines part")
  func listsAndLines() {
    let text = "Head\n\nBelow\n\n\nApart\n\n  • One\n\n  • Two\n- Three\nAfter\r\n"
    #expect(
      parts(text) == [
        .lines([ReadText("Head", line: 1), ReadText("Below", line: 3)]),
        .lines([ReadText("Apart", line: 6)]),
        .list([
          ReadText("One", line: 8, column: 7), ReadText("Two", line: 10, column: 7),
          ReadText("Three", line: 11, column: 3),
        ]),
        .lines([ReadText("After", line: 12)]),
      ])
  }
}
