package import DocumentModel
package import PolicyAudit
import PolicyModel

/// A difference as parts of a page: the summary, what is of high risk, then card by card, then
/// feature by feature.
package struct ChangeBlocks {
  private let difference: Difference
  private let level: Int
  private let prefix: String
  private let product: Product?

  /// - Parameters:
  ///   - level: Of the headings.
  ///   - prefix: Before every anchor, so that several differences fit on one page.
  package static func blocks(
    _ difference: Difference, level: Int = 2, prefix: String = ""
  ) -> [Block] {
    ChangeBlocks(difference: difference, level: level, prefix: prefix, product: nil).blocks
  }

  /// The same with links to the pages of a product.
  static func blocks(
    _ difference: Difference, of product: Product, level: Int = 2, prefix: String = ""
  ) -> [Block] {
    ChangeBlocks(difference: difference, level: level, prefix: prefix, product: product).blocks
  }

  private var blocks: [Block] {
    var blocks: [Block] = [.paragraph(Phrasing.changeSentence(difference))]
    if !difference.highRisk.isEmpty {
      blocks += [
        heading("high-risk", .highRisk),
        .callout(
          .warning,
          [
            .bullets(
              difference.highRisk.map { risk in
                .said(
                  .changeOfCardOn,
                  [
                    "card": .run([.strong([name(risk.card.card.latest)])]),
                    "feature": .run([name(risk.cell.feature.latest)]),
                    "change": Phrasing.change(risk.cell, difference),
                  ])
              })
          ]),
      ]
    }
    if !difference.cards.isEmpty { blocks.append(heading("by-role", .byRole)) }
    for card in difference.cards {
      blocks.append(
        .heading(
          level: level + 1, id: prefix + Anchor.of(card.card.latest),
          [name(card.card.latest)]))
      blocks.append(.bullets(lines(of: card)))
    }
    if !difference.byFeature.isEmpty {
      blocks += [heading("by-feature", .byFeature), .bullets(features)]
    }
    let others =
      difference.features.map(Phrasing.change(of:))
      + (difference.parts.isEmpty ? [] : [Phrasing.parts(difference.parts)])
    if !others.isEmpty, difference.old != nil, difference.new != nil {
      blocks += [
        heading("also", .alsoChanged), .bullets(others),
      ]
    }
    return blocks
  }

  /// What changed for one card, line by line.
  static func lines(
    of change: CardChange, _ difference: Difference, _ product: Product
  ) -> [Words] {
    ChangeBlocks(difference: difference, level: 2, prefix: "", product: product).lines(of: change)
  }

  private func lines(of card: CardChange) -> [Words] {
    Phrasing.changes(of: card, difference) + card.cells.map(line)
  }

  private func heading(_ id: String, _ title: SentenceKey) -> Block {
    .heading(level: level, id: prefix + id, .said(title))
  }

  /// "Jobs: can now delete (View before, Full now)."
  private func line(_ cell: CellChange) -> Words {
    let line = Words.said(
      .changeOn,
      [
        "feature": .run([name(cell.feature.latest)]), "change": Phrasing.change(cell, difference),
      ])
    guard cell.risk == .high else { return line }
    return .said(
      .riskLine, ["risk": .run([.strong([.words(.said(.highRisk))])]), "line": line])
  }

  private var features: [Words] {
    difference.byFeature.map { feature, cells in
      let kinds = cells.map {
        Words.said(
          .kindFor, ["kind": Phrasing.kind($0.cell), "card": .run([name($0.card.card.latest)])])
      }
      return .said(
        .featureChanges, ["feature": .run([name(feature)]), "kinds": .list(kinds)])
    }
  }

  private func name(_ card: Card) -> Inline {
    guard let product, product.policy.card(card.id) != nil else {
      return .words(.policy(card.name))
    }
    return product.link(card)
  }

  private func name(_ feature: Feature) -> Inline {
    guard let product, product.policy.feature(feature.id) != nil else {
      return .words(.policy(feature.name))
    }
    return product.link(feature)
  }
}
