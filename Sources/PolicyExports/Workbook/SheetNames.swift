import Diagnostics

/// Names as sheets may have them: at most 31 characters, none of seven, each one once.
enum SheetNames {
  private static let longest = 31

  static func apart(_ sheets: [Workbook.Sheet]) -> [Workbook.Sheet] {
    var taken: Set<String> = []
    return sheets.map { sheet in
      var sheet = sheet
      let wanted = allowed(sheet.name)
      var name = wanted
      var number = 2
      // Capitals do not tell two sheets apart.
      while !taken.insert(name.lowercased()).inserted {
        let ending = " (\(number))"
        name = wanted.prefix(units: longest - ending.utf16.count) + ending
        number += 1
      }
      sheet.name = name
      return sheet
    }
  }

  private static func allowed(_ name: String) -> String {
    let plain = name.spelled { $0.isSeen && !forbidden.contains($0) ? nil : " " }
    let trimmed = trim(Array(plain.prefix(units: longest).unicodeScalars)[...])
    return trimmed.isEmpty ? "Sheet" : trimmed
  }

  private static let forbidden: [Unicode.Scalar] = ["[", "]", ":", "*", "?", "/", "\\"]

  private static func trim(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let isEdge = { (scalar: Unicode.Scalar) in scalar == "'" || scalar == " " }
    var rest = scalars
    while rest.first.map(isEdge) == true { rest.removeFirst() }
    while rest.last.map(isEdge) == true { rest.removeLast() }
    return rest.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
