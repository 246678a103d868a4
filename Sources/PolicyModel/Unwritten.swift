/// Text that stands in for words which somebody has still to write.
package enum Unwritten {
  /// How such a text begins, in whatever capitals.
  package static let beginning = "to be written"

  /// Whether a text only says that it is missing.
  package static func isUnwritten(_ text: String) -> Bool {
    let start = text.prefix(beginning.count)
    return start.lowercased() == beginning
      && text.dropFirst(beginning.count).first.map { !$0.isLetter } ?? true
  }
}
