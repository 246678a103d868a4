import Parallel
import DocumentModel
import PolicyAudit
import PolicyModel

/// Every feature against every role or permission set, one table for each area.
enum PermissionMatrix {
  /// - Parameter slices: The parts of a matrix that is too large for one page, which leads to them.
  static func page(_ product: Product, _ slices: [MatrixSlice]) -> Document {
    let lead: [Block] = [.paragraph(Phrasing.matrixLead(product))] + legend(product)
    let parts =
      slices.isEmpty
      ? product.policy.areas.flatMap { table($0, product) } : MatrixSlice.contents(slices, product)
    return product.page(
      .matrix, title: .said(.matrix), summary: Phrasing.matrixSummary(product),
      blocks: lead + parts + data(product))
  }

  private static func data(_ product: Product) -> [Block] {
    [
      .heading(level: 2, id: "data", [.words(.said(.asData))]),
      .bullets(Overview.files(product)),
    ]
  }

  private static func legend(_ product: Product) -> [Block] {
    [
      .heading(level: 2, id: "legend", [.words(.said(.legend))]),
      .table(
        Table(
          id: "legend-table", caption: [.words(.said(.legend))],
          columns: [
            Table.Column(.said(.legendWord), isState: true),
            Table.Column(.said(.legendMeaning)),
          ],
          rows: Phrasing.legendRows(product).map { row in
            Table.Row([Table.Cell(row.word, tone: row.tone), Table.Cell(row.meaning)])
          })),
    ]
  }

  /// What readers choose among: the nouns of the product.
  static func filter(_ column: Ref<Card>, _ product: Product) -> Table.Filter {
    let feature = product.terms.feature
    let card = Phrasing.noun(product.policy[column], product)
    return Table.Filter(
      rows: .init(.policy(feature.one), .policy(feature.many)),
      columns: .init(.policy(card.one), .policy(card.many)))
  }

  private static func table(_ area: Ref<Area>, _ product: Product) -> [Block] {
    let columns = product.columns(of: area)
    return table(
      area, cards: columns, features: product.policy.features(in: area), product,
      filter: columns.first.map { filter($0, product) })
  }

  /// The part of the matrix that lies in an area: the cards as columns, the features as rows.
  static func table(
    _ ref: Ref<Area>, cards columns: [Ref<Card>], features: [Ref<Feature>], _ product: Product,
    filter: Table.Filter? = nil
  ) -> [Block] {
    guard !columns.isEmpty, !features.isEmpty else { return [] }
    let area = product.policy[ref]
    var blocks: [Block] = [.heading(level: 2, id: Anchor.of(area), [.words(.policy(area.name))])]
    if let about = area.about { blocks.append(.paragraph(.policy(about))) }
    if product.isVast { blocks.append(.paragraph(Phrasing.othersHoldNothing(columns[0], product))) }
    blocks.append(
      .table(
        Table(
          id: "\(Anchor.of(area)).table",
          caption: [.words(.said(.matrixTable, ["area": .policy(area.name)]))],
          columns: [Table.Column(.capitalized(.policy(product.terms.feature.one)))]
            + columns.map {
              let card = product.policy[$0]
              return Table.Column([product.link(card)], isState: true, id: card.id.text)
            },
          rows: features.map { feature in
            Table.Row(
              id: Anchor.of(product.policy[feature]),
              [Table.Cell([product.link(product.policy[feature])])]
                + cells(columns, feature, product))
          },
          filter: filter)))
    return blocks
  }

  /// Each cell leads to where it stands why it says what it says; of what nobody can ask about there is
  /// nothing to say.
  private static func cells(
    _ cards: [Ref<Card>], _ feature: Ref<Feature>, _ product: Product
  ) -> [Table.Cell] {
    let hasReasons = !product.askable(on: feature).isEmpty
    return cards.map { card in
      let decision = product.policy.decision(card, feature)
      var cell = Phrasing.cell(decision, product)
      if hasReasons, !product.isVast || FeaturePage.isAble(decision) {
        cell.reason = product.reason(product.policy[card], product.policy[feature])
      }
      return cell
    }
  }
}
