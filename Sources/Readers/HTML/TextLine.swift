import DocumentModel

/// One line of plain text.
struct TextLine {
  let bytes: ArraySlice<UInt8>
  let number: Int
  private static let pipe = UInt8(ascii: "|")
  private static let marks = ["•", "-", "*", "–", "·", "▪", "‣", "◦"].map { Array($0.utf8) }

  init(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    self.bytes = bytes
    self.number = number
  }

  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }
  var hasPipe: Bool { bytes.contains(Self.pipe) }
  /// Dashes, colons and pipes between a header and its rows.
  var isRuler: Bool {
    bytes.allSatisfy { "-:|= \t\r".utf8.contains($0) } && bytes.contains(UInt8(ascii: "-"))
  }

  var words: ReadText { text(bytes) }

  /// The words behind a list's mark.
  var item: ReadText? {
    let start = bytes.drop { $0 <= 0x20 }
    guard let mark = Self.marks.first(where: { start.starts(with: $0) }) else { return nil }
    let rest = start.dropFirst(mark.count)
    guard let first = rest.first, first <= 0x20 else { return nil }
    return text(rest)
  }

  /// The cells; a pipe at the very edge of the line has no cell outside it.
  var cells: [ReadText] {
    var cells = bytes.split(separator: Self.pipe, omittingEmptySubsequences: false)
    if cells.first?.allSatisfy({ $0 <= 0x20 }) == true { cells.removeFirst() }
    if cells.last?.allSatisfy({ $0 <= 0x20 }) == true { cells.removeLast() }
    return cells.map(text)
  }

  /// Whether two pipes have at most a space between them: by hand a blank cell is written wider.
  var hasSqueezedBlank: Bool {
    bytes.indices.contains { pipe in
      guard bytes[pipe] == Self.pipe else { return false }
      let next = bytes[(pipe + 1)...]
      return next.first == Self.pipe || next.starts(with: [0x20, Self.pipe])
    }
  }

  /// Whether the line ends in pipes with nothing between, as nobody writes them by hand.
  var endsInBareBlanks: Bool {
    bytes.prefix(upTo: bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.startIndex)
      .suffix(2).elementsEqual([Self.pipe, Self.pipe])
  }

  /// Whether such pipes stand before a word.
  var hasBareBlankBeforeWord: Bool {
    guard let word = bytes.lastIndex(where: { $0 > 0x20 && $0 != Self.pipe }) else { return false }
    let before = bytes[..<word]
    return zip(before, before.dropFirst()).contains { $0 == Self.pipe && $1 == Self.pipe }
  }

  private func text(_ slice: ArraySlice<UInt8>) -> ReadText {
    let start = slice.drop { $0 <= 0x20 }
    let words = start.prefix(upTo: start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex)
    return ReadText(
      String(decoding: words, as: UTF8.self), line: number,
      column: words.startIndex - bytes.startIndex + 1)
  }
}
