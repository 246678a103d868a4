/// The permanent name of one of the audit's rules, as an acknowledgement writes it.
///
/// What each rule asks is told by `permdocs explain <rule-id>` and on the rule's own page.
public struct AuditRule: Hashable, Sendable {
  /// The rule's kebab-case id.
  public let id: String

  package init(_ id: String) { self.id = id }
}

extension AuditRule {
  /// A grant on a feature whose prerequisite is not met.
  public static let unmetPrerequisite = AuditRule("unmet-prerequisite")
  /// A claim that the policy contradicts.
  public static let falseClaim = AuditRule("false-claim")
  /// A grant of something the product cannot grant.
  public static let outsideCatalog = AuditRule("outside-catalog")
  /// A feature decided twice on one card.
  public static let duplicateFeature = AuditRule("duplicate-feature")
  /// An id that is referred to and never listed.
  public static let unlistedRole = AuditRule("unlisted-role")
  /// A role that is its own junior.
  public static let cyclicHierarchy = AuditRule("cyclic-hierarchy")
  /// What must be kept apart, held together.
  public static let unseparatedDuties = AuditRule("unseparated-duties")
  /// Two things with one page address.
  public static let duplicateSlug = AuditRule("duplicate-slug")
  /// An id that cannot be part of an address.
  public static let malformedID = AuditRule("malformed-id")
  /// A name that looks like another, or a letter that looks like another's.
  public static let lookAlikeName = AuditRule("look-alike-name")
  /// A symptom that does not tell the cause.
  public static let untruthfulSymptom = AuditRule("untruthful-symptom")
  /// Actions that make up none of the product's levels.
  public static let offLadder = AuditRule("off-ladder")
  /// A feature that a card says nothing about.
  public static let undecidedFeature = AuditRule("undecided-feature")
  /// A grant that the card would have anyway.
  public static let redundantGrant = AuditRule("redundant-grant")
  /// An explicit none that a junior or a held set overrides.
  public static let overriddenNone = AuditRule("overridden-none")
  /// A feature that no card grants.
  public static let unusedFeature = AuditRule("unused-feature")
  /// Two cards with the same permissions.
  public static let twinRoles = AuditRule("twin-roles")
  /// A card wholly inside another.
  public static let containedRole = AuditRule("contained-role")
  /// One thing printed under several names.
  public static let nameDrift = AuditRule("name-drift")
  /// An action held without the view it needs.
  public static let actionWithoutView = AuditRule("action-without-view")
  /// A purpose or reason that promises other than what is granted.
  public static let descriptionMismatch = AuditRule("description-mismatch")
  /// A standard that is not met.
  public static let unmetStandard = AuditRule("unmet-standard")
  /// An acknowledgement that matches nothing.
  public static let unusedAcknowledgement = AuditRule("unused-acknowledgement")
  /// A level that a feature's definitions leave out.
  public static let undefinedLevel = AuditRule("undefined-level")
  /// One row of level definitions for several features.
  public static let sharedDefinition = AuditRule("shared-definition")
  /// A parent whose actions are not those of its children.
  public static let parentMismatch = AuditRule("parent-mismatch")
  /// A feature printed under another area than its own.
  public static let misplacedFeature = AuditRule("misplaced-feature")
  /// A line of a standard that names no single feature.
  public static let vagueStandard = AuditRule("vague-standard")
  /// Text that would break a page: a control character, an empty name.
  public static let unprintableText = AuditRule("unprintable-text")
  /// Text that says no more than that it is missing.
  public static let unwrittenText = AuditRule("unwritten-text")

  /// A feature in the catalog with nothing to grant.
  public static let emptyFeature = AuditRule("empty-feature")
  /// A permission that no row of the quick reference stands for.
  public static let uncoveredFeature = AuditRule("uncovered-feature")
  /// A yes in the quick reference that holds only under a condition.
  public static let conditionalCell = AuditRule("conditional-cell")

  /// Every rule there is, in the order above.
  package static let all: [AuditRule] = [
    unmetPrerequisite,
    falseClaim,
    outsideCatalog,
    duplicateFeature,
    unlistedRole,
    cyclicHierarchy,
    unseparatedDuties,
    duplicateSlug,
    malformedID,
    lookAlikeName,
    untruthfulSymptom,
    offLadder,
    undecidedFeature,
    redundantGrant,
    overriddenNone,
    unusedFeature,
    twinRoles,
    containedRole,
    nameDrift,
    actionWithoutView,
    descriptionMismatch,
    unmetStandard,
    unusedAcknowledgement,
    undefinedLevel,
    sharedDefinition,
    parentMismatch,
    misplacedFeature,
    vagueStandard,
    unprintableText,
    unwrittenText,
    emptyFeature,
    uncoveredFeature,
    conditionalCell,
  ]
}
