package import Diagnostics

/// One line of a card: a feature, what is decided there, why, and where that is written.
///
/// NIST RBAC: permission assignment.
public struct Grant: Sendable, Acknowledgeable {
  /// What a line decides.
  package enum Granted: Hashable, Sendable {
    /// These actions, in the order written.
    case actions([Action])
    /// Nothing, on purpose; differs from a feature that no line mentions.
    case none
  }

  package let feature: Feature.ID
  package let decision: Granted
  /// "may, when …": the words after *when*; `nil` where the grant always holds.
  package let condition: String?
  /// Why; `nil` on a permission set's ticks, which products print without reasons.
  package let reason: String?
  /// The feature's name on this card, where it differs from the catalog's.
  package var printedName: String?
  /// The feature this card prints it under, where that is not its parent in the catalog.
  package var printedParent: Feature.ID?
  package let anchor: SourceAnchor
  /// Findings about this line that are known and kept.
  public var acknowledged = Acknowledgements()

  package init(
    feature: Feature.ID, decision: Granted, condition: String? = nil, reason: String? = nil,
    printedName: String? = nil, anchor: SourceAnchor
  ) {
    self.feature = feature
    self.decision = decision
    self.condition = condition
    self.reason = reason
    self.printedName = printedName
    self.anchor = anchor
  }

  /// Says that this card prints the feature under another name.
  public func printed(as name: String) -> Grant {
    var copy = self
    copy.printedName = name
    return copy
  }

  /// Says that this card prints the feature under another one than the catalog does.
  public func printed(under parent: Feature) -> Grant {
    var copy = self
    copy.printedParent = parent.id
    return copy
  }

  /// The actions granted; empty for an explicit none.
  package var actions: [Action] {
    if case .actions(let actions) = decision { actions } else { [] }
  }
}

/// One line of a permission set: a feature with its ticks, printed without a reason.
public struct Tick: Sendable, Acknowledgeable {
  package var grant: Grant

  /// Findings about this line that are known and kept.
  public var acknowledged: Acknowledgements {
    get { grant.acknowledged }
    set { grant.acknowledged = newValue }
  }

  /// Says that this set prints the feature under another name.
  public func printed(as name: String) -> Tick {
    Tick(grant: grant.printed(as: name))
  }

  /// Says that this set prints the feature under another one than the catalog does.
  public func printed(under parent: Feature) -> Tick {
    Tick(grant: grant.printed(under: parent))
  }
}
