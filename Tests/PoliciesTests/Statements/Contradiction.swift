import PolicyModel

@testable import PolicyAudit

/// The policies in which a claim is no longer true, each for another part of what it says: one
/// permission given or taken, one card or feature less, another number.
struct Contradiction {
  let policy: Policy
  private let resolved: ResolvedPolicy

  init(of policy: Policy) {
    self.policy = policy
    resolved = ResolvedPolicy(policy)
  }

  func every(of statement: Claim.Statement) -> [Policy] {
    switch statement {
    case .can(let card, let action, let features):
      features.map { policy.taking(action, on: $0, from: card, resolved) }
    case .cannot(let card, let action, let features):
      features.map { policy.giving(action, on: $0, to: card, resolved) }
    case .noAccess(let card, let features):
      features.flatMap { feature in
        offered(on: feature).map { policy.giving($0, on: feature, to: card, resolved) }
      }
    case .canThroughout(let card, let action, let areas):
      features(of: areas).filter { offered(on: $0).contains(action) }
        .map { policy.taking(action, on: $0, from: card, resolved) }
    case .onlyEver(let card, let actions, let areas):
      features(of: areas).flatMap { feature in
        offered(on: feature).filter { !actions.contains($0) }
          .map { policy.giving($0, on: feature, to: card, resolved) }
      }
    case .only(let cards, let action, let feature):
      cards.map { policy.taking(action, on: feature, from: $0, resolved) }
        + resolved.listedCards.map(\.id).filter { !cards.contains($0) }
        .map { policy.giving(action, on: feature, to: $0, resolved) }
    case .never(let action, let features):
      features.map { policy.giving(action, on: $0, to: policy.cards[0].id, resolved) }
    case .includes(let senior, let junior): missing(junior, senior)
    case .ranked(let cards): zip(cards.dropFirst(), cards).flatMap(missing)
    case .level(let card, _, let features):
      features.map { policy.deciding([], on: $0, of: card, resolved) }
    case .atMost: policy.raisingLimits()
    case .count(.roles, _): [policy.with { $0.roles.removeLast() }]
    case .count(.permissionSets, _): [policy.with { $0.sets.removeLast() }]
    case .count:
      policy.catalog.indices.filter { policy.catalog[$0].area.isConfigurable }
        .map(policy.withoutAFeature(ofArea:))
    case .equals, .everything, .mostRestricted, .meets: []
    }
  }

  private func offered(on feature: Feature.ID) -> [Action.ID] {
    resolved.ref(feature).map { resolved.offered(on: $0).map(\.id) } ?? []
  }

  private func features(of areas: [Area.ID]) -> [Feature.ID] {
    resolved.features
      .filter { areas.isEmpty || areas.contains(resolved[resolved.area(of: $0)].id) }
      .map { resolved[$0].id }
  }

  /// The senior without one of the permissions that its junior has.
  private func missing(_ junior: Card.ID, _ senior: Card.ID) -> [Policy] {
    guard let below = resolved.ref(junior) else { return [] }
    return resolved.holdings[below].effective.map { resolved[$0] }.map {
      policy.taking($0.action, on: $0.feature, from: senior, resolved)
    }
  }
}
