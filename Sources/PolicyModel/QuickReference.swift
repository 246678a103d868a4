package import Diagnostics

/// A short table the product prints of what each role can do: one row, one plain ability.
///
/// The cells are computed: yes where the role holds every permission of the row.
public struct QuickReference: Sendable {
  package let title: String
  package let rowHeading: String
  package let rows: [QuickReferenceRow]

  /// Declares the table.
  ///
  /// - Parameters:
  ///   - title: Its heading.
  ///   - rowHeading: The heading of its first column.
  ///   - rows: The rows in printed order.
  public init(_ title: String, rowHeading: String, rows: [QuickReferenceRow]) {
    self.title = title
    self.rowHeading = rowHeading
    self.rows = rows
  }
}

/// One row: an ability as the product prints it, and the permissions it stands for.
public struct QuickReferenceRow: Sendable, Acknowledgeable {
  package let name: String
  package let needs: [Permission]
  /// True where the row says "everything": whatever the catalog offers, but for `needs`.
  package let everythingBut: Bool
  package let anchor: SourceAnchor
  /// Findings about this row that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares a row that stands for some permissions, written as ticks.
  public init(
    _ name: String, _ first: Tick, _ rest: Tick...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    needs = ([first] + rest).flatMap { tick in
      tick.grant.actions.map { Permission($0.id, on: tick.grant.feature) }
    }
    everythingBut = false
    anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }

  /// Declares a row that stands for the whole catalog, some ticks excepted.
  public init(
    _ name: String, everythingBut exceptions: Tick...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    needs = exceptions.flatMap { tick in
      tick.grant.actions.map { Permission($0.id, on: tick.grant.feature) }
    }
    everythingBut = true
    anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }
}
