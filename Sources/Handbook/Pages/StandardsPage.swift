import DocumentModel
import PolicyAudit
import PolicyModel

/// The recommended bundles, and how each role measures up to them.
enum StandardsPage {
  static func page(_ product: Product) -> Document {
    var blocks: [Block] = [.paragraph(Phrasing.standardsLead(product))]
    for standard in product.policy.standards { blocks += section(standard, product) }
    return product.page(
      .standards, title: Phrasing.standards,
      summary: Phrasing.standardsSummary(product), blocks: blocks)
  }

  static func section(_ standard: Standard, _ product: Product) -> [Block] {
    var items: [[Inline]] = []
    if let base = product.policy.standards.first(where: { $0.id == standard.base }) {
      items.append(Phrasing.contains(base, product))
    }
    items += standard.lines.map { line in
      let level = product.policy.ladder?.levels.first { $0.id == line.level }?.name
      var text: [Inline] = [.strong([.text(level ?? line.level.text)]), .text(": ")]
      if let printed = line.printedName {
        text.append(.text(printed))
        if !line.features.isEmpty {
          text +=
            [.text(" ("), .text("here: ")] + Phrasing.list(line.features.map { [product.link($0)] })
          text.append(.text(")"))
        }
      } else {
        text += Phrasing.list(line.features.map { [product.link($0)] })
      }
      return text
    }
    return [
      .heading(level: 2, id: Anchor.of(standard), [.text(standard.name)]),
      .paragraph(standard.why), .bullets(items), table(standard, product),
    ]
  }

  private static func table(_ standard: Standard, _ product: Product) -> Block {
    let roles = product.policy.cards.filter { product.policy[$0].kind == .role }
    return .table(
      Table(
        id: "\(Anchor.of(standard)).table", caption: [.text(Phrasing.measureTable(standard))],
        columns: [
          Table.Column(Phrasing.capitalized(product.terms.role.one)), Table.Column("Result"),
          Table.Column("Missing"), Table.Column("Beyond the standard"),
        ],
        rows: roles.map { role in
          let measure = product.policy.measure(role, against: standard)
          let missing = measure.lines.filter { !$0.missing.isEmpty }.map(Phrasing.missing)
          let surplus = measure.lines.filter { !$0.surplus.isEmpty }.map(Phrasing.surplus)
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
