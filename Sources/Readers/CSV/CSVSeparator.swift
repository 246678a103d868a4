/// What parts the cells of a line: spreadsheets take a semicolon where the comma is in numbers.
enum CSVSeparator {
  private static let all: [Character] = [",", ";", "\t"]

  /// The separator of a text, and whether its first line only names it, as in "sep=;".
  static func of(_ text: String) -> (separator: Character, isNamed: Bool) {
    let start = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    let first = start.prefix { !$0.isNewline }
    if first.lowercased().hasPrefix("sep="), first.count == 5, let named = first.last,
      all.contains(named)
    {
      return (named, true)
    }
    let counts = count(start)
    let best = all.enumerated().max {
      (counts[$0.element] ?? 0, -$0.offset) < (counts[$1.element] ?? 0, -$1.offset)
    }
    return (best?.element ?? ",", false)
  }

  /// How often each stands outside quotation marks on the first lines.
  private static func count(_ text: Substring) -> [Character: Int] {
    var counts: [Character: Int] = [:]
    var isQuoted = false
    var lines = 0
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if character.isNewline { lines += 1 }
      if lines == 20 { break }
      if all.contains(character) { counts[character, default: 0] += 1 }
    }
    return counts
  }
}
