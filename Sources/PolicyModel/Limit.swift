package import Diagnostics

/// A number the product does not let anybody exceed: "at most 20 custom sets, more on request".
public struct Limit: Sendable {
  /// Permanent id of a limit.
  public typealias ID = Identifier<Limit>

  package let id: ID
  package let subject: String
  package let maximum: Int
  package let scope: String
  package let extensible: String?
  package let anchor: SourceAnchor

  /// Declares a limit.
  ///
  /// - Parameters:
  ///   - subject: What is counted, in the plural.
  ///   - id: The limit's permanent id.
  ///   - maximum: The largest number allowed.
  ///   - scope: What the number applies to ("organization").
  ///   - extensible: How more can be had; `nil` where it cannot.
  public init(
    _ subject: String, _ id: ID, atMost maximum: Int, per scope: String,
    more extensible: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.id = id
    self.subject = subject
    self.maximum = maximum
    self.scope = scope
    self.extensible = extensible
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: subject)
  }
}
