import PolicyAudit
import PolicyModel

/// The policies in which a claim is no longer true, each for another part of what it says: one
/// permission given or taken, one card or feature less, another number.
struct Contradiction {
  let policy: Policy
  private let index: PolicyIndex
  private let holdings: [EffectivePermissions.Holding]

  init(of policy: Policy) {
    let evidence = Evidence(policy)
    self.policy = policy
    index = evidence.index
    holdings = evidence.permissions.holdings
  }

  func every(of statement: Claim.Statement) -> [Policy] {
    switch statement {
    case .can(let card, let action, let features):
      features.map { policy.taking(action, on: $0, from: card, index) }
    case .cannot(let card, let action, let features):
      features.map { policy.giving(action, on: $0, to: card, index) }
    case .noAccess(let card, let features):
      features.flatMap { feature in
        offered(on: feature).map { policy.giving($0, on: feature, to: card, index) }
      }
    case .canThroughout(let card, let action, let areas):
      features(of: areas).filter { offered(on: $0).contains(action) }
        .map { policy.taking(action, on: $0, from: card, index) }
    case .onlyEver(let card, let actions, let areas):
      features(of: areas).flatMap { feature in
        offered(on: feature).filter { !actions.contains($0) }
          .map { policy.giving($0, on: feature, to: card, index) }
      }
    case .only(let cards, let action, let feature):
      cards.map { policy.taking(action, on: feature, from: $0, index) }
        + index.cards.map(\.id).filter { !cards.contains($0) }
        .map { policy.giving(action, on: feature, to: $0, index) }
    case .never(let action, let features):
      features.map { policy.giving(action, on: $0, to: index.cards[0].id, index) }
    case .includes(let senior, let junior): missing(junior, senior)
    case .ranked(let cards): zip(cards.dropFirst(), cards).flatMap(missing)
    case .level(let card, _, let features):
      features.map { policy.deciding([], on: $0, of: card, index) }
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
    index.number(of: feature).map { index.offered(on: $0).map(\.id) } ?? []
  }

  private func features(of areas: [Area.ID]) -> [Feature.ID] {
    index.features.indices
      .filter {
        areas.isEmpty || areas.contains(index.areas[index.areaOfFeature[$0]].id)
      }
      .map { index.features[$0].id }
  }

  /// The senior without one of the permissions that its junior has.
  private func missing(_ junior: Card.ID, _ senior: Card.ID) -> [Policy] {
    guard let below = index.number(of: junior) else { return [] }
    return holdings[below].effective.numbers.map(index.permission).map {
      policy.taking($0.action, on: $0.feature, from: senior, index)
    }
  }
}
