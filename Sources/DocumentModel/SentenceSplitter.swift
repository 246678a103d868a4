package import Diagnostics

/// Takes runs of text one after the other and makes sentences and words of them.
package struct SentenceSplitter {
  private struct Letter {
    let character: Character
    /// Where the character stands.
    let anchor: SourceAnchor
    let link: Int?
  }

  private var letters: [Letter] = []

  package init() {}

  package mutating func append(_ text: String, at anchor: SourceAnchor, link: Int?) {
    var place = anchor
    place.word = ""
    for character in text {
      letters.append(Letter(character: character, anchor: place, link: link))
      place.column += character.utf8.count
    }
  }

  /// Code is nobody's name: it stands for a word without letters.
  package mutating func appendCode() {
    guard let last = letters.last else { return }
    letters.append(Letter(character: "\u{FFFC}", anchor: last.anchor, link: nil))
  }

  /// Where the words of a link begin.
  package func firstPlace(of link: Int) -> SourceAnchor? {
    letters.first { $0.link == link }?.anchor
  }

  /// The sentences of everything appended; afterwards there is nothing.
  package mutating func finish() -> [WrittenSentence] {
    defer { letters = [] }
    var sentences: [WrittenSentence] = []
    var start = 0
    for position in letters.indices where endsSentence(position) {
      add(start...position, to: &sentences)
      start = position + 1
    }
    if start < letters.count { add(start...(letters.count - 1), to: &sentences) }
    return sentences
  }

  /// A stop, with closing quotes after it, then a space, then anything but a small letter.
  private func endsSentence(_ position: Int) -> Bool {
    guard ".!?".contains(letters[position].character) else { return false }
    var next = position + 1
    while next < letters.count, "\"'”’)".contains(letters[next].character) { next += 1 }
    guard next < letters.count else { return true }
    guard letters[next].character == " " else { return false }
    while next < letters.count, !letters[next].character.isLetter { next += 1 }
    return next == letters.count || !letters[next].character.isLowercase
  }

  private func add(_ range: ClosedRange<Int>, to sentences: inout [WrittenSentence]) {
    let words = words(in: range)
    guard !words.isEmpty else { return }
    let isQuestion = letters[range].last { !"\"'”’) ".contains($0.character) }?.character == "?"
    sentences.append(WrittenSentence(words: words, isQuestion: isQuestion))
  }

  private func words(in range: ClosedRange<Int>) -> [WrittenSentence.Word] {
    var words: [WrittenSentence.Word] = []
    var gap = ""
    var position = range.lowerBound
    while position <= range.upperBound {
      let letter = letters[position]
      guard letter.character.isPartOfWord else {
        if letter.character != " " { gap.append(letter.character) }
        position += 1
        continue
      }
      var text = ""
      while position <= range.upperBound, continuesWord(position, after: text) {
        text.append(letters[position].character)
        position += 1
      }
      words.append(
        WrittenSentence.Word(
          text: text, gap: gap, anchor: letter.anchor.underlining(text), link: letter.link))
      gap = ""
    }
    return words
  }

  /// Letters and digits go on with a word; a hyphen or an apostrophe does between two of them.
  private func continuesWord(_ position: Int, after text: String) -> Bool {
    let character = letters[position].character
    if character.isPartOfWord { return true }
    return !text.isEmpty && "-'’".contains(character) && position + 1 < letters.count
      && letters[position + 1].character.isPartOfWord
  }
}

extension Character {
  /// The plus of "Engage+" belongs to its word.
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "+" }
}
