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
      .troubleshooting, title: .said(.troubleshooting),
      summary: .said(.troubleshootingSummary, ["product": .policy(product.policy.name)]),
      blocks: blocks)
  }

  private static func section(_ symptom: Symptom, _ product: Product) -> [Block] {
    var blocks: [Block] = [
      .heading(level: 2, id: Anchor.of(symptom), Phrasing.says(symptom)),
      .paragraph(Phrasing.statement(symptom.cause)),
    ]
    guard !product.isVast else { return blocks }
    for card in product.roles {
      let strikes = product.policy.strikes(of: symptom, on: card)
      guard !strikes.isEmpty else { continue }
      blocks.append(table(symptom, card, strikes, product))
    }
    if blocks.count == 2 {
      blocks.append(.paragraph(.said(.strikesNobody, ["role": .policy(product.terms.role.one)])))
    }
    return blocks
  }

  private static func table(
    _ symptom: Symptom, _ card: Ref<Card>, _ strikes: [SymptomStrike], _ product: Product
  ) -> Block {
    let role = product.policy[card]
    return .table(
      Table(
        id: "\(Anchor.of(symptom)).\(role.id.text)",
        caption: [
          .words(
            .said(
              .strikesTable, ["symptom": Phrasing.says(symptom), "card": .policy(role.name)]))
        ],
        columns: [
          Table.Column(.capitalized(.policy(product.terms.feature.one))),
          Table.Column(.said(.hasNow), isState: true), Table.Column(.said(.cause)),
          Table.Column(.said(.smallestCure)), Table.Column(.said(.whoMayGrant)),
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
      .heading(level: 2, id: "who-can-instead", .said(.whoCanInstead)),
      .bullets(
        [Tool.whoCan, .whyNot].map { tool in
          Phrasing.line(
            of: tool, .link(.page(product.address(of: tool)), tool.title(product)), product)
        }),
    ]
  }
}
