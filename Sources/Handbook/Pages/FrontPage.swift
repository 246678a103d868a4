import DocumentModel
import PolicyAudit
import PolicyModel

/// The page over all products.
enum FrontPage {
  static func page(_ products: [Product], stamp: Document.Stamp) -> Document {
    Document(
      about: .front, title: Phrasing.frontTitle, summary: Phrasing.frontSummary,
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(Phrasing.frontLead),
        .heading(level: 2, id: "products", [.text(Phrasing.products)]),
        .table(
          Table(
            id: "products-table", caption: [.text(Phrasing.products)],
            columns: [
              Table.Column("Product"), Table.Column("What it covers"),
              Table.Column("What is inside"),
              Table.Column("Fingerprint"),
            ],
            rows: products.map { product in
              Table.Row(
                id: Anchor.of(product),
                [
                  Table.Cell([.link(.page(product.overviewAddress), product.policy.name)]),
                  Table.Cell(product.policy.summary),
                  Table.Cell(Phrasing.productLine(product)),
                  Table.Cell([.code(product.stamp.fingerprint)]),
                ])
            })),
        .heading(level: 2, id: "how", [.text(Phrasing.howPagesAreMade)]),
        .paragraph(Phrasing.auditLead),
        .bullets([
          [.link(.page(SharedAddresses.glossary), Phrasing.glossary)],
          [.link(.page(SharedAddresses.rules), Phrasing.rules)],
        ]),
      ],
      stamp: stamp)
  }
}
