import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// Tables of levels: one card's features, one feature's cards.

extension PageVerifier {
  /// A card's own table: each level exactly as that card prints it.
  mutating func readLevels(_ table: ReadTable, _ header: TableHeader, _ column: Int) -> Bool {
    guard let card = scope.card else { return false }
    for row in table.rows {
      guard let name = header.name(of: row) else { continue }
      let key = NameKey.of(name.text)
      let cell = row.cells.indices.contains(column) ? row.cells[column] : nil
      guard let feature = names.feature(key, on: card) else {
        if let area = names.areas[key], cell?.text.isEmpty ?? true {
          scope.enterArea(area)
        } else {
          let meant = unknownFeature(name)
          seen.add(card: card, feature: meant, index, at: name.anchor(in: file))
        }
        continue
      }
      log.counts.rows += 1
      seen.add(card: card, feature: feature, index, at: name.anchor(in: file))
      compareLevel(cell ?? name, says: cell?.text ?? "", card, feature, isCard: true)
    }
    return true
  }

  /// A feature's own table: who holds which level on it.
  mutating func readHolders(_ table: ReadTable, _ header: TableHeader, _ column: Int) -> Bool {
    guard let feature = scope.feature else { return false }
    for row in table.rows {
      guard let name = header.name(of: row) else { continue }
      guard let card = names.cards[NameKey.of(name.text)] else {
        unknownCard(name)
        continue
      }
      log.counts.rows += 1
      let cell = row.cells.indices.contains(column) ? row.cells[column] : nil
      compareLevel(cell ?? name, says: cell?.text ?? "", card, feature)
    }
    return true
  }

  mutating func unknownCard(_ name: ReadText) {
    let noun = policy.roles.isEmpty ? policy.terms.set : policy.terms.role
    let near = index.cards.map(\.name)
    log.unknown(
      noun.one, name.text, near: names.near(NameKey.of(name.text), among: near),
      at: name.anchor(in: file))
  }

  /// - Parameter isCard: Whether the cell stands on the card itself, and not in an overview of what
  ///   people can really do.
  mutating func compareLevel(
    _ place: ReadText, says text: String, _ card: Int, _ feature: Int, isCard: Bool = false
  ) {
    let decision = audited.decision(card: card, feature: feature)
    let expected = isCard ? printedLevel(decision) : reachedLevel(decision)
    let cell = CellWords.level(NameKey.of(text))
    let agrees =
      expected.map { NameKey.of($0) == cell }
      ?? (CellWords.isNothing(cell) || cell == NameKey.of(noneName))
    let anchor = place.anchor(in: file)
    if agrees {
      log.agree(subject(card, feature), at: anchor)
    } else {
      log.contradict(
        subject(card, feature), page: text.isEmpty ? "nothing" : text,
        policy: expected ?? noneName, at: anchor, notes: notes(card: card, feature: feature))
    }
  }

  private var noneName: String { policy.ladder?.noneName ?? "No access" }

  /// The level on the card's own line; where it has none, what comes from elsewhere.
  private func printedLevel(_ decision: Decision) -> String? {
    name(decision.line == nil ? decision.effective : decision.granted)
  }

  /// The level that a person reaches: the card's own, unless juniors or sets bring more.
  private func reachedLevel(_ decision: Decision) -> String? {
    let own = decision.granted.compactMap { index.number(of: $0.id) }
    let carried = Set(own + own.flatMap { index.implied[$0] })
    let isOwn = decision.effective.allSatisfy { action in
      index.number(of: action.id).map(carried.contains) ?? false
    }
    return name(isOwn ? decision.granted : decision.effective)
  }

  /// `nil` for nothing at all.
  private func name(_ actions: [Action]) -> String? {
    switch audited.printed(actions) {
    case .level(let level): level.name
    case .actions(let actions): actions.map(\.name).joined(separator: " / ")
    case .none: nil
    }
  }
}
