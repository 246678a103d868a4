import DocumentModel

/// Finds a table whose cells were set one below the other: its headings on lines of their own, then
/// as many lines for each row.
struct StackedTable {
  let table: ReadTable
  /// The lines that it takes up.
  let lines: Range<Int>

  /// The first such table at or after `start`.
  static func first(
    in lines: [ReadText], keys: [String], from start: Int, _ names: PolicyNames
  ) -> StackedTable? {
    var position = start
    while position + 2 < lines.count {
      if let width = width(of: keys, at: position, names),
        let found = StackedTable(lines, keys, at: position, width: width, names)
      {
        return found
      }
      position += 1
    }
    return nil
  }

  /// How many lines from here on are headings; `nil` where this is no table.
  private static func width(of keys: [String], at start: Int, _ names: PolicyNames) -> Int? {
    guard names.headings.isName(keys[start]) else { return nil }
    func count(_ isKnown: (String) -> Bool) -> Int {
      keys[(start + 1)...].prefix(while: isKnown).count
    }
    let values = max(
      count { names.levels[$0] != nil }, count { names.actions[$0] != nil },
      count { names.cards[$0] != nil })
    guard values > 1 || names.headings.isLevel(keys[start + 1]) else {
      return widthOfSlips(keys, at: start, names)
    }
    let width = values > 1 ? 1 + values : 2
    // A last column of remarks has a heading that nobody can foresee; and where nobody knows the
    // first row, the second shows that this is a table.
    let places = [1, 2].flatMap { row in [width, width + 1].map { (row, $0) } }
    return places.first { row, width in
      let name = start + row * width
      return name < keys.count && names.isRow(keys[name])
    }?.1
  }

  /// The same where a heading is not as anybody knows it: then the first row's name ends the headings,
  /// most of which are known or nearly so.
  private static func widthOfSlips(
    _ keys: [String], at start: Int, _ names: PolicyNames
  ) -> Int? {
    let rest = (start + 2)..<max(start + 2, min(start + 12, keys.count))
    guard let row = rest.first(where: { names.isRow(keys[$0]) }) else { return nil }
    let heads = keys[(start + 1)..<row]
    let isTold = names.columnKinds.contains { kind in
      let count = heads.count {
        kind.keys.contains($0) || !names.near($0, among: kind.names).isEmpty
      }
      return count * 2 > heads.count
    }
    return isTold ? row - start : nil
  }

  private init?(
    _ lines: [ReadText], _ keys: [String], at start: Int, width: Int, _ names: PolicyNames
  ) {
    var rows: [ReadTable.Row] = []
    var next = start + width
    while next < lines.count, !Self.begins(keys, at: next, names) {
      // The next name ends a row early: a blank cell was lost.
      let rest = (next + 1)..<min(next + width, lines.count)
      let end =
        rest.first { names.isRow(keys[$0]) || Self.begins(keys, at: $0, names) } ?? rest.upperBound
      rows.append(
        ReadTable.Row(Array(lines[next..<end]), keepsColumns: end - next == width))
      next = end
    }
    guard !rows.isEmpty else { return nil }
    table = ReadTable(header: Array(lines[start..<(start + width)]), rows: rows)
    self.lines = start..<next
  }

  /// Whether another table, or the heading right above one, begins here.
  private static func begins(_ keys: [String], at position: Int, _ names: PolicyNames) -> Bool {
    [position, position + 1].contains {
      $0 + 1 < keys.count && width(of: keys, at: $0, names) != nil
    }
  }
}
