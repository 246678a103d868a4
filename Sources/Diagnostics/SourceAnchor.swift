/// A place in a file that somebody wrote: where a finding points.
///
/// `line` and `column` count from one; `column` counts UTF-8 bytes, as compilers do. `word` is the
/// text to underline; where it is empty, the identifier that ends just before `column` is meant,
/// because `#column` of a call is its opening parenthesis.
package struct SourceAnchor: Hashable, Sendable {
  package var file: String
  package var line: Int
  package var column: Int
  package var word: String

  package init(file: String, line: Int, column: Int, word: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.word = word
  }

  /// The same place with another word to underline.
  package func underlining(_ word: String) -> SourceAnchor {
    SourceAnchor(file: file, line: line, column: column, word: word)
  }
}

extension SourceAnchor: Comparable {
  package static func < (a: SourceAnchor, b: SourceAnchor) -> Bool {
    (a.file, a.line, a.column, a.word) < (b.file, b.line, b.column, b.word)
  }
}
