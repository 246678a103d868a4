import DocumentModel
import PolicyAudit
import PolicyModel

/// The words of the handbook, and what each product calls the same thing.
enum Glossary {
  static func page(_ products: [Product], stamp: Document.Stamp) -> Document {
    Document(
      about: .glossary, title: Phrasing.glossary,
      summary: Phrasing.glossarySummary,
      trail: [Document.Step(Phrasing.frontPage, .page(.index()))], menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(Phrasing.glossaryLead),
        .table(
          Table(
            id: "words", caption: [.text(Phrasing.glossary)],
            columns: [Table.Column("Word"), Table.Column("Meaning")],
            rows: Phrasing.words.map { entry in
              Table.Row(id: entry.id, [Table.Cell(entry.word), Table.Cell(entry.meaning)])
            })),
        .heading(level: 2, id: "products", [.text(Phrasing.productWords)]),
        .table(
          Table(
            id: "product-words", caption: [.text(Phrasing.productWords)],
            columns: [Table.Column("Product")]
              + ["Role", "Permission set", "Area", "Feature", "Level"].map { Table.Column($0) },
            rows: products.map { product in
              let terms = product.terms
              return Table.Row(
                id: Anchor.of(product),
                [
                  Table.Cell([.link(.page(product.overviewAddress), product.policy.name)]),
                  Table.Cell(terms.role.one),
                  Table.Cell(product.policy.sets.isEmpty ? "has none" : terms.set.one),
                  Table.Cell(terms.area.one), Table.Cell(terms.feature.one),
                  Table.Cell(product.policy.ladder == nil ? "has none" : terms.level.lowercased()),
                ])
            })),
      ],
      stamp: stamp)
  }
}
