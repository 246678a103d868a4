package import DocumentModel
import SwiftCSV

/// Reads tables that spreadsheets export: cells parted by commas, semicolons or tabs.
package enum CSVReader {
  /// Beyond this a table is no table that people keep by hand.
  package static let largest = 8 << 20

  /// Why a file is no table, and the place that shows it.
  package struct Fault: Error, Hashable, Sendable {
    package let what: String
    package let help: String
    package let place: ReadText

    init(_ what: String, help: String, at place: ReadText = ReadText("", line: 1)) {
      self.what = what
      self.help = help
      self.place = place
    }
  }

  /// The rows of a file, each cell with its place, spaces around it taken away.
  ///
  /// SwiftCSV reads the values and tells no places; those come from `CSVPlaces`, which reads no values.
  /// Where the two see other cells nothing is guessed.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> [[ReadText]] {
    let text = try text(bytes)
    let (separator, skipped) = CSVSeparator.of(text)
    let places = try CSVPlaces.rows(of: text, separator: separator)
    let values = try values(text, separator)
    var rows: [[ReadText]] = []
    for (number, row) in places.enumerated() {
      let texts = values.indices.contains(number) ? values[number] : []
      // The last line's last cell is lost to the library where it is blank and no line break follows.
      let isWhole = texts.count == row.count
      let isLast = number >= places.count - 1 && texts.count == row.count - 1
      guard isWhole || isLast, values.count <= places.count else {
        throw Fault(
          "the cells of this line can be told apart in two ways",
          help: "put quotation marks around the cells that hold quotation marks",
          at: row.first ?? ReadText("", line: 1))
      }
      rows.append(zip(row, texts + (isWhole ? [] : [""])).map { $0.saying($1) })
    }
    return skipped ? Array(rows.dropFirst()) : rows
  }

  private static func text(_ bytes: [UInt8]) throws(Fault) -> String {
    guard bytes.count <= largest else {
      throw Fault(
        "the file is larger than \(largest >> 20) MB",
        help: "leave out what is not the table of permissions")
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Fault(
        "the file is not text in UTF-8",
        help: "save it as CSV in UTF-8; spreadsheets ask for the form when they export")
    }
    return text
  }

  private static func values(_ text: String, _ separator: Character) throws(Fault) -> [[String]] {
    var rows: [[String]] = []
    do {
      let table = try CSV<NoView>(string: text, delimiter: .character(separator))
      try table.enumerateAsArray(rowLimit: nil) { rows.append($0) }
    } catch {
      throw Fault("the file is no CSV", help: "export the table again")
    }
    return rows
  }
}

/// Nothing kept by the library itself: its own views make every row as long as the longest.
private struct NoView: CSVView {
  let rows: [[String]] = []
  let columns: [[String]]? = nil

  init(
    header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?
  ) {}

  func serialize(header: [String], delimiter: CSVDelimiter) -> String { "" }
}

extension ReadText {
  /// The same place with the words that stand there.
  fileprivate func saying(_ value: String) -> ReadText {
    var spaces = 0
    for character in value {
      guard character.isWhitespace else { break }
      spaces += String(character).utf8.count
    }
    var words = value.dropFirst(0)
    while words.last?.isWhitespace ?? false { words.removeLast() }
    words = words.drop(while: \.isWhitespace)
    // What a spreadsheet would take for a formula is exported with an apostrophe before it.
    if words.first == "'", let next = words.dropFirst().first, "=+-@".contains(next) {
      words = words.dropFirst()
      spaces += 1
    }
    // Where lines break within a cell, what follows a break stands on another line.
    let isMoved = value.prefix { $0.isWhitespace }.contains(where: \.isNewline)
    return ReadText(String(words), line: line, column: isMoved ? column : column + spaces)
  }
}
