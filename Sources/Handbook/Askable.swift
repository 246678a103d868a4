import PolicyAudit
import PolicyModel

/// What can be done with each feature as far as anybody knows: what the catalog offers, and what a card
/// gives although the catalog does not know it.
///
/// Worked out once, because every row that is about somebody asks.
struct Askable {
  private let actions: [[Action]]

  init(_ audited: AuditedPolicy) {
    let index = audited.index
    let held = NumberSet(joining: audited.permissions.holdings.map(\.effective))
    actions = index.features.indices.map { feature in
      let offered = index.offered(on: feature).compactMap { index.number(of: $0.id) }
        .map { index.number(feature: feature, action: $0) }
      let given = NumberSet(held.slice(index.range(of: feature)))
      return index.actions(on: feature, in: given.union(NumberSet(offered)))
    }
  }

  subscript(feature: Int) -> [Action] { actions[feature] }
}

extension Product {
  func askable(on feature: Int) -> [Action] { askables[feature] }
}
