import DocumentModel
import PolicyAudit
import PolicyModel

/// For each thing that can be done: everybody who can, each name leading to the reason.
enum WhoCanPage {
  static func blocks(_ product: Product) -> [Block] {
    product.tasks(
      "can", caption: .whoCanTable,
      columns: [Phrasing.holderNoun(product.policy.listedCards, product)]
    ) { feature, action in
      let able = product.policy.cards.filter {
        product.policy.holds($0, action, on: feature)
      }
      guard !product.countsCards else {
        return [Table.Cell(product.share(able.count, of: feature))]
      }
      let links = able.map { card -> Inline in
        let card = product.policy[card]
        return .link(product.reason(card, product.policy[feature]), .policy(card.name))
      }
      return [Table.Cell(Phrasing.orNobody(links))]
    }
  }
}
