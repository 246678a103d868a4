import DocumentModel

/// Where the cells of a table begin: it reads no values, only what parts them.
struct CSVPlaces {
  private enum State {
    /// Before a cell's first character, or after its last quotation mark.
    case outside, after
    case bare, quoted
  }

  private let text: String
  private let separator: Character
  private var rows: [[ReadText]] = []
  private var row: [ReadText] = []
  private var line = 1
  private var column = 1
  private var state = State.outside
  private var cell = ReadText("", line: 1)

  static func rows(
    of text: String, separator: Character
  ) throws(CSVReader.Fault) -> [[ReadText]] {
    var places = CSVPlaces(text: text, separator: separator)
    try places.read()
    return places.rows
  }

  private init(text: String, separator: Character) {
    self.text = text
    self.separator = separator
  }

  private mutating func read() throws(CSVReader.Fault) {
    var index = text.startIndex
    if text.hasPrefix("\u{FEFF}") { step(over: text[index], to: &index) }
    cell = ReadText("", line: line, column: column)
    while index < text.endIndex {
      let character = text[index]
      try check(character)
      let next = text.index(after: index)
      if state == .quoted {
        if character == "\"" {
          if next < text.endIndex, text[next] == "\"" {
            step(over: character, to: &index)
          } else {
            state = .after
          }
        }
      } else if character == separator {
        finishCell()
      } else if character.isNewline {
        finishCell()
        finishRow()
      } else {
        try enter(character, doubled: next < text.endIndex && text[next] == "\"", &index)
      }
      let isBetween = state == .outside
      step(over: text[index], to: &index)
      if isBetween { cell = ReadText("", line: line, column: column) }
    }
    guard state != .quoted else {
      throw CSVReader.Fault(
        "a quotation mark opens a cell here and is never closed",
        help: "close it at the end of the cell, or take it away", at: cell)
    }
    if state != .outside || !row.isEmpty {
      finishCell()
      finishRow()
    }
  }

  /// A character within a cell that is not quoted, or around one that is.
  private mutating func enter(
    _ character: Character, doubled: Bool, _ index: inout String.Index
  ) throws(CSVReader.Fault) {
    switch state {
    case .outside where character == "\"":
      state = .quoted
      cell = ReadText("", line: line, column: column + 1)
    case .outside where character.isWhitespace: break
    case .outside:
      state = .bare
      cell = ReadText("", line: line, column: column)
    case .after where !character.isWhitespace:
      throw fault("words follow a cell's closing quotation mark", character)
    case .bare where character == "\"":
      guard doubled else {
        throw fault("a quotation mark stands within a cell that does not begin with one", character)
      }
      step(over: character, to: &index)
    default: break
    }
  }

  private mutating func finishCell() {
    row.append(cell)
    state = .outside
  }

  private mutating func finishRow() {
    rows.append(row)
    row = []
  }

  private mutating func step(over character: Character, to index: inout String.Index) {
    index = text.index(after: index)
    if character.isNewline {
      line += 1
      column = 1
    } else {
      column += String(character).utf8.count
    }
  }

  private func check(_ character: Character) throws(CSVReader.Fault) {
    for scalar in character.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": continue
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        throw fault("the table has a character that cannot be printed", character)
      default: continue
      }
    }
  }

  private func fault(_ what: String, _ character: Character) -> CSVReader.Fault {
    CSVReader.Fault(
      what,
      help: "write \"\" for a quotation mark within quotation marks, or export the table again",
      at: ReadText(String(character), line: line, column: column))
  }
}
