package import Diagnostics

/// An id that stands for nothing any more; its page says so, and where to go instead.
///
/// Where a thing only changed its id, the thing itself names its `formerly` ids.
public struct Retired: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case role, set, feature }

  package let kind: Kind
  package let id: String
  package let name: String
  package let reason: String
  /// The id of what people look for instead, of the same kind.
  package let successor: String?
  package let anchor: SourceAnchor

  package init(
    kind: Kind, id: String, name: String, reason: String, successor: String?, anchor: SourceAnchor
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.reason = reason
    self.successor = successor
    self.anchor = anchor
  }

  /// A role that is gone.
  ///
  /// - Parameters:
  ///   - name: What it was called.
  ///   - id: The id that it had, and that no other role may ever have.
  ///   - reason: Why it is gone.
  ///   - successor: The role that people look for instead.
  public static func role(
    _ name: String, _ id: Role.ID, because reason: String, seeInstead successor: Role.ID? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Retired {
    Retired(
      kind: .role, id: id.text, name: name, reason: reason, successor: successor?.text,
      anchor: SourceAnchor(file: file, line: line, column: column, word: name))
  }

  /// A permission set that is gone.
  public static func set(
    _ name: String, _ id: PermissionSet.ID, because reason: String,
    seeInstead successor: PermissionSet.ID? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Retired {
    Retired(
      kind: .set, id: id.text, name: name, reason: reason, successor: successor?.text,
      anchor: SourceAnchor(file: file, line: line, column: column, word: name))
  }

  /// A feature that is gone.
  public static func feature(
    _ name: String, _ id: Feature.ID, because reason: String,
    seeInstead successor: Feature.ID? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Retired {
    Retired(
      kind: .feature, id: id.text, name: name, reason: reason, successor: successor?.text,
      anchor: SourceAnchor(file: file, line: line, column: column, word: name))
  }
}
