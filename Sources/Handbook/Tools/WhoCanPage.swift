import DocumentModel
import PolicyAudit
import PolicyModel

/// For each thing that can be done: everybody who can, each name leading to the reason.
enum WhoCanPage {
  static func blocks(_ product: Product) -> [Block] {
    product.tasks(
      "can", caption: Phrasing.whoCanTable,
      columns: [Phrasing.holderNoun(product.index.cards, product)]
    ) { feature, action in
      let able = product.index.cards.indices.filter {
        product.audited.holds(card: $0, action: action, feature: feature)
      }
      guard !product.countsCards else {
        return [Table.Cell(product.share(able.count, of: feature))]
      }
      let links = able.map { card -> Inline in
        let card = product.index.cards[card]
        return .link(product.reason(card, product.index.features[feature]), card.name)
      }
      return [Table.Cell(Phrasing.orNobody(links))]
    }
  }
}
