import DocumentModel
import PolicyAudit
import PolicyModel

/// For each thing that can be done: what to give somebody who needs no more than that.
enum WhichRolePage {
  static func blocks(_ product: Product) -> [Block] {
    let columns =
      product.countsCards
      ? [Phrasing.holderNoun(product.index.cards, product)]
      : [Phrasing.give, Phrasing.bringsBesides, Phrasing.orElse]
    return product.tasks("give", caption: Phrasing.whichRoleTable, columns: columns) {
      feature, action in
      let need = product.index.number(feature: feature, action: action)
      guard !product.countsCards else {
        let count = product.index.cards.indices.count {
          product.audited.holds(card: $0, action: action, feature: feature)
        }
        return [Table.Cell(product.share(count, of: feature))]
      }
      let choices = product.audited.recommendation(for: NumberSet([need])).choices
      let others = choices.dropFirst().map { choice in
        title(choice, product) + [.text(" (\(Phrasing.many(choice.surplus.count)))")]
      }
      return [
        Table.Cell(choices.first.map { title($0, product) } ?? Phrasing.orNobody([])),
        Table.Cell(choices.first.map { Phrasing.many($0.surplus.count) } ?? Phrasing.nothing),
        Table.Cell(others.isEmpty ? [.text(Phrasing.nothing)] : Phrasing.list(others, "or")),
      ]
    }
  }

  private static func title(_ choice: Recommendation.Choice, _ product: Product) -> [Inline] {
    let roles = choice.roles.map { [product.link(product.index.cards[$0])] }
    let sets = choice.sets.map { [product.link(product.index.cards[$0])] }
    guard !sets.isEmpty else { return Phrasing.list(roles, "or") }
    return Phrasing.list(sets) + (roles.isEmpty ? [] : Phrasing.givenTo(Phrasing.list(roles, "or")))
  }
}
