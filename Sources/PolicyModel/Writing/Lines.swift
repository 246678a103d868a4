import Diagnostics

// The lines of a card: what stands inside an area's braces.

extension Feature {
  /// Grants actions on this feature: `jobs(.view, because: "find a job and its gallery")`.
  ///
  /// - Parameters:
  ///   - when: The condition in words, where the grant holds only sometimes.
  ///   - because: Why this role needs it, in a few words a reader understands.
  public func callAsFunction(
    _ first: Action, _ rest: Action..., when condition: String? = nil, because reason: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Grant {
    Grant(
      feature: id, decision: .actions([first] + rest), condition: condition, reason: reason,
      anchor: SourceAnchor(file: file, line: line, column: column))
  }

  /// Decides to grant nothing here, and says why.
  public func none(
    because reason: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Grant {
    Grant(
      feature: id, decision: .none, reason: reason,
      anchor: SourceAnchor(file: file, line: line, column: column))
  }

  /// Ticks actions on this feature, for a permission set: `workflow[.view, .create]`.
  public subscript(
    _ first: Action, _ rest: Action...,
    file file: String = #filePath, line line: Int = #line, column column: Int = #column
  ) -> Tick {
    Tick(
      grant: Grant(
        feature: id, decision: .actions([first] + rest),
        anchor: SourceAnchor(file: file, line: line, column: column)))
  }
}
