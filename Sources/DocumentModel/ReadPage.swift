/// A page that somebody else wrote or published, as far as its headings, tables and lists go.
///
/// Every text knows where it stands, so that a finding can point at one cell.
package struct ReadPage: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case heading(level: Int, ReadText)
    /// Paragraphs that follow each other closely. A help center that flattens its pages leaves
    /// headings and the cells of tables among them.
    case lines([ReadText])
    case list([ReadText])
    case table(ReadTable)
  }

  package var file: String
  package var parts: [Part]

  package init(file: String, parts: [Part] = []) {
    self.file = file
    self.parts = parts
  }

  /// Appends a paragraph to the lines that stand just before it.
  package mutating func append(line: ReadText) {
    if case .lines(var lines)? = parts.last {
      // The old copy is let go first, or a long run would be copied line by line.
      parts.removeLast()
      lines.append(line)
      parts.append(.lines(lines))
    } else {
      parts.append(.lines([line]))
    }
  }
}

/// Words, and where they begin: counted from one, columns in UTF-8 bytes.
package struct ReadText: Sendable, Hashable {
  package var text: String
  package var line: Int
  package var column: Int

  package init(_ text: String, line: Int, column: Int = 1) {
    self.text = text
    self.line = line
    self.column = column
  }
}

/// A table as it was read.
package struct ReadTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package var cells: [ReadText]
    /// False where blank cells were lost on the way, so that nobody knows a cell's column.
    package var keepsColumns: Bool

    package init(_ cells: [ReadText], keepsColumns: Bool = true) {
      self.cells = cells
      self.keepsColumns = keepsColumns
    }
  }

  package var header: [ReadText]
  package var rows: [Row]

  package init(header: [ReadText], rows: [Row]) {
    self.header = header
    self.rows = rows
  }
}
