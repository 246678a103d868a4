package import Diagnostics

/// One thing the audit checks.
///
/// One rule, one file, one catalogue entry, one page, its tests.
package protocol PolicyRule: Sendable {
  /// What the rule's page and its findings need to say.
  static var rule: Rule { get }

  /// Every place where the policy breaks the rule, in any order.
  static func findings(in policy: ResolvedPolicy) -> [Diagnostic]
}

extension PolicyRule {
  /// A finding of this rule, with its id and severity.
  static func finding(
    _ summary: String, at anchor: SourceAnchor, notes: [Diagnostic.Note] = [],
    suggestions: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, severity: rule.severity, summary: summary, at: anchor, notes: notes,
      suggestions: suggestions)
  }
}
