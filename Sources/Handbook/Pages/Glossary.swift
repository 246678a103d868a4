import DocumentModel
import PolicyAudit
import PolicyModel

/// The words of the handbook, and what each product calls the same thing.
enum Glossary {
  static func page(_ products: [Product], stamp: Document.Stamp) -> Document {
    Document(
      about: .glossary, title: .said(.glossary),
      summary: .said(.glossarySummary),
      trail: [Document.Step(.said(.home), .page(.index()))], menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(.said(.glossaryLead)),
        .table(
          Table(
            id: "words", caption: [.words(.said(.glossary))],
            columns: [Table.Column(.said(.word)), Table.Column(.said(.meaning))],
            rows: Phrasing.glossary.map { entry in
              Table.Row(
                id: entry.id, [Table.Cell(.said(entry.word)), Table.Cell(.said(entry.meaning))])
            })),
        .heading(level: 2, id: "products", .said(.productWords)),
        .table(
          Table(
            id: "product-words", caption: [.words(.said(.productWords))],
            columns: [Table.Column(.said(.product))]
              + [SentenceKey.wordRole, .wordPermissionSet, .wordArea, .wordFeature, .wordLevel]
              .map { Table.Column(.said($0)) },
            rows: products.map { product in
              let terms = product.terms
              return Table.Row(
                id: Anchor.of(product),
                [
                  Table.Cell([.link(.page(product.overviewAddress), .policy(product.policy.name))]),
                  Table.Cell(.policy(terms.role.one)),
                  Table.Cell(
                    product.policy.sets.isEmpty ? .said(.hasNone) : .policy(terms.set.one)),
                  Table.Cell(.policy(terms.area.one)), Table.Cell(.policy(terms.feature.one)),
                  Table.Cell(
                    product.policy.ladder == nil
                      ? .said(.hasNone) : .lowered(.policy(terms.level))),
                ])
            })),
      ],
      stamp: stamp)
  }
}
