package import PolicyModel

/// The parts of a policy beside its cards and features, as a list of changes names them.
package enum PolicyPart: String, Sendable, Hashable, CaseIterable {
  case version, name, words, actions, areas, levels, order, prerequisites, separations, standards
  case limits, symptoms, administration, quickReference, claims, retired, acknowledgements
}

// Whether two versions are written alike. Whatever is in the canonical form is looked at by one of
// these, so that no change of it goes unreported.

extension PolicyBundle {
  /// The parts that are written otherwise in the other version.
  package static func differingParts(_ a: Policy, _ b: Policy) -> [PolicyPart] {
    let (a, b) = (BundledPolicy(a), BundledPolicy(b))
    return PolicyPart.allCases.filter { !isAlike($0, a, b) }
  }

  private static func isAlike(_ part: PolicyPart, _ a: BundledPolicy, _ b: BundledPolicy) -> Bool {
    switch part {
    case .version: a.version == b.version
    case .name: a.name == b.name && a.id == b.id
    case .words: a.summary == b.summary && a.terms == b.terms
    case .actions: a.actions == b.actions && a.view == b.view && a.implications == b.implications
    case .areas: a.areas.map(\.outline) == b.areas.map(\.outline)
    case .levels: a.ladder == b.ladder && a.definitions == b.definitions
    case .order:
      a.cards.map(\.id) == b.cards.map(\.id)
        && a.areas.map { $0.features.map(\.id) } == b.areas.map { $0.features.map(\.id) }
    case .prerequisites: a.prerequisites == b.prerequisites
    case .separations: a.separations == b.separations
    case .standards: a.standards == b.standards
    case .limits: a.limits == b.limits
    case .symptoms: a.symptoms == b.symptoms
    case .administration: a.administration == b.administration
    case .quickReference: a.quickReference == b.quickReference
    case .claims: a.claims == b.claims
    case .retired: a.retired == b.retired
    case .acknowledgements: a.acknowledged == b.acknowledged
    }
  }

  package static func isAlike(_ a: Feature, _ b: Feature) -> Bool {
    BundledFeature(a) == BundledFeature(b)
  }

  package static func isAlike(_ a: Card, _ b: Card) -> Bool { BundledCard(a) == BundledCard(b) }

  /// Whether two cards say the same, their lines left aside and what they are called.
  package static func hasSameWords(_ a: Card, _ b: Card) -> Bool {
    BundledCard(a).words == BundledCard(b).words
  }
}

extension BundledArea {
  fileprivate var outline: BundledArea {
    var copy = self
    copy.features = []
    return copy
  }
}

extension BundledCard {
  fileprivate var words: BundledCard {
    var copy = self
    (copy.id, copy.name, copy.formerly) = ("", "", nil)
    (copy.juniors, copy.sets, copy.holdsEverySet) = (nil, nil, nil)
    copy.sections = []
    return copy
  }
}
