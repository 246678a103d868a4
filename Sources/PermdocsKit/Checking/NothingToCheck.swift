import Diagnostics

/// Whether anything was looked at.
enum NothingToCheck {
  static func findings(_ report: Report, program: String) -> [Diagnostic] {
    let decisions = report.checked.first { $0.what == "decisions" }?.count ?? 0
    guard decisions == 0 else { return [] }
    return [
      Diagnostic(
        rule: KitRules.nothingToCheck.id, severity: .error,
        summary: "the program has no policy that decides anything",
        at: SourceAnchor(file: program, line: 1, column: 1),
        suggestions: ["give Permdocs.main a policy with a role or a permission set"])
    ]
  }
}
