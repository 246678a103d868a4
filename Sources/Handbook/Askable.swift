import PolicyAudit
import PolicyModel

/// What can be done with each feature as far as anybody knows: what the catalog offers, and what a card
/// gives although the catalog does not know it.
///
/// Worked out once, because every row that is about somebody asks.
struct Askable {
  private let actions: Each<Feature, [Ref<Action>]>

  init(_ policy: ResolvedPolicy) {
    let held = Permissions(joining: policy.holdings.values.map(\.effective))
    actions = policy.features.each { feature in
      policy.actions.filter { action in
        policy.offers(action, on: feature)
          || held.contains(policy.permission(action, on: feature))
      }
    }
  }

  subscript(feature: Ref<Feature>) -> [Ref<Action>] { actions[feature] }
}

extension Product {
  func askable(on feature: Ref<Feature>) -> [Ref<Action>] { askables[feature] }
}
