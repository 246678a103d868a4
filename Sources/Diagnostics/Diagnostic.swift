/// One finding: what is wrong, where, and what can be done about it.
package struct Diagnostic: Hashable, Sendable {
  /// A second place that explains the first.
  package struct Note: Hashable, Sendable {
    package var text: String
    package var anchor: SourceAnchor?

    package init(_ text: String, at anchor: SourceAnchor? = nil) {
      self.text = text
      self.anchor = anchor
    }
  }

  /// The rule's permanent kebab-case id.
  package var rule: String
  package var severity: Severity
  /// Names the thing first, states the rule, has no final stop.
  package var summary: String
  package var anchor: SourceAnchor
  package var notes: [Note]
  /// What can be done, most useful first.
  package var suggestions: [String]

  package init(
    rule: String, severity: Severity, summary: String, at anchor: SourceAnchor,
    notes: [Note] = [], suggestions: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.summary = summary
    self.anchor = anchor
    self.notes = notes
    self.suggestions = suggestions
  }
}

extension Diagnostic: Comparable {
  /// File, line, column, rule: the one order in which findings are ever shown.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.anchor.file, a.anchor.line, a.anchor.column, a.rule, a.summary)
      < (b.anchor.file, b.anchor.line, b.anchor.column, b.rule, b.summary)
  }
}
