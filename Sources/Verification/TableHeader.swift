import DocumentModel
import PolicyAudit
import PolicyModel

/// What a table's headings say that its columns hold.
struct TableHeader {
  enum Kind: Hashable {
    /// A card's lines: a feature and the level printed for it.
    case levels(column: Int)
    /// One feature's page: a card and the level that it prints.
    case holders(column: Int)
    /// Ticks under actions, by column.
    case ticks([Int: Ref<Action>])
    /// The product's matrix: what each level means, by column.
    case definitions([Int: Int])
    /// Cards side by side, by column.
    case grid([Int: Ref<Card>])

    var isHolders: Bool { if case .holders = self { true } else { false } }
  }

  let kind: Kind
  /// The columns before the first that holds values.
  let nameColumns: Int

  init?(_ cells: [ReadText], _ names: PolicyNames) {
    let keys = cells.map { NameKey.of($0.text) }
    func columns<Meant>(_ meant: [String: Meant]) -> [Int: Meant] {
      var found: [Int: Meant] = [:]
      for (column, key) in keys.enumerated().dropFirst() { found[column] = meant[key] }
      return found
    }
    let (cards, levels, actions) = (
      columns(names.cards), columns(names.levels), columns(names.actions)
    )
    let level = keys.indices.dropFirst().first { names.headings.isLevel(keys[$0]) }
    if !cards.isEmpty, cards.count >= max(levels.count, actions.count) {
      kind = .grid(cards)
    } else if levels.count > 1, levels.count >= actions.count, !names.policy.definitions.isEmpty {
      kind = .definitions(levels)
    } else if actions.count > 1 || (actions.count == 1 && names.headings.isName(keys[0])) {
      kind = .ticks(actions)
    } else if let level {
      kind = names.headings.isCard(keys[0]) ? .holders(column: level) : .levels(column: level)
    } else {
      return nil
    }
    switch kind {
    case .levels(let column), .holders(let column): nameColumns = column
    case .ticks(let columns): nameColumns = Self.nameColumns(keys, columns.keys.min(), names)
    case .definitions(let columns): nameColumns = Self.nameColumns(keys, columns.keys.min(), names)
    case .grid(let columns): nameColumns = Self.nameColumns(keys, columns.keys.min(), names)
    }
  }

  /// A column that nobody knows, before the first that somebody does, holds no names.
  private static func nameColumns(
    _ keys: [String], _ firstValues: Int?, _ names: PolicyNames
  ) -> Int {
    let first = firstValues ?? 1
    return keys[..<first].lastIndex(where: names.headings.isName).map { $0 + 1 } ?? first
  }

  /// The cell that names a row: the last of the name columns that is not blank.
  func name(of row: ReadTable.Row) -> ReadText? {
    row.cells.prefix(nameColumns).last { !$0.text.isEmpty }
  }

  /// The table with every row that lost no cell after all known to keep its columns: it is as wide
  /// as the header, in its names and in the rest.
  ///
  /// A tick where a name belongs shows that the columns slid to the left, in all rows alike.
  func settled(_ table: ReadTable) -> ReadTable {
    var table = table
    if table.rows.contains(where: hasTickForName) {
      table.rows = table.rows.map { row in
        ReadTable.Row(row.cells.filter { !$0.text.isEmpty }, keepsColumns: false)
      }
    }
    for number in table.rows.indices
    where !table.rows[number].keepsColumns && table.rows[number].cells.count == table.header.count {
      let names = table.rows[number].cells.prefix { CellWords.answer(NameKey.of($0.text)) == nil }
      table.rows[number].keepsColumns = nameColumns == 1 || names.count == nameColumns
    }
    return table
  }

  private func hasTickForName(_ row: ReadTable.Row) -> Bool {
    guard case .ticks = kind, row.keepsColumns else { return false }
    return row.cells.prefix(nameColumns).contains { CellWords.answer(NameKey.of($0.text)) == true }
  }
}
