package import Diagnostics

/// What each level means on one row of the product's own matrix.
///
/// The row may carry another name than the features it covers, and may cover several at once; both
/// are findings, because a reader cannot tell which cell is theirs.
public struct LevelDefinition: Sendable, Acknowledgeable {
  package let printedName: String
  package let features: [Feature.ID]
  package let meanings: [(level: Level.ID, text: String)]
  package let anchor: SourceAnchor
  /// Findings about this row that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares one row.
  ///
  /// - Parameters:
  ///   - printedName: The row's name as the product prints it.
  ///   - features: The features the row speaks of.
  ///   - meanings: What each level lets a person do there; a level may be left out.
  public init(
    _ printedName: String, of features: Feature..., means meanings: KeyValuePairs<Level.ID, String>,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(
      printedName: printedName, features: features.map(\.id),
      meanings: meanings.map { (level: $0.key, text: $0.value) },
      anchor: SourceAnchor(file: file, line: line, column: column, word: printedName))
  }

  package init(
    printedName: String, features: [Feature.ID], meanings: [(level: Level.ID, text: String)],
    anchor: SourceAnchor
  ) {
    self.printedName = printedName
    self.features = features
    self.meanings = meanings
    self.anchor = anchor
  }
}

/// The rows of the product's matrix under one of its headings.
public struct DefinitionSection: Sendable, Acknowledgeable {
  package let printedName: String
  package let areas: [Area.ID]
  package let rows: [LevelDefinition]
  package let anchor: SourceAnchor
  /// Findings about this heading that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares a heading of the matrix with its rows.
  ///
  /// - Parameters:
  ///   - printedName: The heading as the product prints it.
  ///   - areas: The areas whose features stand under it.
  ///   - rows: The rows in printed order.
  public init(
    _ printedName: String, of areas: Area..., rows: [LevelDefinition],
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.printedName = printedName
    self.areas = areas.map(\.id)
    self.rows = rows
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: printedName)
  }
}
