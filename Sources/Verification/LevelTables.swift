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
          seen.add(card: card, feature: meant, policy, at: name.anchor(in: file))
        }
        continue
      }
      log.counts.rows += 1
      seen.add(card: card, feature: feature, policy, at: name.anchor(in: file))
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
    let near = policy.listedCards.map(\.name)
    log.unknown(
      noun.one, name.text, near: names.near(NameKey.of(name.text), among: near),
      at: name.anchor(in: file))
  }

  /// - Parameter isCard: Whether the cell stands on the card itself, and not in an overview of what
  ///   people can really do.
  mutating func compareLevel(
    _ place: ReadText, says text: String, _ card: Ref<Card>, _ feature: Ref<Feature>,
    isCard: Bool = false
  ) {
    let decision = policy.decision(card, feature)
    let expected = name(isCard ? decision.statedLevel : decision.level)
    let cell = NameKey.of(text)
    let agrees =
      (expected.map { NameKey.of($0) == cell }
        ?? (CellWords.isNothing(cell) || cell == NameKey.of(noneName)))
      || ownWords(decision).map { NameKey.of($0) == cell } ?? false
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

  /// `nil` for nothing at all.
  private func name(_ printed: PrintedLevel) -> String? {
    switch printed {
    case .level(let level): level.name
    case .actions(let actions): actions.map(\.name).joined(separator: " / ")
    case .none: nil
    }
  }
}
