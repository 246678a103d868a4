package import Diagnostics
package import DocumentModel
package import PolicyAudit
import PolicyModel

/// One thing that a later version says otherwise, told without a page around it.
package struct ToldChange: Sendable {
  /// A sentence that names whose it is.
  package let text: Words
  /// Where the later version writes it; nothing where it has no such thing any more.
  package let anchor: SourceAnchor?
}

extension Phrasing {
  /// Everything that is different, in the order in which it is to be read.
  package static func everyChange(in difference: Difference) -> [ToldChange] {
    difference.cards.flatMap { card in
      let name = Words.policy(card.card.latest.name)
      return changes(of: card, difference).map {
        ToldChange(
          text: .said(.changeOfCard, ["card": name, "change": $0]), anchor: card.card.new?.anchor)
      }
        + card.cells.map { cell in
          let line = Words.said(
            .changeOfCardOn,
            [
              "card": name, "feature": .policy(cell.feature.latest.name),
              "change": change(cell, difference),
            ])
          return ToldChange(
            text: cell.risk == .high
              ? .said(.riskLine, ["risk": .said(.highRisk), "line": line]) : line,
            anchor: difference.anchor(of: cell, on: card))
        }
    }
      + difference.features.map { ToldChange(text: change(of: $0), anchor: $0.new?.anchor) }
      + (difference.parts.isEmpty
        ? [] : [ToldChange(text: parts(difference.parts), anchor: nil)])
  }

  /// "Clerk, Refunds: can now view and edit (No access before, View / Edit now)"
  package static func change(
    _ cell: CellChange, on card: CardChange, _ difference: Difference
  ) -> Words {
    .said(
      .changeTold,
      [
        "card": .policy(card.card.latest.name), "feature": .policy(cell.feature.latest.name),
        "change": change(cell, difference),
      ])
  }
}
