import DocumentModel
import PolicyAudit
import PolicyModel

/// Who cannot do all that can be granted on a feature: why, and the least that would change it.
enum Refusals {
  static func table(_ product: Product, _ number: Int) -> [Block] {
    let feature = product.index.features[number]
    let rows = product.index.cards.indices.compactMap { row(product, $0, number) }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "who-cannot", [.text(Phrasing.whoCannot)]),
      .table(
        Table(
          id: "who-cannot-table", caption: [.text(Phrasing.refusalsTable(feature))],
          columns: [
            Table.Column(Phrasing.holderNoun(product.index.cards, product)),
            Table.Column(Phrasing.cannot), Table.Column(Phrasing.smallestChange),
            Table.Column(Phrasing.why),
          ],
          rows: rows)),
    ]
  }

  /// Whoever can do something stands among those who can already, under the card's own name.
  static func anchor(_ decision: Decision) -> String {
    FeaturePage.isAble(decision) ? Anchor.refusal(decision.card) : Anchor.of(decision.card)
  }

  private static func row(_ product: Product, _ card: Int, _ feature: Int) -> Table.Row? {
    let decision = product.audited.decision(card: card, feature: feature)
    let lacking = product.askable(on: feature)
      .filter { !decision.effective.contains($0) }
      .compactMap { product.index.number(of: $0.id) }
    guard !lacking.isEmpty else { return nil }
    let answers = lacking.map { product.audited.whyNot(card: card, feature: feature, action: $0) }
    let written = product.index.cards[card]
    return Table.Row(
      id: anchor(decision),
      [
        Table.Cell([product.link(written)]),
        Table.Cell(Phrasing.verbs(answers.map(\.derivation.action), "or")),
        Table.Cell(AnswerSentences(product.audited).cures(answers)),
        Table.Cell(Phrasing.reasons(answers.map(\.derivation), policy: product.audited)),
      ],
      source: decision.line.flatMap { product.place($0.anchor) })
  }
}
