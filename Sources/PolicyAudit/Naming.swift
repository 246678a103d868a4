import Diagnostics
import PolicyModel

// Names for findings: what the product calls a thing, or its id where the policy has no such thing.

extension PolicyIndex {
  func name(_ id: Card.ID) -> String { card(id)?.name ?? id.text }
  func name(_ id: Feature.ID) -> String { feature(id)?.name ?? id.text }
  func name(_ id: Action.ID) -> String { action(id)?.name ?? id.text }
  func name(_ id: Area.ID) -> String { area(id)?.name ?? id.text }

  /// "Edit on Jobs".
  func name(_ permission: Permission) -> String {
    "\(name(permission.action)) on \(name(permission.feature))"
  }
}

/// Actions as a product prints a set that has no name of its own: "View / Delete".
func list(_ actions: some Sequence<Action>) -> String {
  actions.map(\.name).joined(separator: " / ")
}

extension Evidence {
  /// Where it is written what a card grants on a feature; the card itself where nothing is.
  func place(of card: Card.ID, _ feature: Feature.ID) -> SourceAnchor? {
    guard let number = index.number(of: card) else { return nil }
    if let feature = index.number(of: feature) {
      for reached in permissions.reachable(from: number) {
        if let line = line(card: reached, feature: feature) { return line.anchor }
      }
    }
    return index.cards[number].anchor
  }
}
