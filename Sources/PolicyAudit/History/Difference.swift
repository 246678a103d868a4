package import PolicyFormats
package import PolicyModel

/// What one version of a policy says otherwise than another.
///
/// Every permission that somebody gained or lost is in it once, whatever brought it about; and it is
/// empty only where the two have the same canonical form.
package struct Difference: Sendable {
  /// Nothing where the product is new.
  package let old: Policy?
  /// Nothing where the product is gone.
  package let new: Policy?
  /// The cards about which anything is different, the riskiest first.
  package let cards: [CardChange]
  /// The features that came, went, or are described otherwise.
  package let features: [Pairing<Feature>]
  /// Everything else that reads otherwise, part by part.
  package let parts: [PolicyPart]

  package var isEmpty: Bool { cards.isEmpty && features.isEmpty && parts.isEmpty }

  /// Whether nothing differs but the number of the version.
  package var isOnlyVersion: Bool {
    cards.isEmpty && features.isEmpty && parts.allSatisfy { $0 == .version }
  }

  /// What somebody can do now and could not before, and that can do great harm.
  package var highRisk: [(card: CardChange, cell: CellChange)] {
    cards.flatMap { card in card.cells.filter { $0.risk == .high }.map { (card, $0) } }
  }

  /// The cells of one feature, card by card.
  package var byFeature: [(feature: Feature, cells: [(card: CardChange, cell: CellChange)])] {
    var order: [Feature.ID] = []
    var found: [Feature.ID: (feature: Feature, cells: [(card: CardChange, cell: CellChange)])] = [:]
    for card in cards {
      for cell in card.cells {
        let feature = cell.feature.latest
        if found[feature.id] == nil { order.append(feature.id) }
        found[feature.id, default: (feature, [])].cells.append((card, cell))
      }
    }
    return order.compactMap { found[$0] }
  }

  /// The same, told from the other side.
  package var mirrored: Difference {
    Difference(
      old: new, new: old, cards: cards.map(\.mirrored).inReadingOrder,
      features: features.map(\.mirrored), parts: parts)
  }

  /// The name of a card as it is now, or as it was last.
  package func name(of card: Card.ID) -> String {
    [new, old].lazy.compactMap { $0?.cards.first { $0.id == card }?.name }.first ?? card.text
  }

  /// How many cells changed in this way.
  package func count(_ kind: CellChange.Kind) -> Int {
    cards.reduce(0) { $0 + $1.cells.count { $0.kind == kind } }
  }
}

/// What is different about one role or permission set.
package struct CardChange: Sendable {
  package let card: Pairing<Card>
  /// Feature by feature, the riskiest first.
  package let cells: [CellChange]
  /// The cards it includes now and did not before, and the other way about.
  package let included: [Card.ID]
  package let excluded: [Card.ID]
  /// Whether its purpose, its duties or other words read otherwise.
  package let hasOtherWords: Bool
  /// Whether its lines stand in another order or under other headings.
  package let isLaidOutAnew: Bool

  package var isRenamed: Bool { card.old.map { $0.name != card.latest.name } ?? false }
  package var hasMoved: Bool { card.old.map { $0.id != card.latest.id } ?? false }

  package var mirrored: CardChange {
    CardChange(
      card: card.mirrored, cells: cells.map(\.mirrored).inReadingOrder, included: excluded,
      excluded: included, hasOtherWords: hasOtherWords, isLaidOutAnew: isLaidOutAnew)
  }
}

extension [CellChange] {
  var inReadingOrder: [CellChange] { enumerated().sorted(by: rank).map(\.element) }

  private func rank(
    _ a: EnumeratedSequence<Self>.Element, _ b: EnumeratedSequence<Self>.Element
  ) -> Bool {
    (a.element.rank, a.offset) < (b.element.rank, b.offset)
  }
}

extension [CardChange] {
  /// By the riskiest of their cells.
  var inReadingOrder: [CardChange] {
    enumerated().sorted { a, b in
      (a.element.rank, a.offset) < (b.element.rank, b.offset)
    }.map(\.element)
  }
}

extension CardChange {
  fileprivate var rank: Int { cells.map(\.rank).min() ?? 6 }
}
