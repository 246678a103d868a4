import DocumentModel
import PolicyAudit
import PolicyModel

/// The recommended bundles, and how each role measures up to them.
enum StandardsPage {
  static func page(_ product: Product) -> Document {
    var blocks: [Block] = [.paragraph(Phrasing.standardsLead(product))]
    for standard in product.policy.standards { blocks += section(standard, product) }
    return product.page(
      .standards, title: .said(.standards),
      summary: .said(
        .standardsSummary,
        [
          "roles": .policy(product.terms.role.many), "product": .policy(product.policy.name),
        ]), blocks: blocks)
  }

  static func section(_ standard: Standard, _ product: Product) -> [Block] {
    var items: [Words] = []
    if let base = product.policy.standards.first(where: { $0.id == standard.base }) {
      let link = Inline.link(
        .page(product.standardsAddress, fragment: Anchor.of(base)), .policy(base.name))
      items.append(.said(.allOfStandard, ["standard": .run([link])]))
    }
    items += standard.lines.map { Phrasing.line($0, product) }
    return [
      .heading(level: 2, id: Anchor.of(standard), .policy(standard.name)),
      .paragraph(.policy(standard.why)), .bullets(items), table(standard, product),
    ]
  }

  private static func table(_ standard: Standard, _ product: Product) -> Block {
    let roles = product.policy.cards.filter { product.policy[$0].kind == .role }
    return .table(
      Table(
        id: "\(Anchor.of(standard)).table",
        caption: [.words(.said(.measureTable, ["standard": .policy(standard.name)]))],
        columns: [
          Table.Column(.capitalized(.policy(product.terms.role.one))),
          Table.Column(.said(.result)), Table.Column(.said(.missing)),
          Table.Column(.said(.beyondStandard)),
        ],
        rows: roles.map { role in
          let measure = product.policy.measure(role, against: standard)
          let missing = Phrasing.permissions(measure.lines, \.missing)
          let surplus = Phrasing.permissions(measure.lines, \.surplus)
          return Table.Row(
            id: "\(Anchor.of(standard)).\(product.policy[role].id.text)",
            [
              Table.Cell([product.link(product.policy[role])]),
              Table.Cell(Phrasing.result(measure)),
              Table.Cell(Phrasing.orNothing(missing)), Table.Cell(Phrasing.orNothing(surplus)),
            ])
        }))
  }
}
