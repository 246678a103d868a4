import DocumentModel
import PolicyAudit
import PolicyModel

/// The page over all products.
enum FrontPage {
  static func page(_ products: [Product], stamp: Document.Stamp) -> Document {
    Document(
      about: .front, title: .said(.frontTitle), summary: .said(.frontSummary),
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(.said(.frontLead)),
        .heading(level: 2, id: "products", .said(.products)),
        .table(
          Table(
            id: "products-table", caption: [.words(.said(.products))],
            columns: [
              Table.Column(.said(.product)), Table.Column(.said(.covers)),
              Table.Column(.said(.inside)), Table.Column(.said(.fingerprint)),
            ],
            rows: products.map { product in
              Table.Row(
                id: Anchor.of(product),
                [
                  Table.Cell([.link(.page(product.overviewAddress), .policy(product.policy.name))]),
                  Table.Cell(.policy(product.policy.summary)),
                  Table.Cell(Phrasing.productLine(product)),
                  Table.Cell([.code(product.stamp.fingerprint)]),
                ])
            })),
        .heading(level: 2, id: "how", .said(.howPagesAreMade)),
        .paragraph(.said(.auditLead)),
        .bullets([
          [.link(.page(SharedAddresses.glossary), .said(.glossary))],
          [.link(.page(SharedAddresses.rules), .said(.rules))],
        ]),
      ],
      stamp: stamp)
  }
}
