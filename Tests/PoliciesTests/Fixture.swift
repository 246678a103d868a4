import Foundation

/// A table of facts copied from a product's documents: Fixtures/<name>.csv.
///
/// RFC 4180: commas, quotes doubled inside quotes, line breaks inside quotes. The first record
/// names the columns.
struct Fixture {
  /// One record, its fields by column name.
  typealias Row = [String: String]

  /// A record with more or fewer fields than there are columns.
  struct Ragged: Error { let record: [String] }

  let columns: [String]
  let rows: [Row]

  /// Reads a file that lies in Fixtures beside this source file.
  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let place = folder.appendingPathComponent("Fixtures/\(name).csv")
    try self.init(text: String(contentsOf: place, encoding: .utf8))
  }

  init(text: String) throws {
    var records = Self.records(in: text)
    columns = records.isEmpty ? [] : records.removeFirst()
    let names = columns
    for record in records where record.count != names.count { throw Ragged(record: record) }
    rows = records.map { Dictionary(zip(names, $0)) { first, _ in first } }
  }

  private static func records(in text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuote = false
    for character in text {
      if isQuoted, character == "\"" {
        (isQuoted, wasQuote) = (false, true)
        continue
      }
      switch character {
      case "\"" where wasQuote:
        field.append("\"")
        isQuoted = true
      case "\"":
        isQuoted = true
      case _ where isQuoted:
        field.append(character)
      case ",":
        record.append(field)
        field = ""
      case "\n", "\r\n":
        records.append(record + [field])
        (record, field) = ([], "")
      default:
        field.append(character)
      }
      wasQuote = false
    }
    if !field.isEmpty || !record.isEmpty { records.append(record + [field]) }
    return records
  }
}
