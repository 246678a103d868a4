import DocumentModel
import PolicyAudit
import PolicyModel

/// What people see, why, the smallest cure, and who may make it: computed for every role.
enum TroubleshootingGuide {
  static func page(_ product: Product) -> Document {
    var blocks: [Block] = [.paragraph(Phrasing.troubleshootingLead(product))]
    for symptom in product.policy.symptoms { blocks += section(symptom, product) }
    blocks += whoCanInstead(product)
    return product.page(
      .troubleshooting, title: Phrasing.troubleshooting,
      summary: Phrasing.troubleshootingSummary(product), blocks: blocks)
  }

  private static func section(_ symptom: Symptom, _ product: Product) -> [Block] {
    var blocks: [Block] = [
      .heading(level: 2, id: Anchor.of(symptom), [.text("“\(symptom.says)”")]),
      .paragraph(Phrasing.printedCause(symptom)),
    ]
    guard !product.isVast else { return blocks }
    for card in product.roles {
      let strikes = product.policy.strikes(of: symptom, on: card)
      guard !strikes.isEmpty else { continue }
      blocks.append(table(symptom, card, strikes, product))
    }
    if blocks.count == 2 { blocks.append(.paragraph(Phrasing.strikesNobody(product))) }
    return blocks
  }

  private static func table(
    _ symptom: Symptom, _ card: Ref<Card>, _ strikes: [SymptomStrike], _ product: Product
  ) -> Block {
    let role = product.policy[card]
    return .table(
      Table(
        id: "\(Anchor.of(symptom)).\(role.id.text)",
        caption: [.text(Phrasing.strikesTable(symptom, role))],
        columns: [
          Table.Column(Phrasing.capitalized(product.terms.feature.one)),
          Table.Column("Has now", isState: true), Table.Column("Cause"),
          Table.Column("Smallest cure"), Table.Column("Who may grant it"),
        ],
        rows: strikes.map { strike in
          Table.Row(
            id: "\(Anchor.of(symptom)).\(role.id.text).\(strike.feature.id.text)",
            [
              Table.Cell([product.link(strike.feature)]), Phrasing.cell(strike.decision, product),
              Table.Cell(Phrasing.cause(strike, strike.decision, product)),
              Table.Cell(Phrasing.cure(strike, product)),
              Table.Cell(Phrasing.whoGrants(product)),
            ])
        }))
  }

  /// Where everybody is named who can do a thing.
  private static func whoCanInstead(_ product: Product) -> [Block] {
    guard !product.isVast else { return [] }
    return [
      .heading(level: 2, id: "who-can-instead", [.text(Phrasing.whoCanInstead)]),
      .bullets(
        [Tool.whoCan, .whyNot].map { tool in
          [
            .link(.page(product.address(of: tool)), tool.title(product)),
            .text(" \(Phrasing.lead(of: tool, product))"),
          ]
        }),
    ]
  }
}
