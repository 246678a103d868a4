package import DocumentModel
import PolicyAudit
import PolicyModel

extension Handbook {
  /// A picture for each product, and before them one for all.
  package static func previewImages(of products: [Product]) -> [PreviewImage] {
    let previewImages = products.map(previewImage)
    // Of each product as many cards, so that every one of them is there.
    let share = max(PreviewImage.mostRows / max(previewImages.count, 1), 1)
    let all = PreviewImage(
      folder: [], title: nil,
      words: Words.list(products.map { .policy($0.policy.name) }).english,
      rows: Array(previewImages.flatMap { $0.rows.prefix(share) }.prefix(PreviewImage.mostRows)))
    return [all] + previewImages
  }

  private static func previewImage(of product: Product) -> PreviewImage {
    let features = product.policy.features.filter {
      product.policy[$0].isCataloged
    }
    return PreviewImage(
      folder: product.overviewAddress.folder, title: product.policy.name,
      words: Phrasing.previewWords(product).english,
      rows: product.policy.cards.prefix(PreviewImage.mostRows).map { card in
        features.prefix(PreviewImage.mostColumns).map {
          Phrasing.tone(product.policy.decision(card, $0), product)
        }
      })
  }
}
