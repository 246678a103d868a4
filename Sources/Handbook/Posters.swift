package import DocumentModel
import PolicyAudit
import PolicyModel

extension Handbook {
  /// A picture for each product, and before them one for all.
  package static func posters(of parts: [HandbookPart]) -> [Poster] {
    let products = parts.map { poster(of: $0.product) }
    // Of each product as many cards, so that every one of them is there.
    let share = max(Poster.mostRows / max(products.count, 1), 1)
    let all = Poster(
      folder: [], title: nil,
      words: Phrasing.list(parts.map(\.product.policy.name)),
      rows: Array(products.flatMap { $0.rows.prefix(share) }.prefix(Poster.mostRows)))
    return [all] + products
  }

  private static func poster(of product: Product) -> Poster {
    let features = product.index.features.indices.filter {
      product.index.features[$0].isCataloged
    }
    return Poster(
      folder: product.overviewAddress.folder, title: product.policy.name,
      words: Phrasing.posterWords(product),
      rows: product.index.cards.indices.prefix(Poster.mostRows).map { card in
        features.prefix(Poster.mostColumns).map {
          Phrasing.tone(product.audited.decision(card: card, feature: $0), product)
        }
      })
  }
}
