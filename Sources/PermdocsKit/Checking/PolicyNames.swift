import DocumentModel
import Handbook
import Verification
import PolicyAudit
import PolicyModel

/// Tells who and what a cell speaks of, whichever way its page turns the table.
struct PolicyNames {
  private struct Names {
    let cards: Set<String>
    let features: Set<String>
  }

  private let products: [String: Names]

  init(_ inputs: [HandbookInput]) {
    products = Dictionary(
      uniqueKeysWithValues: inputs.map { input in
        let index = input.policy.index
        return (
          input.policy.policy.id.text,
          Names(cards: Set(index.cards.map(\.name)), features: Set(index.features.map(\.name)))
        )
      })
  }

  /// "Clerk × Refunds": the role and the feature of a cell that states what somebody may do.
  func fact(_ difference: PageDifference, on stale: StalePage) -> String? {
    guard case .cell(let row, let column, true) = difference.subject,
      let names = products[stale.product]
    else { return nil }
    let spoken = [row, column, stale.title]
    guard let card = spoken.first(where: names.cards.contains),
      let feature = spoken.first(where: names.features.contains), card != feature
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
