import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// The product's own matrix: what each level means, row by row.

extension PageVerifier {
  mutating func readDefinitions(
    _ table: ReadTable, _ header: TableHeader, _ columns: [Int: Int]
  ) -> Bool {
    let levels = policy.ladder?.levels ?? []
    for (number, level) in levels.enumerated() where !columns.values.contains(number) {
      guard let place = table.header.first?.anchor(in: file) else { continue }
      log.missing(level.name, "the table has no column for \(level.name)", at: place)
    }
    for row in table.rows {
      guard let name = row.cells.first(where: { !$0.text.isEmpty }) else { continue }
      guard let place = definition(NameKey.of(name.text)) else {
        let words = policy.definitions.flatMap(\.rows).map(\.printedName)
        let near = names.near(NameKey.of(name.text), among: words)
        log.unknown("row of the matrix", name.text, near: near, at: name.anchor(in: file))
        seen.add(
          definition: near.first.flatMap { definition(NameKey.of($0)) }, at: name.anchor(in: file))
        continue
      }
      log.counts.rows += 1
      seen.add(definition: place, at: name.anchor(in: file))
      let printed = policy.definitions[place.section].rows[place.row]
      let meanings = columns.sorted { $0.key < $1.key }.map { column, level in
        (column, levels[level], printed.meanings.first { $0.level == levels[level].id }?.text)
      }
      let cells = row.cells.dropFirst(header.nameColumns)
      let defined = meanings.filter { $0.2 != nil }
      if row.keepsColumns {
        for (column, level, meaning) in meanings {
          let cell = row.cells.indices.contains(column) ? row.cells[column] : nil
          compare(cell, printed, level, meaning, name)
        }
      } else if cells.count == defined.count {
        // The cell that is missing is the one that the policy knows no meaning for.
        for (cell, (_, level, meaning)) in zip(cells, defined) {
          compare(cell, printed, level, meaning, name)
        }
      } else {
        log.contradict(
          printed.printedName, page: Self.meanings(cells.count),
          policy: Self.meanings(defined.count), at: name.anchor(in: file),
          notes: notes(printed))
      }
    }
    return true
  }

  /// The row so named; else the row of the feature so named.
  private func definition(_ key: String) -> PolicyNames.DefinitionPlace? {
    if let place = names.definitions[key] { return place }
    guard let feature = names.feature(key) else { return nil }
    for (section, rows) in policy.definitions.enumerated() {
      if let row = rows.rows.firstIndex(where: { $0.features.contains(policy[feature].id) }) {
        return PolicyNames.DefinitionPlace(section: section, row: row)
      }
    }
    return nil
  }

  private mutating func compare(
    _ cell: ReadText?, _ definition: LevelDefinition, _ level: Level, _ meaning: String?,
    _ name: ReadText
  ) {
    let key = NameKey.of(cell?.text ?? "")
    let subject = "\(definition.printedName) × \(level.name)"
    let place = (cell ?? name).anchor(in: file)
    if meaning.map({ NameKey.of($0) == key }) ?? CellWords.isNothing(key) {
      log.agree(subject, at: place)
    } else {
      log.contradict(
        subject, page: Self.quoted(cell?.text), policy: Self.quoted(meaning), at: place,
        notes: notes(definition))
    }
  }

  private func notes(_ definition: LevelDefinition) -> [Diagnostic.Note] {
    [Diagnostic.Note("the policy writes it here", at: definition.anchor)]
      + definition.acknowledged.all.map { Diagnostic.Note("known there: \($0.reason)") }
  }

  private static func quoted(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "nothing" }
    return "“\(text)”"
  }

  private static func meanings(_ count: Int) -> String {
    count == 1 ? "1 meaning" : "\(count) meanings"
  }
}
