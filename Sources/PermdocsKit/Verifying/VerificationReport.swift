import Diagnostics
import PolicyAudit
import PolicyModel
import Verification

extension Report {
  /// What a verification found, and what it looked at.
  init(
    _ verification: Verification, of policy: ResolvedPolicy, asked pages: [String],
    _ reading: PageReading, _ history: Diagnosed<[Release]>, below content: String
  ) {
    let counts = verification.counts
    var findings = verification.findings + reading.findings + history.findings
    findings += verification.outdated.map {
      $0.finding(policy, history.value, below: content)
    }
    // Of a folder it is enough that one of its pages speaks of the product.
    let silent = pages.filter { page in
      !reading.findings.contains { $0.anchor.file == page }
        && !verification.recognized.contains { $0 == page || $0.hasPrefix(page + "/") }
    }
    findings += silent.map { Self.unrecognized(policy, in: $0) }
    self.init(
      findings: findings.sorted(),
      checked: [
        Checked("pages", counts.pages),
        Checked("currentPages", counts.currentPages),
        Checked("outdatedPages", counts.outdatedPages),
        Checked("tables", counts.tables),
        Checked("rows", counts.rows),
        Checked("cells", counts.cells),
        Checked("countedRows", counts.countedRows),
        Checked("lists", counts.lists),
        Checked("items", counts.items),
        Checked("uncheckedItems", counts.uncheckedItems),
        Checked("uncheckedTables", counts.uncheckedTables),
        Checked("uncheckedNames", counts.uncheckedNames),
      ], texts: reading.texts)
  }

  /// Says what was looked for, so that somebody can see why nothing was found.
  private static func unrecognized(_ policy: ResolvedPolicy, in page: String) -> Diagnostic {
    let terms = policy.terms
    var looked = [
      "a heading that names a \(terms.role.one) or \(terms.set.one), such as \(samples(policy.listedCards.map(\.name)))",
      "below it a table headed \(terms.feature.one) and \(terms.level.lowercased()), or with columns named \(samples(policy.listedActions.map(\.name)))",
      "rows that begin with a \(terms.feature.one), such as \(samples(policy.listedFeatures.map(\.name)))",
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
      at: SourceAnchor(file: page, line: 1, column: 1),
      notes: looked.map { Diagnostic.Note("looked for \($0)") },
      suggestions: ["name the product that the pages are about, or add what was looked for"])
  }

  private static func samples(_ names: [String]) -> String {
    names.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
  }
}
