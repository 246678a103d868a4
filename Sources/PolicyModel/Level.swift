package import Diagnostics

/// A named set of actions as the product prints it: "Add / Edit".
public struct Level: Sendable {
  /// Permanent id of a level.
  public typealias ID = Identifier<Level>

  package let id: ID
  package let name: String
  package let actions: [Action]
  package let meaning: String
  package let anchor: SourceAnchor

  /// Declares a level.
  ///
  /// - Parameters:
  ///   - name: The level as the product prints it.
  ///   - id: Its permanent id.
  ///   - actions: The actions it stands for, those that follow by implication included.
  ///   - meaning: What it lets a person do, in one sentence.
  public init(
    _ name: String, _ id: ID, _ actions: [Action], meaning: String,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.id = id
    self.actions = actions
    self.meaning = meaning
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }
}

/// A product's levels, weakest first: a chain in the lattice of action sets.
public struct Ladder: Sendable, Acknowledgeable {
  package let levels: [Level]
  /// What the product prints where nothing is granted.
  package let noneName: String
  /// What printing none means; `nil` where the product never says.
  package let noneMeaning: String?
  package let anchor: SourceAnchor
  /// Findings about the levels that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares the levels, weakest first.
  ///
  /// - Parameters:
  ///   - none: The word for granting nothing.
  ///   - noneMeaning: What that word means to a person, where the product says so.
  public init(
    none: String = "None", noneMeaning: String? = nil, _ levels: Level...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(
      none: none, noneMeaning: noneMeaning, levels: levels,
      anchor: SourceAnchor(file: file, line: line, column: column))
  }

  package init(none: String, noneMeaning: String?, levels: [Level], anchor: SourceAnchor) {
    self.noneName = none
    self.noneMeaning = noneMeaning
    self.levels = levels
    self.anchor = anchor
  }
}
