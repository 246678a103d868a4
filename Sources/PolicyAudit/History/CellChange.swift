package import PolicyModel

/// How a permission is held: the order is that of access.
package enum Hold: Int, Sendable, Hashable, Comparable {
  case none, conditional, always

  package static func < (a: Hold, b: Hold) -> Bool { a.rawValue < b.rawValue }
}

/// What happened to one permission of one card.
package struct Movement: Sendable, Hashable {
  package let action: Action
  package let before: Hold
  package let after: Hold
  /// The greater of what the two versions say.
  package let risk: Risk

  package var isWider: Bool { after > before }
  package var mirrored: Movement {
    Movement(action: action, before: after, after: before, risk: risk)
  }
}

/// What happened to one feature on one card.
package struct CellChange: Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// More can be done than before, and nothing less.
    case widened
    /// Some things more, some less.
    case shifted
    /// Less can be done, and nothing more.
    case narrowed
    /// The same can be done; the card says it in another way.
    case restated
    /// Only words changed: a reason, a condition, a printed name.
    case reasons
  }

  /// Why what can be done changed.
  package enum Cause: Sendable {
    /// The card's own line did.
    case written
    /// The lines of these cards did, which this one includes, or whether it includes them.
    case inherited([Pairing<Card>])
    /// What actions carry with them did, or what the product offers.
    case implied
    /// What is needed for the feature to be of use did.
    case prerequisite
  }

  package let feature: Pairing<Feature>
  package let before: Decision?
  package let after: Decision?
  /// Every permission whose hold changed, in the order of actions.
  package let movements: [Movement]
  package let kind: Kind
  package let cause: Cause

  /// Whether the card's own line had no part in it.
  package var isEffectiveOnly: Bool {
    if case .written = cause { false } else { !movements.isEmpty }
  }

  package var gained: [Movement] { movements.filter(\.isWider) }
  package var lost: [Movement] { movements.filter { !$0.isWider } }

  /// Of what can be done now and could not before; nothing where nothing can.
  package var risk: Risk? { gained.map(\.risk).max() }

  /// Smaller for what is to be read first.
  package var rank: Int {
    switch (risk, kind) {
    case (.high, _): 0
    case (.ordinary, _): 1
    case (.low, _): 2
    case (nil, .narrowed), (nil, .shifted), (nil, .widened): 3
    case (nil, .restated): 4
    case (nil, .reasons): 5
    }
  }

  package var mirrored: CellChange {
    let mirror: [Kind: Kind] = [.widened: .narrowed, .narrowed: .widened]
    let cause: Cause =
      if case .inherited(let cards) = cause { .inherited(cards.map(\.mirrored)) } else { cause }
    return CellChange(
      feature: feature.mirrored, before: after, after: before,
      movements: movements.map(\.mirrored), kind: mirror[kind] ?? kind, cause: cause)
  }
}
