/// A rule's catalogue entry: everything its generated page and its findings need to say.
package struct Rule: Hashable, Sendable {
  /// Permanent, kebab-case.
  package var id: String
  package var severity: Severity
  /// What must hold, as a sentence without a final stop.
  package var title: String
  /// Why it matters and what to do, in one short paragraph.
  package var explanation: String
  /// What the rule finds fault with; the tests run it.
  package var wrong: String
  /// The same, put right.
  package var right: String
  /// What the two examples are written in.
  package var language: Language

  /// What an example is written in: a policy's Swift, a guide or a page, commands, anything else.
  package enum Language: String, Sendable {
    case swift, markdown, sh, html, text
  }

  package init(
    id: String, severity: Severity, title: String, explanation: String, wrong: String,
    right: String, language: Language = .swift
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
    self.language = language
  }

  /// The same for rules of what people write in Markdown, as most rules outside of policies are.
  package init(
    _ id: String, _ title: String, _ explanation: String, severity: Severity = .error,
    in language: Language = .markdown, wrong: String, right: String
  ) {
    self.init(
      id: id, severity: severity, title: title, explanation: explanation, wrong: wrong,
      right: right, language: language)
  }
}
