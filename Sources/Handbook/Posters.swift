package import DocumentModel
import PolicyAudit
import PolicyModel

extension Handbook {
  /// A picture for each product, and before them one for all.
  package static func posters(of products: [Product]) -> [Poster] {
    let posters = products.map(poster)
    // Of each product as many cards, so that every one of them is there.
    let share = max(Poster.mostRows / max(posters.count, 1), 1)
    let all = Poster(
      folder: [], title: nil,
      words: Words.list(products.map { .policy($0.policy.name) }).english,
      rows: Array(posters.flatMap { $0.rows.prefix(share) }.prefix(Poster.mostRows)))
    return [all] + posters
  }

  private static func poster(of product: Product) -> Poster {
    let features = product.policy.features.filter {
      product.policy[$0].isCataloged
    }
    return Poster(
      folder: product.overviewAddress.folder, title: product.policy.name,
      words: Phrasing.posterWords(product).english,
      rows: product.policy.cards.prefix(Poster.mostRows).map { card in
        features.prefix(Poster.mostColumns).map {
          Phrasing.tone(product.policy.decision(card, $0), product)
        }
      })
  }
}
