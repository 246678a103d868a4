import DocumentModel
import Readers
import Testing

@Suite("Markdown that somebody published is read with its places")
struct MarkdownPageTests {
  @Test("headings, tables and lists")
  func places() {
    let text = """
      # Support

      Answers *families*.

      | Feature | Level |
      |---------|-------|
      | [Jobs](jobs.md) | View |
      | `Images` |  |

      - One
        - **Two**
      """
    let page = MarkdownReader.readPage(Array(text.utf8), file: "p.md")
    #expect(
      page?.parts == [
        .heading(level: 1, ReadText("Support", line: 1, column: 3)),
        .lines([ReadText("Answers families.", line: 3)]),
        .table(
          ReadTable(
            header: [
              ReadText("Feature", line: 5, column: 3), ReadText("Level", line: 5, column: 13),
            ],
            rows: [
              ReadTable.Row([
                ReadText("Jobs", line: 7, column: 4), ReadText("View", line: 7, column: 21),
              ]),
              ReadTable.Row([
                ReadText("Images", line: 8, column: 4), ReadText("", line: 8, column: 10),
              ]),
            ])),
        .list([ReadText("One", line: 10, column: 3), ReadText("Two", line: 11, column: 7)]),
      ])
  }
}
