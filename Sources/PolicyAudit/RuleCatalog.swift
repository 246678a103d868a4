package import Diagnostics

/// Every rule, in the order of its page.
package enum RuleCatalog {
  package static let policyRules: [any PolicyRule.Type] = [
    ActionWithoutView.self,
    ConditionalCell.self,
    ContainedRole.self,
    CyclicHierarchy.self,
    DescriptionMismatch.self,
    DuplicateFeature.self,
    DuplicateSlug.self,
    EmptyFeature.self,
    FalseClaim.self,
    LookAlikeName.self,
    MalformedID.self,
    MisplacedFeature.self,
    NameDrift.self,
    OffLadder.self,
    OutsideCatalog.self,
    OverriddenNone.self,
    ParentMismatch.self,
    RedundantGrant.self,
    SharedDefinition.self,
    TwinRoles.self,
    UncoveredFeature.self,
    UndecidedFeature.self,
    UndefinedLevel.self,
    UnlistedRole.self,
    UnmetPrerequisite.self,
    UnmetStandard.self,
    UnprintableText.self,
    UnseparatedDuties.self,
    UntruthfulSymptom.self,
    UnusedFeature.self,
    UnwrittenText.self,
    VagueStandard.self,
  ]

  /// The catalogue entries, sorted by id.
  package static let rules: [Rule] =
    (policyRules.map { $0.rule } + [UnusedAcknowledgement.rule]).sorted { $0.id < $1.id }

  package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
