import DocumentModel

/// Rows of cells between pipes, under a header row.
enum PipeTable {
  static func table(_ lines: [TextLine]) -> ReadTable? {
    let lines = lines.filter { !$0.isRuler }
    guard let first = lines.first, lines.count > 1 else { return nil }
    let header = first.cells
    let rows = lines.dropFirst().map { (line: $0, cells: $0.cells) }
    guard header.count > 1 else { return nil }
    let isCollapsed = isCollapsed(rows, width: header.count)
    return ReadTable(
      header: header,
      rows: rows.map { row in
        ReadTable.Row(
          isCollapsed ? row.cells.filter { !$0.text.isEmpty } : row.cells,
          keepsColumns: !isCollapsed)
      })
  }

  /// Whether the blank cells were pushed to the end of every row, and the columns lost with them:
  /// none stands before a word, and rows are cut short or end in pipes with hardly a space between.
  private static func isCollapsed(
    _ rows: [(line: TextLine, cells: [ReadText])], width: Int
  ) -> Bool {
    // Where blanks were pushed to the ends of rows, a blank before a word is a mark that somebody took out.
    if rows.contains(where: \.line.endsInBareBlanks),
      !rows.contains(where: \.line.hasBareBlankBeforeWord)
    {
      return true
    }
    var hasSign = false
    for row in rows {
      if row.cells.count < width { hasSign = true }
      if row.line.hasSqueezedBlank { hasSign = true }
      let words = row.cells.drop { !$0.text.isEmpty }
      if words.contains(where: { !$0.text.isEmpty }) { return false }
    }
    return hasSign
  }
}
