import Diagnostics
import PolicyAudit
import PolicyModel
import Verification

extension Report {
  /// What a verification found, and what it looked at.
  init(_ verification: Verification, of audited: AuditedPolicy, pages: [PageSource]) {
    let counts = verification.counts
    var findings = verification.findings
    if !verification.hasRecognizedSomething {
      findings.append(Self.unrecognized(audited, pages))
    }
    self.init(
      findings: findings,
      checked: [
        Checked("pages", counts.pages),
        Checked("currentPages", counts.currentPages),
        Checked("tables", counts.tables),
        Checked("rows", counts.rows),
        Checked("cells", counts.cells),
        Checked("countedRows", counts.countedRows),
        Checked("lists", counts.lists),
        Checked("items", counts.items),
        Checked("uncheckedItems", counts.uncheckedItems),
      ])
  }

  /// Says what was looked for, so that somebody can see why nothing was found.
  private static func unrecognized(_ audited: AuditedPolicy, _ pages: [PageSource]) -> Diagnostic {
    let policy = audited.policy
    let terms = policy.terms
    var looked = [
      "a heading that names a \(terms.role.one) or \(terms.set.one), such as \(samples(audited.cards.map(\.name)))",
      "below it a table headed \(terms.feature.one) and \(terms.level.lowercased()), or with columns named \(samples(policy.actions.map(\.name)))",
      "rows that begin with a \(terms.feature.one), such as \(samples(audited.index.features.map(\.name)))",
    ]
    if let ladder = policy.ladder, !policy.definitions.isEmpty {
      looked.append("a table with columns named \(samples(ladder.levels.map(\.name)))")
    }
    if let reference = policy.quickReference {
      looked.append(
        "a table with a column for each \(terms.role.one) and rows such as \(samples(reference.rows.map(\.name)))"
      )
    }
    return Diagnostic(
      rule: VerificationRules.unrecognizedPage.id, severity: .error,
      summary: "nothing here speaks of \(policy.name) in a table or list that can be checked",
      at: SourceAnchor(file: pages.first?.path ?? "-", line: 1, column: 1),
      notes: looked.map { Diagnostic.Note("looked for \($0)") },
      suggestions: ["name the product that the pages are about, or add what was looked for"])
  }

  private static func samples(_ names: [String]) -> String {
    names.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
  }
}
