import DocumentModel

/// Two tables, cell by cell: rows meet by what heads them, columns by their headings.
struct TableComparison {
  let old: Reading.PlacedTable
  let new: Reading.PlacedTable

  var differences: [PageDifference] {
    let columns = NamePairs.pairs(headings(old.table), headings(new.table))
    let rows = NamePairs.pairs(names(old.table), names(new.table))
    return columns.flatMap(loneColumn) + rows.flatMap { row($0, columns) }
  }

  private func headings(_ table: Table) -> [String] { table.columns.map(\.heading.plainText) }

  private func names(_ table: Table) -> [String] {
    table.rows.map { $0.cells.first?.content.plainText ?? "" }
  }

  private func loneColumn(_ pair: NamePairs.Pair) -> [PageDifference] {
    switch (pair.old, pair.new) {
    case (let column?, nil):
      let name = old.table.columns[column].heading.plainText
      return [difference(.column(name), name, nil, line: old.line, cell: column)]
    case (nil, let column?):
      let name = new.table.columns[column].heading.plainText
      return [difference(.column(name), nil, name, line: old.line)]
    case (let a?, let b?):
      let (was, wants) = (old.table.columns[a].heading, new.table.columns[b].heading)
      guard was != wants else { return [] }
      return [
        difference(
          .column(wants.plainText), was.plainText, wants.plainText, line: old.line, cell: a)
      ]
    case (nil, nil): return []
    }
  }

  private func row(_ pair: NamePairs.Pair, _ columns: [NamePairs.Pair]) -> [PageDifference] {
    switch (pair.old, pair.new) {
    case (let row?, nil):
      let name = names(old.table)[row]
      return [difference(.row(name), name, nil, line: line(of: row))]
    case (nil, let row?):
      let name = names(new.table)[row]
      return [difference(.row(name), nil, name, line: old.line)]
    case (let oldRow?, let newRow?):
      return columns.compactMap { column in
        guard let oldColumn = column.old, let newColumn = column.new else { return nil }
        return cell(oldRow, oldColumn, newRow, newColumn)
      }
    case (nil, nil): return []
    }
  }

  private func cell(
    _ oldRow: Int, _ oldColumn: Int, _ newRow: Int, _ newColumn: Int
  ) -> PageDifference? {
    let was = old.table.rows[oldRow].content(oldColumn)
    let wants = new.table.rows[newRow].content(newColumn)
    guard was != wants else { return nil }
    let column = new.table.columns[newColumn]
    return difference(
      .cell(
        row: new.table.rows[newRow].content(0).plainText, column: column.heading.plainText,
        fact: new.table.rows[newRow].cells[newColumn].fact),
      was.plainText, wants.plainText, line: line(of: oldRow), cell: oldColumn)
  }

  /// In Markdown a row is a line: the headings, the marks, then row after row.
  private func line(of row: Int) -> Int { old.line + 2 + row }

  private func difference(
    _ subject: PageDifference.Subject, _ was: String?, _ wants: String?, line: Int,
    cell: Int? = nil
  ) -> PageDifference {
    PageDifference(
      subject: subject, heading: new.heading, published: was, meant: wants, line: line, cell: cell)
  }
}

extension Table.Row {
  func content(_ column: Int) -> [Inline] {
    cells.indices.contains(column) ? cells[column].content : []
  }
}
