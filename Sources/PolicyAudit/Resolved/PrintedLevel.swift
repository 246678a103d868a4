package import PolicyModel

/// How a set of actions is printed.
package enum PrintedLevel: Sendable {
  /// One of the product's levels.
  case level(Level)
  /// Actions that make up no level, in printed order.
  case actions([Action])
  /// Nothing.
  case none
}

extension ResolvedPolicy {
  /// How granted actions are printed: the level that they make up once what they imply is added,
  /// else the actions' own names.
  package func printed(_ actions: [Action]) -> PrintedLevel {
    guard !actions.isEmpty else { return .none }
    guard let ladder = declaration.ladder else { return .actions(actions) }
    let refs = actions.compactMap { ref($0.id) }
    let closed = Set(refs + refs.flatMap(implied))
    return ladder.level(for: closed.map { self[$0] }).map(PrintedLevel.level)
      ?? .actions(actions)
  }
}

extension Ladder {
  /// The level that stands for exactly these actions.
  package func level(for actions: some Sequence<Action>) -> Level? {
    let wanted = Set(actions)
    return levels.first { Set($0.actions) == wanted }
  }

  /// The level with this id.
  package func level(_ id: Level.ID) -> Level? { levels.first { $0.id == id } }
}
