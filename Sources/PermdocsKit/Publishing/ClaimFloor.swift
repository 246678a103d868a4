import Diagnostics
import Handbook

/// Whether enough of what the guides say is checked.
enum ClaimFloor {
  /// More sentences than this are counted and not shown.
  private static let shown = 10

  static func findings(_ coverage: ClaimCoverage?, floor: Int?) -> [Diagnostic] {
    guard let coverage, let floor, coverage.percent < floor,
      let first = coverage.unchecked.first
    else { return [] }
    let others = coverage.unchecked.dropFirst()
    var notes = others.prefix(shown).map { Diagnostic.Note("so does this", at: $0) }
    if others.count > shown { notes.append(Diagnostic.Note("and \(others.count - shown) more")) }
    return [
      Diagnostic(
        rule: ProseRules.lowClaimCoverage.id, severity: .error,
        summary: """
          this says who can do what without a claim; \(coverage.text) (\(coverage.checked) of \
          \(coverage.statements) statements) is below \(floor) %
          """,
        at: first, notes: notes,
        suggestions: [
          "link the words: [cannot edit jobs](claim:clerk/not/jobs/edit); see the page writing"
        ])
    ]
  }
}

extension ClaimCoverage {
  /// "claim coverage 100 %".
  var text: String { "claim coverage \(percent) %" }
}
