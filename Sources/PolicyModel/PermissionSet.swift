import Diagnostics

/// A reusable bundle of permissions; one person may hold several.
public struct PermissionSet: Sendable, Acknowledgeable {
  /// Permanent id of a permission set.
  public typealias ID = Card.ID

  package var card: Card

  /// Findings about the set as a whole that are known and kept.
  public var acknowledged: Acknowledgements {
    get { card.acknowledged }
    set { card.acknowledged = newValue }
  }

  /// Writes a permission set as its printed table reads: purpose first, then module by module.
  ///
  /// - Parameters:
  ///   - name: The set as the product prints it.
  ///   - id: Its permanent id.
  ///   - formerly: Ids that it had before; their addresses lead here.
  ///   - content: `Purpose` first, then the modules with their ticks.
  public init(
    _ name: String, _ id: ID, formerly: [ID] = [],
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @SetBuilder _ content: () -> CardContent
  ) {
    card = Card(
      kind: .permissionSet, id: id, name: name, content: content(),
      anchor: SourceAnchor(file: file, line: line, column: column, word: name),
      formerly: formerly)
  }

  package init(card: Card) { self.card = card }
}
