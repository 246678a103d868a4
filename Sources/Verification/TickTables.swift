import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// Tables of ticks under actions: a permission set's, or the product's catalog.

extension PageVerifier {
  mutating func readTicks(
    _ table: ReadTable, _ header: TableHeader, _ columns: [Int: Ref<Action>]
  ) -> Bool {
    let card = scope.isCatalog ? nil : scope.card
    guard card != nil || scope.area != nil else { return false }
    for (number, row) in table.rows.enumerated() {
      let (name, ticks) = split(row, header)
      guard let name else { continue }
      let key = NameKey.of(name.text)
      let feature = names.feature(key, on: card)
      if names.areas[key] != nil, ticks.allSatisfy({ $0.text.isEmpty }) {
        // The name of an area heads the rows below it, unless it is that of a feature as well.
        let isHeading =
          !isLine(feature, of: card)
          || table.rows.dropFirst(number + 1).contains { other in
            split(other, header).name.map { NameKey.of($0.text) == key } ?? false
          }
        if isHeading { continue }
      }
      guard let feature else {
        let meant = unknownFeature(name)
        noteSeen(card, meant, name)
        continue
      }
      log.counts.rows += 1
      noteSeen(card, feature, name)
      let expected = TickRow(card, feature, policy)
      if row.keepsColumns {
        compare(row, columns, expected, name)
      } else {
        compareCount(ticks, expected, name)
      }
    }
    return true
  }

  /// The cell that names a row, and the cells after it; where columns were lost, whatever is no
  /// tick belongs to the name.
  private func split(
    _ row: ReadTable.Row, _ header: TableHeader
  ) -> (name: ReadText?, ticks: ArraySlice<ReadText>) {
    if row.keepsColumns {
      return (header.name(of: row), row.cells.dropFirst(header.nameColumns))
    }
    return (row.name, row.cells.drop { CellWords.answer(NameKey.of($0.text)) == nil })
  }

  /// Whether a row without ticks is about this feature and not the heading of an area so named.
  private func isLine(_ feature: Ref<Feature>?, of card: Ref<Card>?) -> Bool {
    guard let feature else { return false }
    guard let card else { return true }
    return policy.decision(card, feature).line != nil
  }

  private mutating func noteSeen(_ card: Ref<Card>?, _ feature: Ref<Feature>?, _ name: ReadText) {
    if let card {
      seen.add(card: card, feature: feature, policy, at: name.anchor(in: file))
    } else if let area = scope.area {
      seen.add(catalog: area, feature: feature, at: name.anchor(in: file))
    }
  }

  private mutating func compare(
    _ row: ReadTable.Row, _ columns: [Int: Ref<Action>], _ expected: TickRow, _ name: ReadText
  ) {
    for (column, action) in columns.sorted(by: { $0.key < $1.key }) {
      let cell = row.cells.indices.contains(column) ? row.cells[column] : nil
      let place = (cell ?? name).anchor(in: file)
      let subject = "\(expected.subject) × \(policy[action].name)"
      let wanted = expected.actions.contains(action)
      if CellWords.answer(NameKey.of(cell?.text ?? "")) == wanted {
        log.agree(subject, at: place)
      } else {
        let words = cell?.text ?? ""
        log.contradict(
          subject, page: words.isEmpty ? "nothing" : words, policy: wanted ? "yes" : "no",
          at: place, notes: expected.notes(self))
      }
    }
    let lacking = expected.actions.filter { !columns.values.contains($0) }
    for action in lacking {
      log.missing(
        "\(expected.subject) × \(policy[action].name)",
        "\(expected.subject): the table has no column for \(policy[action].name)",
        at: name.anchor(in: file), notes: expected.notes(self))
    }
  }

  private mutating func compareCount(
    _ ticks: ArraySlice<ReadText>, _ expected: TickRow, _ name: ReadText
  ) {
    let count = ticks.count { CellWords.answer(NameKey.of($0.text)) == true }
    let place = name.anchor(in: file)
    if count == expected.actions.count {
      log.agree(expected.subject, at: place, byCount: true)
    } else {
      let actions = expected.actions.map { policy[$0].name }.joined(separator: ", ")
      log.contradict(
        expected.subject, page: Self.ticks(count),
        policy: Self.ticks(expected.actions.count) + (actions.isEmpty ? "" : " (\(actions))"),
        at: place, notes: expected.notes(self), byCount: true)
    }
  }

  private static func ticks(_ count: Int) -> String {
    count == 1 ? "1 tick" : "\(count) ticks"
  }
}

/// What the policy ticks in one row: what a card holds, or what the catalog offers.
private struct TickRow {
  let card: Ref<Card>?
  let feature: Ref<Feature>
  let subject: String
  /// In printed order.
  let actions: [Ref<Action>]

  init(_ card: Ref<Card>?, _ feature: Ref<Feature>, _ policy: ResolvedPolicy) {
    self.card = card
    self.feature = feature
    let name = policy[feature].name
    guard let card else {
      subject = name
      actions = policy.actions.filter { policy.offers($0, on: feature) }
      return
    }
    subject = "\(policy[card].name) × \(name)"
    let decision = policy.decision(card, feature)
    // A set prints its ticks, whether or not another set has to bring what they need.
    let isSet = policy[card].kind == .permissionSet
    let ticked = decision.effective + (isSet ? decision.cut : [])
    actions = policy.actions.filter { ticked.contains(policy[$0]) }
  }

  func notes(_ verifier: PageVerifier) -> [Diagnostic.Note] {
    card.map { verifier.notes(card: $0, feature: feature) }
      ?? [Diagnostic.Note("the policy lists it here", at: verifier.policy[feature].anchor)]
  }
}

extension ReadTable.Row {
  /// The cell that names a row whose columns were lost: the last before its first tick.
  var name: ReadText? { cells.prefix { CellWords.answer(NameKey.of($0.text)) == nil }.last }
}
