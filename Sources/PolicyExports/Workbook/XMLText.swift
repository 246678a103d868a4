import Diagnostics

/// Text inside XML.
enum XMLText {
  static let start = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  static func escaped(_ text: String) -> String { Spelling.xml(text) }

  /// The same for a cell, where `_x0041_` would be read as the letter A.
  static func cell(_ text: String) -> String {
    // A cell holds so many characters, and a program that reads more mends the file.
    let text = text.utf16.count > 32_000 ? text.prefix(units: 10_000) + "…" : text
    return escaped(text.replacing(bytes: "_x", with: "_x005F_x"))
  }
}

/// Every text of the workbook once.
struct SharedTexts {
  private var numbers: [ExactText: Int] = [:]
  private var items = ""
  private var uses = 0

  /// The number by which cells refer to a text.
  mutating func number(of text: String) -> Int {
    uses += 1
    if let known = numbers[ExactText(text)] { return known }
    let number = numbers.count
    numbers[ExactText(text)] = number
    items += #"<si><t xml:space="preserve">\#(XMLText.cell(text))</t></si>"#
    return number
  }

  var text: String {
    XMLText.start
      + #"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="\#(uses)" "#
      + #"uniqueCount="\#(numbers.count)">\#(items)</sst>"#
  }
}
