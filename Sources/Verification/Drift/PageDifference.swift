package import DocumentModel

/// One way in which a published page differs from the page that would be written now.
package struct PageDifference: Hashable, Sendable {
  /// What differs.
  package enum Subject: Hashable, Sendable {
    /// A cell, named by what heads its row and its column.
    case cell(row: String, column: String, fact: Table.Fact?)
    case row(String)
    case column(String)
    case table
    case words
  }

  package var subject: Subject
  /// The words of the heading under which it stands.
  package var heading: String
  /// What the page says; nothing where it says nothing of the kind.
  package var published: String?
  /// What it would say; nothing where it would say nothing of the kind.
  package var meant: String?
  /// Where to look on the published page.
  package var line: Int
  /// Which cell of the line, counted from zero.
  package var cell: Int?

  /// Whether the words are the same, and only a link or an emphasis is not.
  package var isDressOnly: Bool { published == meant }
}
