import DocumentModel
import PolicyAudit
import PolicyModel

/// What people see when a permission is missing, role by role, short enough to hang beside a desk.
enum TroubleshootingSheet {
  static func sheet(_ product: Product) -> Handout.Sheet {
    let ask = Phrasing.thenAsk(product)
    let lead =
      product.policy.symptoms.isEmpty
      ? Words.said(
        .noSymptoms,
        [
          "product": .policy(product.policy.name), "card": Phrasing.cardNoun(product), "ask": ask,
        ])
      : .said(
        .troubleshootingSheetLead, ["role": .policy(product.terms.role.one), "ask": ask])
    return Handout.Sheet(
      .troubleshooting, id: "troubleshooting", title: Words.said(.troubleshooting).english,
      label: Words.said(.forTheDesk).english,
      blocks: [.paragraph(lead)] + product.policy.symptoms.flatMap { section($0, product) })
  }

  private static func section(_ symptom: Symptom, _ product: Product) -> [Block] {
    let roles = product.policy.cards.filter { product.policy[$0].kind == .role }
    let rows = roles.flatMap { struck(symptom, $0, product) }
    let heading: [Block] = [
      .heading(
        level: 2, id: "troubleshooting.\(Anchor.of(symptom))", Phrasing.says(symptom)),
      .paragraph(Phrasing.statement(symptom.cause)),
    ]
    guard !rows.isEmpty else {
      return heading + [
        .paragraph(.said(.strikesNobody, ["role": .policy(product.terms.role.one)]))
      ]
    }
    return heading + [
      .table(
        Table(
          id: "troubleshooting.\(Anchor.of(symptom)).table",
          caption: [.words(.said(.whomItStrikes))],
          columns: [
            Table.Column(.capitalized(.policy(product.terms.role.one))),
            Table.Column(.capitalized(.policy(product.terms.feature.many))),
            Table.Column(.said(.smallestCure)),
          ],
          rows: rows))
    ]
  }

  /// The features on which a symptom strikes a role, those with one cure together.
  private static func struck(
    _ symptom: Symptom, _ card: Ref<Card>, _ product: Product
  ) -> [Table.Row] {
    var order: [Words] = []
    var features: [Words: [Words]] = [:]
    for strike in product.policy.strikes(of: symptom, on: card) {
      let cure = Phrasing.cureThere(strike, product)
      if features[cure] == nil { order.append(cure) }
      features[cure, default: []].append(.policy(strike.feature.name))
    }
    return order.map { cure in
      Table.Row([
        Table.Cell(.policy(product.policy[card].name)),
        Table.Cell(.list(features[cure] ?? [])), Table.Cell(cure),
      ])
    }
  }
}
