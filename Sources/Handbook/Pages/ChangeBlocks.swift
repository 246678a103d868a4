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
    var blocks: [Block] = [.paragraph(Phrasing.sentence(Phrasing.changeSummary(difference)))]
    if !difference.highRisk.isEmpty {
      blocks += [
        heading("high-risk", Phrasing.highRisk),
        .callout(
          .warning,
          [
            .bullets(
              difference.highRisk.map { risk in
                [.strong([name(risk.card.card.latest)]), .text(", ")] + plainLine(risk.cell)
              })
          ]),
      ]
    }
    if !difference.cards.isEmpty { blocks.append(heading("by-role", Phrasing.byRole)) }
    for card in difference.cards {
      blocks.append(
        .heading(
          level: level + 1, id: prefix + Anchor.of(card.card.latest),
          [name(card.card.latest)]))
      blocks.append(.bullets(lines(of: card)))
    }
    if !difference.byFeature.isEmpty {
      blocks += [heading("by-feature", Phrasing.byFeature), .bullets(features)]
    }
    let others =
      difference.features.map(Phrasing.change(of:))
      + (difference.parts.isEmpty ? [] : [Phrasing.parts(difference.parts)])
    if !others.isEmpty, difference.old != nil, difference.new != nil {
      blocks += [
        heading("also", Phrasing.alsoChanged), .bullets(others.map { [.text($0)] }),
      ]
    }
    return blocks
  }

  /// What changed for one card, line by line.
  static func lines(
    of change: CardChange, _ difference: Difference, _ product: Product
  ) -> [[Inline]] {
    ChangeBlocks(difference: difference, level: 2, prefix: "", product: product).lines(of: change)
  }

  private func lines(of card: CardChange) -> [[Inline]] {
    Phrasing.changes(of: card, difference).map { [.text($0)] } + card.cells.map(line)
  }

  private func heading(_ id: String, _ words: String) -> Block {
    .heading(level: level, id: prefix + id, [.text(words)])
  }

  /// "Jobs: can now delete (View before, Full now)."
  private func line(_ cell: CellChange) -> [Inline] {
    let risk: [Inline] =
      cell.risk == .high ? [.strong([.text(Phrasing.highRisk)]), .text(": ")] : []
    return risk + plainLine(cell)
  }

  private func plainLine(_ cell: CellChange) -> [Inline] {
    [
      name(cell.feature.latest),
      .text(": \(Phrasing.change(cell, difference))."),
    ]
  }

  private var features: [[Inline]] {
    difference.byFeature.map { feature, cells in
      [name(feature), .text(": ")]
        + Phrasing.list(
          cells.map { [.text("\(Phrasing.kind($0.cell)) for "), name($0.card.card.latest)] })
        + [.text(".")]
    }
  }

  private func name(_ card: Card) -> Inline {
    guard let product, product.policy.card(card.id) != nil else { return .text(card.name) }
    return .link(.page(product.address(of: card)), card.name)
  }

  private func name(_ feature: Feature) -> Inline {
    guard let product, product.policy.feature(feature.id) != nil else { return .text(feature.name) }
    return .link(.page(product.address(of: feature)), feature.name)
  }
}
