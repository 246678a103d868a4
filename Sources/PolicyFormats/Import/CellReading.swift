import DocumentModel

/// What one cell says of one role and one feature.
struct CellReading: Hashable {
  enum Says: Hashable {
    /// The actions, as the cell words them.
    case actions([String])
    case nothing
    /// Nobody has said anything.
    case undecided
    /// The product has no such permission, for anybody.
    case notOffered
  }

  let says: Says
  /// What stands in brackets: "View (own jobs only)".
  let condition: String?

  /// What a tick lets people do, since it does not say.
  static let tick = "Access"

  /// - Returns: Nothing where the cell is no decision that can be read.
  init?(_ text: String) {
    let key = NameKey.of(text)
    if key == "not decided" { self.init(.undecided); return }
    if key == "not offered" { self.init(.notOffered); return }
    if let answer = CellWords.answer(key) {
      self.init(answer ? .actions([Self.tick]) : .nothing)
      return
    }
    guard let (bare, condition) = Self.parted(text) else { return nil }
    let bareKey = NameKey.of(bare)
    if bareKey == "not decided" || bareKey == "not offered" { return nil }
    // "None, without effect" and its like never come out of a table that people keep.
    if let answer = CellWords.answer(bareKey) {
      // "No (own jobs only)" could mean either.
      guard answer else { return nil }
      self.init(.actions([Self.tick]), condition)
      return
    }
    guard let words = Self.words(bare) else { return nil }
    self.init(.actions(words), condition)
  }

  private init(_ says: Says, _ condition: String? = nil) {
    self.says = says
    self.condition = condition
  }

  /// The words of a cell, and those in brackets after them.
  private static func parted(_ text: String) -> (bare: String, condition: String?)? {
    var bare = text[...]
    for addition in [", partly inherited", ", inherited"] {
      if let found = bare.firstRange(of: addition) {
        bare = text[..<found.lowerBound] + text[found.upperBound...]
      }
    }
    guard let open = bare.firstIndex(of: "(") else { return (String(bare), nil) }
    guard bare.last == ")" else { return nil }
    let inside = bare[bare.index(after: open)...].dropLast()
    // A number in brackets is a footnote, whose words stand elsewhere.
    guard inside.contains(where: \.isLetter), !inside.contains("("), !inside.contains(")") else {
      return nil
    }
    return (String(bare[..<open].trimmed), String(inside.trimmed))
  }

  /// Words between strokes, commas and "and", each as an action; nothing where one can be none.
  private static func words(_ text: String) -> [String]? {
    var rest = text.replacing(" and ", with: "/")
    for mark in ["&", "+", ",", ";", "|", "\n"] { rest = rest.replacing(mark, with: "/") }
    var words: [String] = []
    for part in rest.split(separator: "/", omittingEmptySubsequences: false) {
      let word = String(part.trimmed)
      guard isAction(word) else { return nil }
      if !words.contains(where: { NameKey.of($0) == NameKey.of(word) }) { words.append(word) }
    }
    return words.isEmpty ? nil : words
  }

  /// Whether words can name an action or a level: a few of them, and nothing but words.
  private static func isAction(_ words: String) -> Bool {
    guard let first = words.first, first.isLetter, words.count <= 40 else { return false }
    guard words.allSatisfy({ $0.isLetter || $0.isNumber || " -'’_".contains($0) }) else {
      return false
    }
    let parts = NameKey.of(words).split(separator: " ")
    return parts.count <= 4 && !parts.contains { undeciding.contains(String($0)) }
  }

  /// Words that leave open what somebody may do.
  private static let undeciding: Set<String> = [
    "tbd", "tbc", "todo", "unknown", "unclear", "undecided", "maybe", "perhaps", "sometimes",
    "partial", "partially", "partly", "limited", "some", "depends", "varies", "see", "ask", "only",
    "if", "when", "except", "pending", "same", "ditto", "above", "as",
  ]
}

extension StringProtocol {
  /// Without the spaces around it.
  var trimmed: SubSequence {
    var words = self[...].drop(while: \.isWhitespace)
    while words.last?.isWhitespace ?? false { words.removeLast() }
    return words
  }
}
