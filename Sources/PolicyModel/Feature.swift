package import Diagnostics

/// The part of a product that is acted on.
///
/// NIST RBAC: object.
public struct Feature: Sendable, Acknowledgeable {
  /// Permanent id of a feature.
  public typealias ID = Identifier<Feature>

  package let id: ID
  package let name: String
  /// What the product can grant here; `nil` means every action of the policy.
  package let offers: [Action]?
  /// False for a thing that cards print and the product's catalog does not list.
  package let isCataloged: Bool
  package let parent: ID?
  package let about: String?
  package let anchor: SourceAnchor
  /// Findings about this feature that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Declares a feature.
  ///
  /// - Parameters:
  ///   - name: The feature as the product prints it.
  ///   - id: Its permanent id.
  ///   - offers: The actions that can be granted on it; every action where left out, none for `[]`.
  ///   - parent: The feature it is printed under, where the product nests them.
  ///   - cataloged: False where cards print it although the product's catalog has no such row.
  ///   - about: One sentence on what it is.
  public init(
    _ name: String, _ id: ID, offers: [Action]? = nil, under parent: Feature? = nil,
    cataloged: Bool = true, about: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.id = id
    self.offers = offers
    self.isCataloged = cataloged
    self.parent = parent?.id
    self.about = about
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }
}
