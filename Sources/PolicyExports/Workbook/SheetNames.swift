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
        name = cut(wanted, longest - ending.utf16.count) + ending
        number += 1
      }
      sheet.name = name
      return sheet
    }
  }

  private static func allowed(_ name: String) -> String {
    let plain = name.map { character -> Character in
      let isForbidden =
        "[]:*?/\\".contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
      return isForbidden ? " " : character
    }
    let trimmed = cut(String(plain), longest).trimming { $0 == "'" || $0 == " " }
    return trimmed.isEmpty ? "Sheet" : trimmed
  }

  /// Excel counts as UTF-16 does.
  private static func cut(_ text: String, _ length: Int) -> String {
    var text = text
    while text.utf16.count > length { text.removeLast() }
    return text
  }
}

extension String {
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> String {
    var rest = self[...]
    while rest.first.map(isEdge) == true { rest.removeFirst() }
    while rest.last.map(isEdge) == true { rest.removeLast() }
    return String(rest)
  }
}
