package import Diagnostics

/// Permissions or permission sets that no one may hold together.
///
/// NIST RBAC: static separation.
public struct SeparationOfDuties: Sendable, Acknowledgeable {
  package enum Parts: Sendable {
    /// Both actions on one and the same feature, for each feature listed.
    case actions(Action.ID, Action.ID, on: [Feature.ID])
    /// Two cards of the policy.
    case cards(Card.ID, Card.ID)
  }

  package let parts: Parts
  package let reason: String
  package let anchor: SourceAnchor
  /// Findings about this rule as a whole that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Keeps two actions on the same feature apart.
  public static func separate(
    _ action: Action, from other: Action, on features: Feature..., because reason: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> SeparationOfDuties {
    SeparationOfDuties(
      parts: .actions(action.id, other.id, on: features.map(\.id)), reason: reason,
      anchor: SourceAnchor(file: file, line: line, column: column))
  }

  /// Keeps two permission sets apart.
  public static func separateSets(
    _ set: PermissionSet.ID, from other: PermissionSet.ID, because reason: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> SeparationOfDuties {
    SeparationOfDuties(
      parts: .cards(set, other), reason: reason,
      anchor: SourceAnchor(file: file, line: line, column: column))
  }

  package init(parts: Parts, reason: String, anchor: SourceAnchor) {
    self.parts = parts
    self.reason = reason
    self.anchor = anchor
  }
}
