package import Diagnostics

// What somebody wrote, with the places where it stands: what checks of prose are made on.

/// A link as it stands in a file.
package struct WrittenLink: Hashable, Sendable {
  package var address: String
  /// Where the address stands.
  package var anchor: SourceAnchor
  /// The words that lead there, and where they begin.
  package var words: String
  package var wordsAnchor: SourceAnchor

  package init(
    address: String, anchor: SourceAnchor, words: String = "", wordsAnchor: SourceAnchor? = nil
  ) {
    self.address = address
    self.anchor = anchor
    self.words = words
    self.wordsAnchor = wordsAnchor ?? anchor
  }

  /// The place of a part of the address, counted in bytes from its start.
  package func anchor(ofPart part: Range<Int>) -> SourceAnchor {
    guard anchor.word == address else { return anchor }
    let bytes = Array(address.utf8)[part]
    return SourceAnchor(
      file: anchor.file, line: anchor.line, column: anchor.column + part.lowerBound,
      word: String(decoding: bytes, as: UTF8.self))
  }
}

/// A sentence as it stands in a file, word by word.
package struct WrittenSentence: Hashable, Sendable {
  /// A run of letters and digits, and what stands within a word: "In-progress", "Owner's".
  package struct Word: Hashable, Sendable {
    package var text: String
    /// What separates it from the word before, without spaces: "/", "(", or nothing.
    package var gap: String
    package var anchor: SourceAnchor
    /// The link whose words it belongs to, by its number among the links of the file.
    package var link: Int?

    package init(text: String, gap: String = "", anchor: SourceAnchor, link: Int? = nil) {
      self.text = text
      self.gap = gap
      self.anchor = anchor
      self.link = link
    }
  }

  package enum Place: Hashable, Sendable { case title, heading, text }

  package var words: [Word]
  package var isQuestion: Bool
  package var place: Place
  /// The number of the section it stands in: a new one begins at every heading.
  package var section: Int

  package init(words: [Word], isQuestion: Bool = false, place: Place = .text, section: Int = 0) {
    self.words = words
    self.isQuestion = isQuestion
    self.place = place
    self.section = section
  }

  /// The links that the sentence carries, in order.
  package var links: [Int] {
    words.compactMap(\.link).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

/// A fenced code block as it stands in a file, line by line.
package struct WrittenCode: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package var text: String
    /// Where its first character stands.
    package var anchor: SourceAnchor

    package init(text: String, anchor: SourceAnchor) {
      self.text = text
      self.anchor = anchor
    }
  }

  package var language: String
  package var lines: [Line]
  /// Where the fence that opens it stands.
  package var anchor: SourceAnchor

  package init(language: String, lines: [Line], anchor: SourceAnchor) {
    self.language = language
    self.lines = lines
    self.anchor = anchor
  }
}
