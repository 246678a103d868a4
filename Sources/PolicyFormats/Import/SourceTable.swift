package import DocumentModel

/// A table that somebody keeps, as it was read, and what stands above it.
package struct SourceTable: Sendable {
  package let file: String
  /// The heading above it, or the file's name: the area of rows that name none.
  package let title: ReadText?
  package let table: ReadTable

  package init(file: String, title: ReadText?, table: ReadTable) {
    self.file = file
    self.title = title
    self.table = table
  }

  /// The table of a file of rows; its headings are the first row with more than one cell filled.
  ///
  /// Spreadsheets carry a title above the table, and lines left blank.
  package init?(file: String, title: ReadText?, rows: [[ReadText]]) {
    let filled = rows.filter { $0.contains { !$0.text.isEmpty } }
    guard let head = filled.firstIndex(where: { $0.count { !$0.text.isEmpty } > 1 }) else {
      return nil
    }
    self.init(
      file: file, title: title,
      table: ReadTable(
        header: filled[head], rows: filled[(head + 1)...].map { ReadTable.Row($0) }))
  }

  /// The tables of a page of Markdown, each under the nearest heading above it or, where permdocs has
  /// written it, under its caption.
  package static func tables(of page: ReadPage) -> [SourceTable] {
    var heading: ReadText?
    var caption: ReadText?
    return page.parts.compactMap { part in
      defer { if case .lines = part {} else { caption = nil } }
      switch part {
      case .heading(let level, let text):
        // The title of the page is no area.
        heading = level > 1 ? text : nil
      case .lines(let lines): caption = lines.last.flatMap(area)
      case .list: break
      case .table(let table):
        return SourceTable(file: page.file, title: caption ?? heading, table: table)
      }
      return nil
    }
  }

  /// The area in a caption of ours: "Setup: who may do what".
  private static func area(in line: ReadText) -> ReadText? {
    let ending = ": who may do what"
    guard line.text.hasSuffix(ending), line.text.count > ending.count else { return nil }
    return ReadText(
      String(line.text.dropLast(ending.count)), line: line.line, column: line.column)
  }
}
