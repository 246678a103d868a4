package import Diagnostics

/// A recommended bundle of permissions that roles are measured against.
public struct Standard: Sendable, Acknowledgeable {
  /// Permanent id of a standard.
  public typealias ID = Identifier<Standard>

  package let id: ID
  package let name: String
  package let why: String
  /// The standard whose lines also belong to this one.
  package let base: ID?
  package let lines: [StandardLine]
  package let anchor: SourceAnchor
  /// Findings about the standard as a whole that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares a standard.
  ///
  /// - Parameters:
  ///   - name: The standard as the product prints it.
  ///   - id: Its permanent id.
  ///   - why: What it is good for, in one sentence.
  ///   - base: Another standard that this one contains.
  ///   - lines: What it recommends.
  public init(
    _ name: String, _ id: ID, why: String, containing base: ID? = nil, _ lines: StandardLine...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.id = id
    self.name = name
    self.why = why
    self.base = base
    self.lines = lines
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }
}

/// One recommendation of a standard.
public struct StandardLine: Sendable, Acknowledgeable {
  /// The level named by the line.
  package let level: Level.ID
  /// The name the product prints, where it is not that of the features.
  package let printedName: String?
  /// The features it speaks of; empty where it names none and so cannot be measured.
  package let features: [Feature.ID]
  package let anchor: SourceAnchor
  /// Findings about this line that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Recommends a level on some features.
  ///
  /// - Parameters:
  ///   - level: The recommended level.
  ///   - features: The features; leave them out where the product names none.
  ///   - printed: The product's own words for the features, where they are not the features' names.
  public static func recommends(
    _ level: Level.ID, on features: Feature..., printed: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> StandardLine {
    StandardLine(
      level: level, printedName: printed, features: features.map(\.id),
      anchor: SourceAnchor(file: file, line: line, column: column, word: printed ?? ""))
  }

  package init(
    level: Level.ID, printedName: String?, features: [Feature.ID], anchor: SourceAnchor
  ) {
    self.level = level
    self.printedName = printedName
    self.features = features
    self.anchor = anchor
  }
}
