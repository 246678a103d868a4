import PolicyModel

/// A policy as it stands in `policy.json`.
struct BundledPolicy: Codable, Equatable {
  var format: Int
  var id: String
  var name: String
  var version: String
  var summary: String
  var terms: BundledTerms
  var actions: [BundledAction]
  var view: String?
  var implications: [BundledImplication]
  var areas: [BundledArea]
  var ladder: BundledLadder?
  var definitions: [BundledDefinitions]
  var cards: [BundledCard]
  var prerequisites: [BundledPrerequisite]
  var separations: [BundledSeparation]
  var standards: [BundledStandard]
  var limits: [BundledLimit]
  var symptoms: [BundledSymptom]
  var administration: BundledAdministration?
  var quickReference: BundledQuickReference?
  var claims: [BundledClaim]
  var retired: [BundledRetired]?
  var acknowledged: [BundledAcknowledgement]?

  init(_ policy: Policy) {
    format = PolicyBundle.format
    id = policy.id.text
    name = policy.name
    version = policy.version
    summary = policy.summary
    terms = BundledTerms(policy.terms)
    actions = policy.actions.map(BundledAction.init)
    view = policy.view?.text
    implications = policy.implications.map {
      BundledImplication(action: $0.action.id.text, implies: $0.implied.id.text)
    }
    areas = policy.catalog.map(BundledArea.init)
    ladder = policy.ladder.map(BundledLadder.init)
    definitions = policy.definitions.map(BundledDefinitions.init)
    cards = policy.cards.map(BundledCard.init)
    prerequisites = policy.prerequisites.map(BundledPrerequisite.init)
    separations = policy.separations.map(BundledSeparation.init)
    standards = policy.standards.map(BundledStandard.init)
    limits = policy.limits.map(BundledLimit.init)
    symptoms = policy.symptoms.map(BundledSymptom.init)
    administration = policy.administration.map(BundledAdministration.init)
    quickReference = policy.quickReference.map(BundledQuickReference.init)
    claims = policy.claims.map(BundledClaim.init)
    retired = unlessEmpty(policy.retired.map(BundledRetired.init))
    acknowledged = bundled(policy.acknowledged)
  }
}

/// A finding that is known and kept.
struct BundledAcknowledgement: Codable, Equatable, Sendable {
  var rule: String
  var reason: String
}

/// `nil` where nothing is acknowledged, so that the key is left out.
func bundled(_ acknowledged: Acknowledgements) -> [BundledAcknowledgement]? {
  acknowledged.all.isEmpty
    ? nil : acknowledged.all.map { BundledAcknowledgement(rule: $0.rule.id, reason: $0.reason) }
}

/// `nil` for an empty list, so that the key is left out.
func unlessEmpty<Element>(_ list: [Element]) -> [Element]? { list.isEmpty ? nil : list }

/// A permission as `feature:action`.
func bundled(_ permission: Permission) -> String {
  "\(permission.feature.text):\(permission.action.text)"
}
