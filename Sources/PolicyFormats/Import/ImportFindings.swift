package import Diagnostics
import DocumentModel

// What is told of tables that are read into a policy.

extension ImportRules {
  private static func finding(
    _ rule: Rule, _ summary: String, at anchor: SourceAnchor, notes: [Diagnostic.Note] = [],
    help: String...
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, severity: rule.severity, summary: summary, at: anchor, notes: notes,
      suggestions: help)
  }

  /// - Parameter what: Why the file is no table.
  package static func unreadable(
    file what: String, help: String, at anchor: SourceAnchor
  ) -> Diagnostic {
    finding(unreadableTable, what, at: anchor, help: help)
  }

  /// - Parameter what: What there is more of than any product has.
  static func tooMuch(_ what: String, at anchor: SourceAnchor) -> Diagnostic {
    finding(
      unreadableTable, "the table has more than \(what)", at: anchor,
      help: "see that its headings are those of a table of permissions, or take it apart")
  }

  static func nothingRead(at anchor: SourceAnchor) -> Diagnostic {
    finding(
      unreadableTable, "the file holds no table of who may do what", at: anchor,
      help: "give a table with a row for each feature and a column for each role")
  }

  static func unreadable(
    _ words: String, _ subject: String, near: [String] = [], at anchor: SourceAnchor
  ) -> Diagnostic {
    let told = words.isEmpty ? "nothing" : "“\(shortened(words))”"
    return finding(
      unreadableCell, "\(subject): \(told) does not say what is allowed, so it is left undecided",
      at: anchor,
      help: near.isEmpty
        ? "write yes, no, or words for what is allowed, such as View / Edit"
        : "write \(near.joined(separator: " or ")), or decide it in the policy")
  }

  static func withoutEffect(_ subject: String, at anchor: SourceAnchor) -> Diagnostic {
    finding(
      unreadableCell, "\(subject): what is granted has no effect, so nothing is granted",
      at: anchor, help: "write the prerequisite into the policy, which the table does not tell")
  }

  static func repeated(
    _ name: String, at anchor: SourceAnchor, first: SourceAnchor
  ) -> Diagnostic {
    finding(
      repeatedName, "\(shortened(name)) stands in the table twice", at: anchor,
      notes: [Diagnostic.Note("here is the first", at: first)],
      help: "remove one of them, or tell them apart by name")
  }

  static func passedOver(at anchor: SourceAnchor) -> Diagnostic {
    finding(
      passedOverTable, "no cell of this table says what is allowed, so it is left out", at: anchor,
      help: "where it is about permissions, write yes, no or what is allowed in its cells")
  }

  static func takenForHeading(_ name: String, at anchor: SourceAnchor) -> Diagnostic {
    finding(
      passedOverTable,
      "\(shortened(name)) has no cell filled, so it is taken for the heading of the rows below it",
      at: anchor, help: "where it is a feature that nobody may use, write no in its cells")
  }

  static func nameless(at anchor: SourceAnchor) -> Diagnostic {
    finding(
      unreadableCell, "this row has cells and no name, so it is left out", at: anchor,
      help: "name the row, or remove it")
  }

  /// Told where the first filled cell stands.
  static func nameless(
    _ row: ReadTable.Row, _ grid: TableShape.Grid, in file: String
  ) -> [Diagnostic] {
    row.cells.first { !$0.text.isEmpty }.map { [nameless(at: $0.anchor(in: file))] } ?? []
  }

  /// Cells that stand below no heading.
  static func unheaded(
    _ row: ReadTable.Row, _ header: [ReadText], in file: String
  ) -> [Diagnostic] {
    row.cells.enumerated().compactMap { column, cell in
      let hasHead = header.indices.contains(column) && !header[column].text.isEmpty
      // The first column may go without a heading: it names the rows.
      guard !hasHead, column > 0, !cell.text.isEmpty else { return nil }
      return finding(
        unreadableCell, "“\(shortened(cell.text))” stands below no heading, so it is left out",
        at: cell.anchor(in: file), help: "name the column, or move the cell to where it belongs")
    }
  }

  static func madeUp(_ id: String, for name: String, at anchor: SourceAnchor) -> Diagnostic {
    finding(
      madeUpID, "\(shortened(name)) has no letters for an id, so its id is \(id)", at: anchor,
      help: "choose an id before the first release; from then on it is a page's address")
  }

  /// A cell may hold a page of text, on several lines.
  static func shortened(_ text: String) -> String {
    let line = String(text.prefix(60).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return text.count > 60 ? line + "…" : line
  }
}
