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
  /// How much harm changing it can do; nothing where the policy does not say.
  package let risk: Risk?
  /// Ids that it had before.
  package let formerly: [ID]
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
  ///   - risk: High where whatever is done to it, but for looking, can do great harm.
  ///   - formerly: Ids that it had before; their addresses lead here.
  public init(
    _ name: String, _ id: ID, offers: [Action]? = nil, under parent: Feature? = nil,
    cataloged: Bool = true, about: String? = nil, risk: Risk? = nil, formerly: [ID] = [],
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(
      name: name, id: id, offers: offers, parent: parent?.id, isCataloged: cataloged, about: about,
      risk: risk, formerly: formerly,
      anchor: SourceAnchor(file: file, line: line, column: column, word: name))
  }

  /// The same under another name.
  package func named(_ name: String) -> Feature {
    Feature(
      name: name, id: id, offers: offers, parent: parent, isCataloged: isCataloged, about: about,
      risk: risk, formerly: formerly, anchor: anchor)
  }

  package init(
    name: String, id: ID, offers: [Action]?, parent: ID?, isCataloged: Bool, about: String?,
    risk: Risk?, formerly: [ID], anchor: SourceAnchor
  ) {
    self.name = name
    self.id = id
    self.offers = offers
    self.isCataloged = isCataloged
    self.parent = parent
    self.about = about
    self.risk = risk
    self.formerly = formerly
    self.anchor = anchor
  }
}
