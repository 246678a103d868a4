package import Diagnostics

/// What became of one cell of a page, or of something that should have been on it.
package struct Verdict: Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    case agrees
    /// Blank cells were lost when the page was flattened: only their number could be compared.
    case countAgrees = "count agrees"
    case contradicts
    case unknownName = "unknown name"
    case missing
    /// The page was made from another version of the policy.
    case outdated
  }

  package let outcome: Outcome
  /// Whose cell it is: "Support × Jobs".
  package let subject: String
  package let anchor: SourceAnchor
  /// What to tell where it does not agree.
  package let finding: Diagnostic?
}

/// How much of what was looked at.
package struct VerificationCounts: Sendable, Hashable {
  package var pages = 0
  /// Pages of this program that were made from this very policy.
  package var currentPages = 0
  /// Pages of this program that were made from another version of it.
  package var outdatedPages = 0
  package var tables = 0
  package var rows = 0
  package var cells = 0
  /// Rows of which only the number of ticks could be compared.
  package var countedRows = 0
  package var lists = 0
  package var items = 0
  /// Items of lists that say something in words nobody can check.
  package var uncheckedItems = 0
  /// Tables with rows that the policy knows, under headings that say nothing of access.
  package var uncheckedTables = 0
  /// Names of rows that stand alone on a line, in no table that could be read.
  package var uncheckedNames = 0

  var recognized: Int { tables + items + currentPages + outdatedPages }
}

/// Pages of this program that were made from one earlier or later version of the policy.
package struct OutdatedPages: Sendable {
  /// As much of it as the pages tell.
  package let fingerprint: String
  /// Where each page tells it, in the order of the pages.
  package internal(set) var places: [SourceAnchor]
}
