import DocumentModel
import PolicyAudit
import PolicyModel

/// For each thing that can be done: what to give somebody who needs no more than that.
enum WhichRolePage {
  static func blocks(_ product: Product) -> [Block] {
    let columns =
      product.countsCards
      ? [Phrasing.holderNoun(product.policy.listedCards, product)]
      : [.said(.give), .said(.bringsBesides), .said(.orElse)]
    return product.tasks("give", caption: .whichRoleTable, columns: columns) {
      feature, action in
      let need = product.policy.permission(action, on: feature)
      guard !product.countsCards else {
        let count = product.policy.cards.count {
          product.policy.holds($0, action, on: feature)
        }
        return [Table.Cell(product.share(count, of: feature))]
      }
      let choices = product.policy.recommendation(for: Permissions([need])).choices
      let others = choices.dropFirst().map { choice in
        Words.said(
          .choiceBrings,
          ["choice": title(choice, product), "many": Phrasing.many(choice.surplus.count)])
      }
      return [
        Table.Cell(choices.first.map { title($0, product) } ?? Phrasing.orNobody([])),
        Table.Cell(choices.first.map { Phrasing.many($0.surplus.count) } ?? .said(.nothing)),
        Table.Cell(others.isEmpty ? .said(.nothing) : .list(others, .or)),
      ]
    }
  }

  private static func title(_ choice: Recommendation.Choice, _ product: Product) -> Words {
    let roles = choice.roles.map { product.link(product.policy[$0]) }
    let sets = choice.sets.map { product.link(product.policy[$0]) }
    guard !sets.isEmpty else { return Phrasing.links(roles, .or) }
    guard !roles.isEmpty else { return Phrasing.links(sets) }
    return .said(
      .givenTo, ["sets": Phrasing.links(sets), "roles": Phrasing.links(roles, .or)])
  }
}
