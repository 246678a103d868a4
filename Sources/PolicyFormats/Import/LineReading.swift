import Diagnostics
import DocumentModel

// Tables with a row for each role and feature: what permdocs exports, and what others keep that way.

extension Gathering {
  mutating func readLines(_ source: SourceTable, _ columns: [HeadingWord: Int]) {
    for row in source.table.rows where !row.cells.allSatisfy(\.text.isEmpty) {
      gathered.findings += ImportRules.unheaded(row, source.table.header, in: source.file)
      readLine(Line(row, columns), source)
    }
  }

  private mutating func readLine(_ line: Line, _ source: SourceTable) {
    let file = source.file
    guard let role = line.filled(.role), let name = line.filled(.feature) else {
      if let place = line.row.cells.first(where: { !$0.text.isEmpty }) {
        gathered.findings.append(ImportRules.nameless(at: place.anchor(in: file)))
      }
      return
    }
    if let product = line.filled(.product), gathered.product == nil {
      gathered.product = GatheredTable.Name(product.text, id: product.text, at: product, in: file)
    }
    let area = gathered.area(line.filled(.area) ?? defaultArea(source), in: file)
    let place = GatheredTable.Place(
      role: gathered.role(role, id: line.filled(.roleID)?.text, in: file),
      feature: gathered.feature(name, id: line.filled(.featureID)?.text, in: area, of: file)
        .number)
    if let first = gathered.cells[place] {
      gathered.findings.append(
        ImportRules.repeated(
          gathered.subject(place), at: name.anchor(in: file), first: first.anchor))
      return
    }
    gathered.cells[place] =
      line.columns[.effective] == nil
      ? worded(line, place, file) : exported(line, place, file)
  }

  /// A line whose level is in words.
  private mutating func worded(
    _ line: Line, _ place: GatheredTable.Place, _ file: String
  ) -> GatheredTable.Cell {
    let cell = line.filled(.level) ?? line.filled(.granted)
    let anchor = (cell ?? line.filled(.feature)).map { $0.anchor(in: file) }
    let at = anchor ?? SourceAnchor(file: file, line: 1, column: 1)
    guard let cell else { return GatheredTable.Cell(says: .undecided, anchor: at) }
    guard let reading = CellReading(cell.text) else {
      gathered.findings.append(ImportRules.unreadable(cell.text, gathered.subject(place), at: at))
      return GatheredTable.Cell(says: .undecided, anchor: at)
    }
    return GatheredTable.Cell(
      says: reading.says,
      condition: line.filled(.condition)?.text
        ?? reading.condition.map { ImportText.condition(saying: $0) },
      reason: line.filled(.reason)?.text, anchor: at)
  }

  /// A line of what permdocs exports: actions by id, what is granted and what comes of it.
  private mutating func exported(
    _ line: Line, _ place: GatheredTable.Place, _ file: String
  ) -> GatheredTable.Cell {
    let level = line.text(.level)
    let granted = ids(line.text(.granted))
    let effective = ids(line.text(.effective))
    let anchor = (line.filled(.effective) ?? line.filled(.feature)).map { $0.anchor(in: file) }
    var cell = GatheredTable.Cell(
      says: .nothing, reason: line.filled(.reason)?.text, isByID: true,
      anchor: anchor ?? SourceAnchor(file: file, line: 1, column: 1))
    if effective.isEmpty, level.isEmpty {
      cell.says = .undecided
      return cell
    }
    gathered.learn(level, means: granted.isEmpty ? effective : granted, reaching: effective)
    cell.isInherited = granted.isEmpty
    if effective.isEmpty {
      if granted.isEmpty, !level.isEmpty { gathered.noneWord = level }
      if !granted.isEmpty {
        gathered.findings.append(
          ImportRules.withoutEffect(gathered.subject(place), at: cell.anchor))
      }
      return cell
    }
    if let reason = cell.reason,
      let parts = ImportText.conditionAndReason(in: reason)
    {
      (cell.condition, cell.reason) = (parts.condition, parts.reason)
    }
    cell.says = .actions(effective)
    return cell
  }

  private func ids(_ text: String) -> [String] {
    var ids: [String] = []
    for id in text.split(separator: "+").map({ String($0.trimmed) }) where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }
}

/// A row by the words that head its columns.
private struct Line {
  let row: ReadTable.Row
  let columns: [HeadingWord: Int]

  init(_ row: ReadTable.Row, _ columns: [HeadingWord: Int]) {
    self.row = row
    self.columns = columns
  }

  func text(_ word: HeadingWord) -> String { row.text(columns[word])?.text ?? "" }

  func filled(_ word: HeadingWord) -> ReadText? {
    row.text(columns[word]).flatMap { $0.text.isEmpty ? nil : $0 }
  }
}

extension GatheredTable {
  /// Takes from a level's words the names of its actions, and what it comes to.
  mutating func learn(_ level: String, means actions: [String], reaching effective: [String]) {
    guard !actions.isEmpty else { return }
    let words = level.components(between: " / ")
    if words.count == actions.count, zip(words, actions).allSatisfy({ MadeIDs.slug($0) == $1 }) {
      for (word, action) in zip(words, actions) where actionNames[action] == nil {
        actionNames[action] = word
      }
    }
    if !effective.isEmpty { levels[effective, default: [:]][level, default: 0] += 1 }
  }
}

extension String {
  fileprivate func components(between mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
