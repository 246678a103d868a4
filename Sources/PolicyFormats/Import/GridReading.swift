import Diagnostics
import DocumentModel

// Tables with a cell for each feature and role, whichever goes down and whichever across.

extension Gathering {
  mutating func readGrid(_ source: SourceTable, _ grid: TableShape.Grid) {
    let heads = heads(source, grid)
    let sections = grid.isTurned || grid.areas != nil ? [] : Sections(source.table, grid)
    // Where a table has words for no, a blank is a cell that nobody has filled in.
    let blanksDecide = !grid.values.contains { column in
      source.table.rows.contains { row in
        guard let text = row.text(column)?.text, !text.isEmpty else { return false }
        return CellReading(text)?.says == .nothing
      }
    }
    var area: ReadText?
    for (number, row) in source.table.rows.enumerated() {
      if row.cells.allSatisfy(\.text.isEmpty) { continue }
      if let named = row.text(grid.areas), !named.text.isEmpty { area = named }
      guard let name = row.text(grid.names), !name.text.isEmpty else {
        gathered.findings += ImportRules.nameless(row, grid, in: source.file)
        continue
      }
      if sections.headings.contains(number) {
        area = name
        if blanksDecide {
          gathered.findings.append(
            ImportRules.takenForHeading(name.text, at: name.anchor(in: source.file)))
        }
        continue
      }
      gathered.findings += ImportRules.unheaded(row, source.table.header, in: source.file)
      readRow(row, name, heads, source, grid, area: area, blanksDecide: blanksDecide)
    }
  }

  /// The columns that name a role, or a feature where the table is turned.
  private mutating func heads(_ source: SourceTable, _ grid: TableShape.Grid) -> [(Int, Int)] {
    var seen: [Int: ReadText] = [:]
    return grid.values.compactMap { column in
      let head = source.table.header[column]
      let number: Int
      if grid.isTurned {
        let area = gathered.area(defaultArea(source), in: source.file)
        number = gathered.feature(head, in: area, of: source.file).number
      } else {
        number = gathered.role(head, in: source.file)
      }
      if let first = seen.updateValue(head, forKey: number) {
        gathered.findings.append(
          ImportRules.repeated(
            head.text, at: head.anchor(in: source.file), first: first.anchor(in: source.file)))
        return nil
      }
      return (column, number)
    }
  }

  private mutating func readRow(
    _ row: ReadTable.Row, _ name: ReadText, _ heads: [(Int, Int)], _ source: SourceTable,
    _ grid: TableShape.Grid, area: ReadText?, blanksDecide: Bool
  ) {
    let file = source.file
    let number: Int
    if grid.isTurned {
      let known = gathered.roles.count
      number = gathered.role(name, in: file)
      // A role of another file may have more features here; two rows of one table are a slip.
      if number < known, gathered.roles[number].anchor.file == file {
        gathered.findings.append(
          ImportRules.repeated(
            name.text, at: name.anchor(in: file), first: gathered.roles[number].anchor))
        return
      }
    } else {
      let areaNumber = gathered.area(area ?? defaultArea(source), in: file)
      let feature = gathered.feature(name, in: areaNumber, of: file)
      number = feature.number
      if feature.isKnown {
        gathered.findings.append(
          ImportRules.repeated(
            name.text, at: name.anchor(in: file),
            first: gathered.features[number].name.anchor))
        return
      }
    }
    let reason = row.text(grid.reasons).flatMap { $0.text.isEmpty ? nil : $0.text }
    for (column, head) in heads {
      let place = GatheredTable.Place(
        role: grid.isTurned ? number : head, feature: grid.isTurned ? head : number)
      let cell = row.text(column) ?? ReadText("", line: name.line, column: name.column)
      let anchor = cell.anchor(in: file)
      guard let reading = CellReading(cell.text) else {
        gathered.findings.append(
          ImportRules.unreadable(cell.text, gathered.subject(place), at: anchor))
        gathered.cells[place] = GatheredTable.Cell(says: .undecided, anchor: anchor)
        continue
      }
      let isBlank = cell.text.isEmpty && !blanksDecide
      gathered.cells[place] = GatheredTable.Cell(
        says: isBlank ? .undecided : reading.says,
        condition: reading.condition.map { ImportText.condition(saying: $0) },
        reason: reason, anchor: cell.text.isEmpty ? name.anchor(in: file) : anchor)
    }
  }
}

/// The rows of a table that only head those below them.
struct Sections: ExpressibleByArrayLiteral {
  let headings: Set<Int>

  init(arrayLiteral: Int...) { headings = [] }

  /// A row with a name and nothing else heads the next one, if that is not such a row itself.
  init(_ table: ReadTable, _ grid: TableShape.Grid) {
    let rows = table.rows.indices.filter { number in
      !table.rows[number].cells.allSatisfy(\.text.isEmpty)
    }
    func isBare(_ number: Int) -> Bool {
      let row = table.rows[number]
      return !(row.text(grid.names)?.text.isEmpty ?? true)
        && grid.values.allSatisfy { row.text($0)?.text.isEmpty ?? true }
    }
    headings = Set(zip(rows, rows.dropFirst()).filter { isBare($0) && !isBare($1) }.map(\.0))
  }
}

extension GatheredTable {
  /// "Support × Jobs".
  func subject(_ place: Place) -> String {
    let names = [roles[place.role].text, features[place.feature].name.text]
    return names.map(ImportRules.shortened).joined(separator: " × ")
  }
}
