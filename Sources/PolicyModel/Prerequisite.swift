package import Diagnostics

/// What must be held elsewhere for a feature to be of use.
///
/// Where it is not held, every permission on the feature is cut: it stays on the card and has no
/// effect. Adding permissions never cuts one, so the cut is monotone.
public struct Prerequisite: Sendable, Acknowledgeable {
  package let features: [Feature.ID]
  package let needs: Permission
  package let reason: String
  package let anchor: SourceAnchor
  /// Findings about the rule itself that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares that `features` are of use only to those who may do `action` on `base`.
  public static func using(
    _ features: Feature..., needs action: Action, on base: Feature, because reason: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Prerequisite {
    Prerequisite(
      features: features.map(\.id), needs: Permission(action.id, on: base.id), reason: reason,
      anchor: SourceAnchor(file: file, line: line, column: column))
  }

  package init(
    features: [Feature.ID], needs: Permission, reason: String, anchor: SourceAnchor
  ) {
    self.features = features
    self.needs = needs
    self.reason = reason
    self.anchor = anchor
  }
}
