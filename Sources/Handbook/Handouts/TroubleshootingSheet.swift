import DocumentModel
import PolicyAudit
import PolicyModel

/// What people see when a permission is missing, role by role, short enough to hang beside a desk.
enum TroubleshootingSheet {
  static func sheet(_ product: Product) -> Handout.Sheet {
    var blocks: [Block] = [.paragraph(Phrasing.troubleshootingSheetLead(product))]
    for symptom in product.policy.symptoms { blocks += section(symptom, product) }
    if product.policy.symptoms.isEmpty { blocks = [.paragraph(Phrasing.noSymptoms(product))] }
    return Handout.Sheet(
      .troubleshooting, id: "troubleshooting", title: Phrasing.troubleshooting,
      label: Phrasing.troubleshootingSheet, blocks: blocks)
  }

  private static func section(_ symptom: Symptom, _ product: Product) -> [Block] {
    let roles = product.policy.cards.filter { product.policy[$0].kind == .role }
    let rows = roles.flatMap { struck(symptom, $0, product) }
    let heading: [Block] = [
      .heading(
        level: 2, id: "troubleshooting.\(Anchor.of(symptom))", [.text("“\(symptom.says)”")]),
      .paragraph(Phrasing.printedCause(symptom)),
    ]
    guard !rows.isEmpty else { return heading + [.paragraph(Phrasing.strikesNobody(product))] }
    return heading + [
      .table(
        Table(
          id: "troubleshooting.\(Anchor.of(symptom)).table",
          caption: [.text(Phrasing.whomItStrikes)],
          columns: [
            Table.Column(Phrasing.capitalized(product.terms.role.one)),
            Table.Column(Phrasing.capitalized(product.terms.feature.many)),
            Table.Column(Phrasing.whatCures),
          ],
          rows: rows))
    ]
  }

  /// The features on which a symptom strikes a role, those with one cure together.
  private static func struck(
    _ symptom: Symptom, _ card: Ref<Card>, _ product: Product
  ) -> [Table.Row] {
    var order: [String] = []
    var features: [String: [String]] = [:]
    for strike in product.policy.strikes(of: symptom, on: card) {
      let cure = Phrasing.cureThere(strike, product)
      if features[cure] == nil { order.append(cure) }
      features[cure, default: []].append(strike.feature.name)
    }
    return order.map { cure in
      Table.Row([
        Table.Cell(product.policy[card].name),
        Table.Cell(Phrasing.list(features[cure] ?? [])), Table.Cell(cure),
      ])
    }
  }
}
