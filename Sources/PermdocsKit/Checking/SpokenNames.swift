import DocumentModel
import Handbook
import Verification
import PolicyAudit
import PolicyModel

/// Tells who and what a cell speaks of, by their names.
struct SpokenNames {
  private struct Names {
    let cards: [String: String]
    let features: [String: String]
  }

  /// By product, and then by id.
  private let products: [String: Names]

  init(_ products: [Product]) {
    self.products = Dictionary(
      uniqueKeysWithValues: products.map { product in
        let policy = product.policy
        return (
          policy.id.text,
          Names(
            cards: Dictionary(policy.listedCards.map { ($0.id.text, $0.name) }) { first, _ in
              first
            },
            features: Dictionary(policy.listedFeatures.map { ($0.id.text, $0.name) }) { first, _ in
              first
            })
        )
      })
  }

  /// "Clerk × Refunds": the role and the feature of a cell that states what somebody may do.
  func fact(_ difference: PageDifference, on stale: StalePage) -> String? {
    guard case .cell(_, _, let fact?) = difference.subject, let names = products[stale.product],
      let card = names.cards[fact.card], let feature = names.features[fact.feature]
    else { return nil }
    return "\(card) × \(feature)"
  }

  /// What a difference is about, for any page.
  func subject(_ difference: PageDifference, on stale: StalePage) -> String {
    if let fact = fact(difference, on: stale) { return fact }
    let place = difference.heading.isEmpty ? stale.title : difference.heading
    switch difference.subject {
    case .cell(let row, let column, _): return "\(row) × \(column)"
    case .row: return "\(place), a row"
    case .column: return "\(place), a column"
    case .table: return "\(place), a table"
    case .words: return place
    }
  }
}
