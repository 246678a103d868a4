/// What a cell says without naming an action: yes, no, nothing.
package enum CellWords {
  private static let yes: Set<String> = [
    "✔", "✓", "✅", "☑", "🗸", "yes", "y", "true", "x", "●", "•", "yes, on a condition",
    "yes, without effect alone",
  ]
  private static let no: Set<String> = [
    "", "-", "--", "✗", "✘", "✖", "❌", "❎", "no", "n", "n/a", "false", "none", "○", "not offered",
    "not granted", "not decided", "not defined", "no access",
  ]

  /// Yes or no; `nil` for any other words.
  package static func answer(_ key: String) -> Bool? {
    if yes.contains(key) { return true }
    return no.contains(key) ? false : nil
  }

  /// Whether a cell grants nothing, in whatever words.
  package static func isNothing(_ key: String) -> Bool { no.contains(key) }
}
