import DocumentModel
import PolicyAudit
import PolicyModel

/// Who cannot do all that can be granted on a feature: why, and the least that would change it.
enum Refusals {
  static func table(_ product: Product, _ number: Ref<Feature>) -> [Block] {
    let feature = product.policy[number]
    let rows = product.policy.cards.compactMap { row(product, $0, number) }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "who-cannot", .said(.whoCannot)),
      .table(
        Table(
          id: "who-cannot-table",
          caption: [
            .words(.said(.refusalsTable, ["feature": .policy(feature.name)]))
          ],
          columns: [
            Table.Column(Phrasing.holderNoun(product.policy.listedCards, product)),
            Table.Column(.said(.cannotDo)), Table.Column(.said(.smallestChange)),
            Table.Column(.said(.why)),
          ],
          rows: rows)),
    ]
  }

  /// Whoever can do something stands among those who can already, under the card's own name.
  static func anchor(_ decision: Decision) -> String {
    FeaturePage.isAble(decision) ? Anchor.refusal(decision.card) : Anchor.of(decision.card)
  }

  private static func row(_ product: Product, _ card: Ref<Card>, _ feature: Ref<Feature>) -> Table
    .Row?
  {
    let decision = product.policy.decision(card, feature)
    let lacking = product.askable(on: feature).filter {
      !product.policy.holds(card, $0, on: feature)
    }
    guard !lacking.isEmpty else { return nil }
    let answers = lacking.map { product.policy.whyNot(card, feature, $0) }
    let written = product.policy[card]
    return Table.Row(
      id: anchor(decision),
      [
        Table.Cell([product.link(written)]),
        Table.Cell(Phrasing.spoken(answers.map(\.derivation.action), .or)),
        Table.Cell(AnswerSentences(product.policy).cures(answers)),
        Table.Cell(Phrasing.reasons(answers.map(\.derivation), policy: product.policy)),
      ],
      source: decision.line.flatMap { product.place($0.anchor) })
  }
}
