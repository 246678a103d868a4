import DocumentModel
import PolicyAudit
import PolicyModel

/// The matrix on paper: as many columns as fit beside the features, then the next ones.
enum PaperMatrix {
  /// Roles beside one another on a sheet across, in type that can be read.
  static let columnsPerSheet = 6

  static func sheet(_ product: Product) -> Handout.Sheet {
    var blocks: [Block] = [.paragraph(lead(product)), legend(product)]
    let groups = columnGroups(product)
    for (position, group) in groups.enumerated() {
      blocks.append(
        .heading(
          level: 2, id: "matrix.part-\(position + 1)",
          .list(group.map { .policy(product.policy[$0].name) })))
      for area in product.policy.areas {
        let columns = product.columns(of: area).filter(group.contains)
        if !columns.isEmpty { blocks += table(area, columns, part: position + 1, product) }
      }
    }
    return Handout.Sheet(
      .matrix, id: "matrix", title: Words.said(.matrix).english,
      label: Words.said(.forTheWall).english, blocks: blocks)
  }

  /// The cards in groups of nearly one size, so that no sheet carries a single last column.
  static func columnGroups(_ product: Product) -> [[Ref<Card>]] {
    var kinds: [[Ref<Card>]] = []
    for area in product.policy.areas {
      let columns = product.columns(of: area)
      if !columns.isEmpty, !kinds.contains(columns) { kinds.append(columns) }
    }
    return kinds.flatMap { columns -> [[Ref<Card>]] in
      let parts = (columns.count + columnsPerSheet - 1) / columnsPerSheet
      return (0..<parts).map { part in
        Array(columns[columns.count * part / parts..<columns.count * (part + 1) / parts])
      }
    }
  }

  private static func lead(_ product: Product) -> Words {
    .said(
      .paperMatrixLead,
      ["feature": .policy(product.terms.feature.one), "card": Phrasing.cardNoun(product)])
  }

  private static func legend(_ product: Product) -> Block {
    .bullets(
      Phrasing.legendRows(product).map { row in
        Words.said(
          .legendLine, ["word": .run([.strong([.words(row.word)])]), "meaning": row.meaning])
      })
  }

  private static func table(
    _ ref: Ref<Area>, _ columns: [Ref<Card>], part: Int, _ product: Product
  ) -> [Block] {
    let area = product.policy[ref]
    let features = product.policy.features(in: ref)
    guard !features.isEmpty else { return [] }
    return [
      .table(
        Table(
          id: "matrix.\(part).\(Anchor.of(area))", caption: [.words(.policy(area.name))],
          columns: [Table.Column(.capitalized(.policy(product.terms.feature.one)))]
            + columns.map { Table.Column(.policy(product.policy[$0].name), isState: true) },
          rows: features.map { feature in
            Table.Row(
              [Table.Cell(.policy(product.policy[feature].name))]
                + columns.map {
                  Phrasing.cell(product.policy.decision($0, feature), product)
                })
          }))
    ]
  }
}
