import DocumentModel
import PolicyAudit
import PolicyModel

/// The product's short table of abilities, its cells computed from the permissions.
enum QuickReferencePage {
  static func page(_ product: Product) -> Document {
    let reference = product.policy.quickReference
    let roles = product.policy.cards.filter { product.policy[$0].kind == .role }
    let rows = reference?.rows ?? []
    let title = reference?.title ?? ""
    return product.page(
      .quickReference, title: .policy(title),
      summary: .said(
        .quickReferenceSummary,
        ["role": .policy(product.terms.role.one), "product": .policy(product.policy.name)]),
      blocks: [
        .paragraph(.said(.quickReferenceLead, ["role": .policy(product.terms.role.one)])),
        .table(
          Table(
            id: "quick-reference-table", caption: [.words(.policy(title))],
            columns: [Table.Column(.policy(reference?.rowHeading ?? ""))]
              + roles.map { Table.Column([product.link(product.policy[$0])], isState: true) },
            rows: rows.map { row in
              Table.Row(
                [Table.Cell(.policy(row.name))]
                  + roles.map { cell(product.policy.answer(row, for: $0)) })
            })),
        .heading(level: 2, id: "rows", .said(.rowsStandFor)),
        .bullets(rows.map { Phrasing.standsFor($0, product) }),
      ])
  }

  private static func cell(_ answer: QuickAnswer) -> Table.Cell {
    switch answer {
    case .yes: Table.Cell(.said(.yes), tone: .change)
    case .conditional: Table.Cell(.said(.yesOnCondition), tone: .conditional)
    case .no: Table.Cell(.said(.no), tone: Tone.none)
    }
  }
}
