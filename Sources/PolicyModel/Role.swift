import Diagnostics

/// A named job with permissions.
public struct Role: Sendable, Acknowledgeable {
  /// Permanent id of a role.
  public typealias ID = Card.ID

  package var card: Card

  /// Findings about the role as a whole that are known and kept.
  public var acknowledged: Acknowledgements {
    get { card.acknowledged }
    set { card.acknowledged = newValue }
  }

  /// Writes a role as its printed card reads: purpose first, then area by area.
  ///
  /// - Parameters:
  ///   - name: The role as the product prints it.
  ///   - id: Its permanent id.
  ///   - formerly: Ids that it had before; their addresses lead here.
  ///   - content: `Purpose` first, then whatever the card prints, then the areas.
  public init(
    _ name: String, _ id: ID, formerly: [ID] = [],
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @RoleBuilder _ content: () -> CardContent
  ) {
    card = Card(
      kind: .role, id: id, name: name, content: content(),
      anchor: SourceAnchor(file: file, line: line, column: column, word: name),
      formerly: formerly)
  }

  package init(card: Card) { self.card = card }
}
