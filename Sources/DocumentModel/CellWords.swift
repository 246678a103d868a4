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

  /// A level's cell without what is said of where the level comes from.
  package static func level(_ key: String) -> String {
    // Most cells are a single word, and a search costs more than all else that is done with them.
    guard key.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ")") }) else {
      return key
    }
    var words = key[...]
    for addition in [", partly inherited", ", without effect"] {
      if let found = words.firstRange(of: addition) { words = words[..<found.lowerBound] }
    }
    return words.hasSuffix("on a condition)")
      ? NameKey.withoutBrackets(String(words)) : String(words)
  }
}
