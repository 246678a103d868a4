import DocumentModel
import PolicyAudit
import PolicyModel

/// What depends on what: implication, inclusion, prerequisites, separation, administration.
enum DependenciesPage {
  static func page(_ product: Product) -> Document {
    let blocks =
      implications(product) + prerequisites(product) + hierarchy(product) + separations(product)
      + administration(product)
    return product.page(
      .dependencies, title: .said(.dependencies),
      summary: .said(.dependenciesSummary, ["product": .policy(product.policy.name)]),
      blocks: blocks)
  }

  private static func implications(_ product: Product) -> [Block] {
    [
      .heading(level: 2, id: "implications", .said(.implications)),
      product.policy.implications.isEmpty
        ? .paragraph(.said(.noImplications))
        : .bullets(product.policy.implications.map(Phrasing.implication)),
    ]
  }

  private static func prerequisites(_ product: Product) -> [Block] {
    let heading: Block = .heading(
      level: 2, id: "prerequisites", .said(.prerequisites))
    guard !product.policy.prerequisites.isEmpty else {
      return [heading, .paragraph(.said(.noPrerequisites))]
    }
    let rows = product.policy.prerequisites.flatMap { prerequisite in
      prerequisite.features.map { feature in
        Table.Row([
          Table.Cell([product.link(feature)]), Table.Cell(product.link(prerequisite.needs)),
          Table.Cell(Phrasing.statement(prerequisite.reason)),
          Table.Cell(Phrasing.orNobody(holders(of: prerequisite.needs, product))),
        ])
      }
    }
    return [
      heading,
      .table(
        Table(
          id: "prerequisites-table", caption: [.words(.said(.prerequisites))],
          columns: [
            Table.Column(.capitalized(.policy(product.terms.feature.one))),
            Table.Column(.said(.needs)), Table.Column(.said(.why)),
            Table.Column(.said(.whoHasIt)),
          ],
          rows: rows)),
    ]
  }

  private static func holders(of permission: Permission, _ product: Product) -> [Inline] {
    guard let number = product.policy.ref(permission) else { return [] }
    return product.policy.cards
      .filter { product.policy.holdings[$0].effective.contains(number) }
      .map { product.link(product.policy[$0]) }
  }

  private static func hierarchy(_ product: Product) -> [Block] {
    let heading: Block = .heading(level: 2, id: "hierarchy", .said(.hierarchy))
    let items = product.policy.cards.compactMap { card -> Words? in
      let included = product.policy.included[card].map { product.policy[$0] }
      guard !included.isEmpty else { return nil }
      return Phrasing.includes(included.map(product.link), product.policy[card])
    }
    return [heading, items.isEmpty ? .paragraph(.said(.noHierarchy)) : .bullets(items)]
  }

  private static func separations(_ product: Product) -> [Block] {
    [
      .heading(level: 2, id: "separations", .said(.separations)),
      product.policy.separations.isEmpty
        ? .paragraph(.said(.noSeparations))
        : .bullets(product.policy.separations.map { Phrasing.separation($0, product) }),
    ]
  }

  private static func administration(_ product: Product) -> [Block] {
    guard let administration = product.policy.administration else { return [] }
    return [
      .heading(level: 2, id: "administration", .said(.administration)),
      .paragraph(
        Phrasing.administrators(
          product.policy.administrators.map(product.link), contact: administration.contact)),
    ]
  }
}
