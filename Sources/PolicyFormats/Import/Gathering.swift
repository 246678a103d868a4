import Diagnostics
import DocumentModel

/// Reads tables one after the other into one.
struct Gathering {
  var gathered = GatheredTable()
  /// How many tables held permissions.
  private(set) var tables = 0

  /// The area of rows that no table, heading or file gives one.
  private static let wholeArea = "Features"

  /// More than any product has; short rows would be made as long as the headings.
  private static let mostCells = 2_000_000

  mutating func read(_ source: SourceTable) {
    guard let shape = TableShape(source.table.header) else { return }
    guard source.table.rows.count * source.table.header.count <= Self.mostCells else {
      if let place = source.table.header.first {
        gathered.findings.append(
          ImportRules.tooMuch("\(Self.mostCells) cells", at: place.anchor(in: source.file)))
      }
      return
    }
    switch shape {
    case .lines(let columns):
      tables += 1
      readLines(source, columns)
    case .grid(let grid):
      // A table of which no cell can be read is about something else.
      guard isReadable(source, grid) else {
        if let place = source.table.header.first {
          gathered.findings.append(ImportRules.passedOver(at: place.anchor(in: source.file)))
        }
        return
      }
      tables += 1
      readGrid(source, grid)
    }
  }

  private func isReadable(_ source: SourceTable, _ grid: TableShape.Grid) -> Bool {
    source.table.rows.contains { row in
      grid.values.contains { column in
        guard let text = row.text(column)?.text, !text.isEmpty else { return false }
        return CellReading(text) != nil
      }
    }
  }

  func defaultArea(_ source: SourceTable) -> ReadText {
    source.title ?? ReadText(Self.wholeArea, line: 1)
  }
}

extension ReadTable.Row {
  func text(_ column: Int?) -> ReadText? {
    column.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }
}
