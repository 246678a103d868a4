package import Diagnostics

/// A finding that is known, kept, and explained where it stands.
package struct Acknowledgement: Hashable, Sendable {
  package let rule: AuditRule
  package let reason: String
  package let anchor: SourceAnchor
}

/// Something written in a policy that a finding can point at.
public protocol Acknowledgeable {
  /// What has been acknowledged here so far.
  var acknowledged: Acknowledgements { get set }
}

/// The acknowledgements that stand on one line of a policy.
public struct Acknowledgements: Sendable, Hashable {
  package var all: [Acknowledgement]

  package init(_ all: [Acknowledgement] = []) { self.all = all }
}

extension Acknowledgeable {
  /// Keeps this line as it is although `rule` objects, and publishes why.
  ///
  /// An acknowledgement that no longer matches a finding is itself reported.
  ///
  /// - Parameters:
  ///   - rule: The rule whose finding on this line is accepted.
  ///   - reason: Why, in a full sentence; it is printed on the contradictions page.
  public func acknowledged(
    _ rule: AuditRule, _ reason: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Self {
    var copy = self
    copy.acknowledged.all.append(
      Acknowledgement(
        rule: rule, reason: reason,
        anchor: SourceAnchor(file: file, line: line, column: column)))
    return copy
  }
}
