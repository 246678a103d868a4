import DocumentModel

/// How a table is laid out, as its headings tell.
enum TableShape {
  /// Each row decides one feature for one role; the columns say which is which.
  case lines([HeadingWord: Int])
  /// A cell for each feature and role.
  case grid(Grid)

  struct Grid {
    /// The column that names the rows.
    let names: Int
    /// The column with the areas, where there is one.
    let areas: Int?
    /// The columns whose cells decide something.
    let values: [Int]
    /// The column that says why, for all cells of a row.
    let reasons: Int?
    /// Whether rows are roles and columns are features.
    let isTurned: Bool
  }

  /// - Returns: Nothing where the table is a legend, or its headings are blank.
  init?(_ header: [ReadText]) {
    var words: [HeadingWord: Int] = [:]
    for (column, cell) in header.enumerated() {
      if let word = HeadingWord(cell.text), words[word] == nil { words[word] = column }
    }
    let hasValue = words[.level] != nil || words[.effective] != nil || words[.granted] != nil
    if words[.role] != nil, words[.feature] != nil, hasValue {
      self = .lines(words)
      return
    }
    guard let grid = Self.grid(header, words) else { return nil }
    self = .grid(grid)
  }

  private static func grid(_ header: [ReadText], _ words: [HeadingWord: Int]) -> Grid? {
    guard !isLegend(header) else { return nil }
    let isTurned = words[.role] == 0 && words[.feature] != 1
    // "Permissions", then roles; or "Module", then roles: where only one word heads names, it names rows.
    let area = isTurned ? nil : words[.area].flatMap { $0 < 2 ? $0 : nil }
    let named = isTurned ? 0 : words[.feature].flatMap { $0 < 2 ? $0 : nil }
    let names: Int
    let areas: Int?
    switch (named, area) {
    case (let feature?, let area): (names, areas) = (feature, area)
    case (nil, let area?):
      // Beside a column of areas the other one names the rows, if nothing else heads it.
      let isAlone = area == 1 || !(header.count > 1 && header[1].text.isEmpty)
      (names, areas) = isAlone ? (area == 1 ? 0 : area, area == 1 ? area : nil) : (1, area)
    case (nil, nil): (names, areas) = (0, nil)
    }
    let reasons = words[.reason].flatMap { $0 > names ? $0 : nil }
    let values = header.indices.filter {
      $0 != names && $0 != areas && $0 != reasons && $0 > min(names, areas ?? names)
        && !header[$0].text.isEmpty
    }
    guard !values.isEmpty else { return nil }
    return Grid(names: names, areas: areas, values: values, reasons: reasons, isTurned: isTurned)
  }

  /// A table of words and what they mean decides nothing.
  private static func isLegend(_ header: [ReadText]) -> Bool {
    let meanings: Set<String> = ["meaning", "means", "description", "explanation", "definition"]
    return header.count == 2 && meanings.contains(NameKey.of(header[1].text))
  }
}
