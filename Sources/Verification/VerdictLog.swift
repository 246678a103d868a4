import Diagnostics
import DocumentModel
import PolicyModel

/// Everything found so far, while pages are gone through.
struct VerdictLog {
  private(set) var verdicts: [Verdict] = []
  private(set) var outdated: [OutdatedPages] = []
  var counts = VerificationCounts()

  mutating func agree(_ subject: String, at anchor: SourceAnchor, byCount: Bool = false) {
    if byCount { counts.countedRows += 1 } else { counts.cells += 1 }
    verdicts.append(
      Verdict(
        outcome: byCount ? .countAgrees : .agrees, subject: subject, anchor: anchor, finding: nil))
  }

  /// A cell that says something else than the policy.
  mutating func contradict(
    _ subject: String, page: String, policy: String, at anchor: SourceAnchor,
    notes: [Diagnostic.Note] = [], byCount: Bool = false
  ) {
    if byCount { counts.countedRows += 1 } else { counts.cells += 1 }
    add(
      .contradicts, VerificationRules.falseCell, subject,
      "\(subject): the page says \(page), the policy says \(policy)", at: anchor, notes: notes,
      help: "correct the page, or the policy where the page is right")
  }

  mutating func unknown(
    _ what: String, _ word: String, near: [String], at anchor: SourceAnchor
  ) {
    let help =
      near.isEmpty
      ? "correct the name, or add it to the policy"
      : "did you mean \(near.joined(separator: " or "))?"
    add(
      .unknownName, VerificationRules.unknownRow, word,
      "the policy knows no \(what) \(word.debugDescription)", at: anchor, help: help)
  }

  mutating func missing(
    _ subject: String, _ summary: String, at anchor: SourceAnchor, notes: [Diagnostic.Note] = []
  ) {
    add(
      .missing, VerificationRules.missingRow, subject, summary, at: anchor, notes: notes,
      help: "add it to the page")
  }

  /// A table whose rows the policy knows, with nothing above it to say whose they are.
  mutating func unplaced(_ noun: Terms.Noun, at anchor: SourceAnchor) {
    add(
      .unknownName, VerificationRules.unplacedTable, "table",
      "no heading above this table names the \(noun.one) that it is about", at: anchor,
      help: "correct the heading, or add one")
  }

  /// A page of this program's own that was made from another version of the policy. Whoever knows
  /// the versions makes one finding of all pages of one version.
  mutating func outdated(_ stamp: PageStamp, at anchor: SourceAnchor) {
    counts.outdatedPages += 1
    verdicts.append(
      Verdict(outcome: .outdated, subject: stamp.product, anchor: anchor, finding: nil))
    if let known = outdated.firstIndex(where: { $0.fingerprint == stamp.fingerprint }) {
      outdated[known].places.append(anchor)
    } else {
      outdated.append(OutdatedPages(fingerprint: stamp.fingerprint, places: [anchor]))
    }
  }

  private mutating func add(
    _ outcome: Verdict.Outcome, _ rule: Rule, _ subject: String, _ summary: String,
    at anchor: SourceAnchor, notes: [Diagnostic.Note] = [], help: String
  ) {
    verdicts.append(
      Verdict(
        outcome: outcome, subject: subject, anchor: anchor,
        finding: Diagnostic(
          rule: rule.id, severity: rule.severity, summary: summary, at: anchor, notes: notes,
          suggestions: [help])))
  }
}

extension ReadText {
  /// Where it stands, with its words underlined.
  func anchor(in file: String) -> SourceAnchor {
    SourceAnchor(file: file, line: line, column: column, word: text)
  }
}
