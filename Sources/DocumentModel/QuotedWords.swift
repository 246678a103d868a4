/// Words that a page takes over from somewhere, as a name from a policy, with marks around them: so
/// whoever translates the page can tell them from the sentence in which they stand.
///
/// The marks are control characters, which no text of a page may hold.
package enum QuotedWords {
  package static let opening: Character = "\u{2}"
  package static let closing: Character = "\u{3}"
  /// After the opening mark: the first letter is a capital here and was none.
  package static let raised: Character = "\u{4}"
  /// After the opening mark: the first letter was a capital.
  package static let lowered: Character = "\u{5}"

  /// Around several quoted words and what binds them, where that is put into a sentence as one thing.
  package static let groupOpening: Character = "\u{6}"
  package static let groupClosing: Character = "\u{7}"

  package static func mark(_ words: String) -> String {
    words.isEmpty ? words : "\(opening)\(words)\(closing)"
  }

  /// The text as one thing for the sentence that it is put into, where it quotes something.
  package static func group(_ text: String) -> String {
    guard text.utf8.contains(2), text.first != opening || text.dropLast().contains(closing) else {
      return text
    }
    return "\(groupOpening)\(text)\(groupClosing)"
  }

  /// A text that is the same in every language, such as an id, marked as such where names beside it are.
  package static func fixed(_ text: String, beside name: String) -> String {
    begins(name) ? "\(groupOpening)\(text)\(groupClosing)" : text
  }

  /// The text without its marks.
  package static func unmarked(_ text: String) -> String {
    guard text.utf8.contains(where: { (2...7).contains($0) }) else { return text }
    return String(text.unicodeScalars.filter { !(2...7).contains($0.value) })
  }

  /// Whether the text begins with a mark.
  package static func begins(_ text: String) -> Bool {
    text.utf8.first == 2 || text.utf8.first == 6
  }

  /// The first letter in upper case, the rest untouched.
  package static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    guard !begins(text) else { return withFirst(of: text, raised, capitalized) }
    return first.uppercased() + text.dropFirst()
  }

  /// The text, which begins with a mark, with the first of the words changed, and a flag that
  /// tells so.
  package static func withFirst(
    of text: String, _ flag: Character, _ change: (String) -> String
  ) -> String {
    var words = text.dropFirst()
    if text.first == groupOpening {
      return
        "\(groupOpening)\(words.first == opening ? withFirst(of: String(words), flag, change) : change(String(words)))"
    }
    let before = words.first.flatMap { $0 == raised || $0 == lowered ? $0 : nil }
    if before != nil { words = words.dropFirst() }
    let changed = change(String(words))
    guard changed != words else { return text }
    // What is changed back is as it was.
    return "\(opening)\(before == nil ? String(flag) : "")\(changed)"
  }
}
