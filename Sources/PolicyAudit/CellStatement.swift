package import PolicyModel

/// What a cell of a matrix states of a card and a feature, before anybody words it. Words, colors and
/// comparisons are made of this, and nobody reads it back out of the words.
package enum CellStatement: Sendable {
  /// The product cannot grant anything there.
  case notOffered
  /// Nobody has said anything.
  case undecided
  case nothing
  /// Granted, and cut by a prerequisite.
  case withoutEffect(PrintedLevel)
  /// What people reach.
  case reached(PrintedLevel, Origin, conditional: [Action])

  /// Where a level comes from.
  package enum Origin: Sendable {
    /// The card's own line gives all of it, if only by implication.
    case own
    /// The card has no line of its own about it.
    case inherited
    /// The card's own line gives a part of it.
    case partlyInherited
  }

  /// The level without what is said of it; `none` where nothing is granted.
  package var level: PrintedLevel {
    switch self {
    case .notOffered, .undecided, .nothing: .none
    case .withoutEffect(let level), .reached(let level, _, _): level
    }
  }
}

extension AuditedPolicy {
  /// What the cell of a decision states.
  package func statement(of decision: Decision) -> CellStatement {
    let effective = decision.effective
    guard !effective.isEmpty else {
      if !decision.cut.isEmpty { return .withoutEffect(printed(decision.granted)) }
      guard index.offersSomething(on: decision.featureNumber) else { return .notOffered }
      return decision.isUndecided && decision.kind == .role ? .undecided : .nothing
    }
    let own = decision.granted.compactMap { index.number(of: $0.id) }
    let isOwn = effective.allSatisfy { action in
      guard let number = index.number(of: action.id) else { return false }
      return own.contains { $0 == number || index.implied[$0].contains(number) }
    }
    return .reached(
      printed(isOwn ? decision.granted : effective),
      isOwn ? .own : own.isEmpty ? .inherited : .partlyInherited,
      conditional: decision.conditional)
  }

  /// The level as the card itself prints it; where it has no line of its own, what comes from elsewhere.
  package func levelOnCard(_ decision: Decision) -> PrintedLevel {
    printed(decision.line == nil ? decision.effective : decision.granted)
  }
}
