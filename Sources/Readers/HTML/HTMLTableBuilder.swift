import DocumentModel

/// Puts a table together cell by cell, and a cell into every place that it covers.
struct HTMLTableBuilder {
  private var rows: [[ReadText]] = []
  private var row: [ReadText] = []
  /// By column: a cell from above that reaches into this row, and how many rows more.
  private var hanging: [Int: (cell: ReadText, rows: Int)] = [:]
  private var spans = HTMLEvent.Spans()
  private(set) var isInCell = false
  private static let widest = 1_000

  mutating func beginRow() {
    endRow()
    fill()
  }

  mutating func beginCell(_ line: Int, _ spans: HTMLEvent.Spans) {
    isInCell = true
    self.spans = spans
  }

  mutating func endCell(_ text: ReadText) {
    guard isInCell else { return }
    isInCell = false
    for offset in 0..<spans.columns where row.count < Self.widest {
      // A cell over several columns stands in the first of them, over several rows in each.
      let cell = offset == 0 ? text : ReadText("", line: text.line)
      if spans.rows > 1 { hanging[row.count] = (cell, spans.rows - 1) }
      row.append(cell)
    }
    fill()
  }

  private mutating func fill() {
    while let (cell, rows) = hanging[row.count], row.count < Self.widest {
      hanging[row.count] = rows > 1 ? (cell, rows - 1) : nil
      row.append(cell)
    }
  }

  private mutating func endRow() {
    if !row.isEmpty { rows.append(row) }
    row = []
  }

  /// The table, its first row as the header; nothing where it has no second one.
  var table: ReadTable? {
    var copy = self
    copy.endRow()
    guard let header = copy.rows.first, copy.rows.count > 1 else { return nil }
    return ReadTable(header: header, rows: copy.rows.dropFirst().map { ReadTable.Row($0) })
  }
}
