package import Diagnostics

/// A part of the product that groups features: a section of a card, a module.
public struct Area: Sendable, Acknowledgeable {
  /// Permanent id of an area.
  public typealias ID = Identifier<Area>

  package let id: ID
  package let name: String
  package let about: String?
  /// False where the product fixes the permissions itself and offers none of them to a set.
  package let isConfigurable: Bool
  package let anchor: SourceAnchor
  /// Findings about this area that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares an area.
  ///
  /// - Parameters:
  ///   - name: The area as the product prints it.
  ///   - id: Its permanent id.
  ///   - about: One sentence on what it covers.
  ///   - configurable: False where its permissions come with the user type and cannot be put in a
  ///     permission set.
  public init(
    _ name: String, _ id: ID, about: String? = nil, configurable: Bool = true,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.id = id
    self.about = about
    self.isConfigurable = configurable
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }
}
