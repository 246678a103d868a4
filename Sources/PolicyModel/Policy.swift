package import Diagnostics

/// Who may do what in one product: the single source of truth.
///
/// A policy is a literal value. It says nothing about pages; `PolicyAudit` decides whether it may be
/// published and `Handbook` what is said of it.
public struct Policy: Sendable, Acknowledgeable {
  /// Permanent id of a policy.
  public typealias ID = Identifier<Policy>

  package var id: ID
  package var name: String
  package var version: String
  package var summary: String
  package var terms: Terms
  package var actions: [Action]
  package var view: Action.ID?
  package var implications: [Implication]
  package var catalog: [CatalogSection]
  package var ladder: Ladder?
  package var definitions: [DefinitionSection]
  package var roles: [Role]
  package var sets: [PermissionSet]
  package var prerequisites: [Prerequisite]
  package var separations: [SeparationOfDuties]
  package var standards: [Standard]
  package var limits: [Limit]
  package var symptoms: [Symptom]
  package var administration: Administration?
  package var quickReference: QuickReference?
  package var claims: [Claim]
  package var retired: [Retired]
  package var anchor: SourceAnchor
  /// Findings about the policy as a whole that are known and kept.
  public var acknowledged = Acknowledgements()

  /// Writes a policy.
  ///
  /// - Parameters:
  ///   - name: The product as it calls itself.
  ///   - id: Its permanent id, the first part of its page addresses.
  ///   - version: The version of the policy, raised when access changes.
  ///   - summary: What the product is and what this handbook tells of it.
  ///   - terms: The product's own words.
  ///   - actions: Every action, in the order columns are printed.
  ///   - view: The action without which the others are of little use, where the product has one.
  ///   - implications: Which actions carry which others with them.
  ///   - catalog: The areas with their features, in printed order.
  ///   - ladder: The levels, where the product prints levels rather than actions.
  ///   - definitions: What each level means feature by feature, where the product prints it.
  ///   - roles: The roles in printed order.
  ///   - sets: The permission sets in printed order.
  ///   - prerequisites: What must be held elsewhere for a feature to be of use.
  ///   - separations: What no one may hold together.
  ///   - standards: Recommended bundles that roles are measured against.
  ///   - limits: Numbers nobody may exceed.
  ///   - symptoms: What people see when a permission is missing.
  ///   - administration: Who may change permissions.
  ///   - quickReference: The product's short table of abilities, where it prints one.
  ///   - claims: Sentences that must stay true.
  ///   - retired: Ids that stand for nothing any more and keep their addresses.
  public init(
    _ name: String, _ id: ID, version: String, summary: String,
    terms: Terms = Terms(),
    actions: [Action], view: Action? = nil, implications: [Implication] = [],
    catalog: [CatalogSection], ladder: Ladder? = nil, definitions: [DefinitionSection] = [],
    roles: [Role] = [], sets: [PermissionSet] = [],
    prerequisites: [Prerequisite] = [], separations: [SeparationOfDuties] = [],
    standards: [Standard] = [], limits: [Limit] = [],
    symptoms: [Symptom] = [], administration: Administration? = nil,
    quickReference: QuickReference? = nil, claims: [Claim] = [], retired: [Retired] = [],
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.summary = summary
    self.terms = terms
    self.actions = actions
    self.view = view?.id
    self.implications = implications
    self.catalog = catalog
    self.ladder = ladder
    self.definitions = definitions
    self.roles = roles
    self.sets = sets
    self.prerequisites = prerequisites
    self.separations = separations
    self.standards = standards
    self.limits = limits
    self.symptoms = symptoms
    self.administration = administration
    self.quickReference = quickReference
    self.claims = claims
    self.retired = retired
    self.anchor = SourceAnchor(file: file, line: line, column: column, word: name)
  }

  /// Roles first, then permission sets: the order of every list of cards.
  package var cards: [Card] { roles.map(\.card) + sets.map(\.card) }
}
