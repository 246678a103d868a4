package import PolicyModel

/// Where what a card lets people do on a feature comes from.
package enum CellOrigin: Sendable, Hashable {
  /// The card's own line, with what follows from it.
  case own
  /// The card's own line gives a part, and a card that it includes gives more.
  case partlyInherited
  /// Cards that it includes give all.
  case inherited
  /// A prerequisite that is not met cuts all that is granted.
  case cut
  /// The card is to give nothing.
  case nothing
  /// Nobody has said what a role gives.
  case undecided
  /// There is nothing to be given.
  case notOffered
}

/// What one card says about one feature, and what comes of it: a cell of the grid.
package struct Decision: Sendable {
  /// The card and the feature are looked up when somebody asks: most decisions of a large policy are
  /// made to be counted, and copying both would cost more than deciding.
  private let policy: ResolvedPolicy
  package let cardRef: Ref<Card>
  package let featureRef: Ref<Feature>
  /// The card's own line, where it has one.
  package let line: Grant?
  /// The actions on that line, in printed order.
  package let granted: [Action]
  /// What the person can really do.
  package let effective: [Action]
  /// The part of `effective` that holds only under a condition.
  package let conditional: [Action]
  /// What is granted or inherited and cut by a prerequisite.
  package let cut: [Action]
  /// Why nothing is granted, where that was decided on purpose.
  package let noneReason: String?

  init(_ policy: ResolvedPolicy, _ card: Ref<Card>, _ feature: Ref<Feature>) {
    let holding = policy.permissions.holdings[card]
    let line = policy.line(card, feature)
    let held = policy.actions(on: feature, in: holding.held)
    let isCut = holding.held != holding.effective
    let effective = isCut ? policy.actions(on: feature, in: holding.effective) : held
    self.policy = policy
    cardRef = card
    featureRef = feature
    self.line = line
    granted = policy.actions(on: feature, in: holding.granted)
    self.effective = effective
    conditional = policy.actions(on: feature, in: holding.conditional)
    cut = isCut ? held.filter { !effective.contains($0) } : []
    if let line {
      noneReason = line.decision == .none ? line.reason : nil
    } else {
      noneReason = held.isEmpty ? policy[card].content.otherwiseNone : nil
    }
  }

  package var card: Card { policy[cardRef] }
  package var feature: Feature { policy[featureRef] }
  package var kind: Card.Kind { policy[cardRef].kind }

  /// Whether somebody decided to grant nothing here.
  package var isExplicitNone: Bool { noneReason != nil }
  /// Whether nobody has said anything about the feature on this card.
  package var isUndecided: Bool {
    line == nil && noneReason == nil && effective.isEmpty && cut.isEmpty
  }
  /// Whether something comes from a junior or a permission set, and the card has no line of its own.
  package var isInherited: Bool { line == nil && !(effective.isEmpty && cut.isEmpty) }
}

extension Decision {
  package var origin: CellOrigin {
    guard effective.isEmpty else {
      if isAllItsOwn { return .own }
      return granted.isEmpty ? .inherited : .partlyInherited
    }
    if !cut.isEmpty { return .cut }
    guard policy.offersSomething(on: featureRef) else { return .notOffered }
    return isUndecided && kind == .role ? .undecided : .nothing
  }

  /// What the card's own line is printed as.
  package var grantedLevel: PrintedLevel { policy.printed(granted) }

  /// What all that the person can really do is printed as.
  package var effectiveLevel: PrintedLevel { policy.printed(effective) }

  /// What stands in a table for the whole cell: the card's own level where that tells all.
  package var level: PrintedLevel {
    switch origin {
    case .own, .cut: grantedLevel
    case .partlyInherited, .inherited: effectiveLevel
    case .nothing, .undecided, .notOffered: .none
    }
  }

  /// What the card says of the feature: its own line where it has one, else what it inherits.
  package var statedLevel: PrintedLevel { line == nil ? effectiveLevel : grantedLevel }

  /// What the card holds on the feature, whether or not a prerequisite cuts it; what is cut comes last.
  package var heldActions: [Ref<Action>] {
    let holding = policy.holdings[cardRef]
    let effective = policy.members(of: holding.effective, on: featureRef)
    let cut = policy.members(of: holding.held, on: featureRef).filter { !effective.contains($0) }
    return (effective + cut).map(policy.action(of:))
  }

  /// Whether the card's own line gives all of it, or what follows from that line does.
  private var isAllItsOwn: Bool {
    let holding = policy.holdings[cardRef]
    let own = policy.members(of: holding.granted, on: featureRef).map(policy.action(of:))
    return policy.members(of: holding.effective, on: featureRef).map(policy.action(of:))
      .allSatisfy { action in
        own.contains(action) || own.contains { policy.implied(by: $0).contains(action) }
      }
  }
}

extension ResolvedPolicy {
  /// What a card says about a feature, and what comes of it.
  package func decision(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Decision {
    Decision(self, card, feature)
  }
}
