import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// Cards side by side: the quick reference with its yes and no, or features with their levels.

extension PageVerifier {
  mutating func readGrid(
    _ table: ReadTable, _ header: TableHeader, _ columns: [Int: Ref<Card>]
  ) -> Bool {
    let known = table.rows.contains { row in
      header.name(of: row).map { names.isGridRow(NameKey.of($0.text)) } ?? false
    }
    guard known else { return false }
    let columns = columns.sorted { $0.key < $1.key }
    let values = Set(columns.map(\.key))
    var hasAbilities = false
    for row in table.rows {
      guard let name = header.name(of: row) else { continue }
      let key = NameKey.of(name.text)
      let ability = names.abilities[key]
      let feature = ability == nil ? names.feature(key) : nil
      if ability == nil, feature == nil {
        if row.cells.dropFirst().allSatisfy({ $0.text.isEmpty }) { continue }
        unknownRow(name)
        continue
      }
      log.counts.rows += 1
      if let ability { hasAbilities = true; seen.add(ability: ability, at: name.anchor(in: file)) }
      if !row.keepsColumns, let ability {
        compareCount(row, columns, ability, name)
        continue
      }
      for (column, card) in columns {
        let cell = row.cells.indices.contains(column) ? row.cells[column] : nil
        if let ability {
          compare(cell, ability, card, name)
        } else if let feature {
          compareLevel(cell ?? name, says: cell?.text ?? "", card, feature)
        }
      }
    }
    readColumns(table, header, values, hasAbilities)
    return true
  }

  private mutating func compare(
    _ cell: ReadText?, _ ability: Int, _ card: Ref<Card>, _ name: ReadText
  ) {
    guard let row = policy.quickReference?.rows[ability] else { return }
    let wanted = policy.answer(row, for: card) != .no
    let subject = "\(policy[card].name) × \(row.name)"
    let place = (cell ?? name).anchor(in: file)
    if CellWords.answer(NameKey.of(cell?.text ?? "")) == wanted {
      log.agree(subject, at: place)
    } else {
      let words = cell?.text ?? ""
      log.contradict(
        subject, page: words.isEmpty ? "nothing" : words, policy: wanted ? "yes" : "no", at: place,
        notes: notes(row))
    }
  }

  private mutating func compareCount(
    _ row: ReadTable.Row, _ columns: [(key: Int, value: Ref<Card>)], _ ability: Int,
    _ name: ReadText
  ) {
    guard let wanted = policy.quickReference?.rows[ability] else { return }
    let count = row.cells.dropFirst().count { CellWords.answer(NameKey.of($0.text)) == true }
    let holders = columns.filter { policy.answer(wanted, for: $0.value) != .no }.count
    let place = name.anchor(in: file)
    if count == holders {
      log.agree(wanted.name, at: place, byCount: true)
    } else {
      log.contradict(
        wanted.name, page: "\(count) times yes", policy: "\(holders) times", at: place,
        notes: notes(wanted), byCount: true)
    }
  }

  private func notes(_ row: QuickReferenceRow) -> [Diagnostic.Note] {
    [Diagnostic.Note("the policy writes the row here", at: row.anchor)]
  }

  private mutating func unknownRow(_ name: ReadText) {
    let rows = policy.quickReference?.rows.map(\.name) ?? []
    let near = names.near(NameKey.of(name.text), among: rows + policy.listedFeatures.map(\.name))
    log.unknown("row", name.text, near: near, at: name.anchor(in: file))
    if let ability = near.first.flatMap({ names.abilities[NameKey.of($0)] }) {
      seen.add(ability: ability, at: name.anchor(in: file))
    }
  }

  /// A column beside those of roles that says nothing but what can be done is one more role.
  private mutating func readColumns(
    _ table: ReadTable, _ header: TableHeader, _ known: Set<Int>, _ hasAbilities: Bool
  ) {
    for (column, head) in table.header.enumerated().dropFirst(header.nameColumns)
    where !known.contains(column) && !head.text.isEmpty {
      let cells = table.rows.map { $0.cells.indices.contains(column) ? $0.cells[column].text : "" }
      if cells.allSatisfy({ names.saysAccess(NameKey.of($0)) }) { unknownCard(head) }
    }
    guard hasAbilities, let place = table.header.first else { return }
    let printed = table.header.compactMap { names.cards[NameKey.of($0.text)] }
    for card in policy.cards
    where policy[card].kind == .role && !printed.contains(card) {
      log.missing(
        policy[card].name, "the table has no column for \(policy[card].name)",
        at: place.anchor(in: file))
    }
  }
}

extension PolicyNames {
  /// Whether a cell says yes, no, an action, or a level with whatever is said of it.
  func saysAccess(_ key: String) -> Bool {
    CellWords.answer(key) != nil || actions[key] != nil || levels[key] != nil
      || levels.keys.contains { key.hasPrefix($0 + ", ") || key.hasPrefix($0 + " (") }
  }

  /// Whether a row of cards side by side can be called this.
  func isGridRow(_ key: String) -> Bool { abilities[key] != nil || feature(key) != nil }
}
