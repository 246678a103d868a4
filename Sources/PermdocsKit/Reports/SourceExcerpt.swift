import Diagnostics

/// A source line and the marks that go under it.
struct SourceExcerpt {
  /// The line, safe to print.
  let text: String
  /// What stands before the marks so that they meet their word: tabs stay tabs.
  let indent: String
  let underline: String

  init(line: String, anchor: SourceAnchor) {
    let range = Self.range(of: anchor, in: line)
    text = Printable.text(line)
    indent = Printable.text(line[..<range.lowerBound])
      .map { $0 == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of($0)) }.joined()
    let width = Printable.text(line[range]).reduce(0) { $0 + DisplayWidth.of($1) }
    underline = "^" + String(repeating: "~", count: max(width, 1) - 1)
  }

  /// The anchor's word at or after its column; else the identifier that ends there, which for a
  /// call is its name; else the one that begins there.
  static func range(of anchor: SourceAnchor, in line: String) -> Range<String.Index> {
    let offset = min(max(anchor.column - 1, 0), line.utf8.count)
    let column = line.utf8.index(line.startIndex, offsetBy: offset)
    // A column from elsewhere can fall within a character.
    let start = column.samePosition(in: line.unicodeScalars) == nil ? line.startIndex : column
    if let word = find(anchor.word, in: line[start...]) { return word }
    let before = line[..<start].reversed().prefix { isWord($0) }.count
    if before > 0 { return line.index(start, offsetBy: -before)..<start }
    let after = line[start...].prefix { isWord($0) }
    if !after.isEmpty { return after.startIndex..<after.endIndex }
    return start..<(start < line.endIndex ? line.index(after: start) : start)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func find(_ word: String, in text: Substring) -> Range<String.Index>? {
    guard !word.isEmpty else { return nil }
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word),
        let end = text.index(start, offsetBy: word.count, limitedBy: text.endIndex)
      {
        return start..<end
      }
      start = text.index(after: start)
    }
    return nil
  }
}
