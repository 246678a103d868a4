import DocumentModel
import PolicyAudit
import PolicyModel

// A claim as a sentence.

extension Phrasing {
  /// The sentence that a claim amounts to.
  static func claim(_ statement: Claim.Statement, _ product: Product) -> Words {
    func card(_ id: Card.ID) -> Words { .policy(name(id, product)) }
    func verb(_ id: Action.ID) -> Words { .policy(Self.verb(id, product)) }
    func feature(_ id: Feature.ID) -> Words { .policy(name(id, product)) }
    func features(_ ids: [Feature.ID], _ conjunction: Words.Conjunction = .and) -> Words {
      .list(ids.map(feature), conjunction)
    }
    func areas(_ ids: [Area.ID]) -> Words {
      .list(ids.map { .policy(product.policy.area($0)?.name ?? $0.text) })
    }
    switch statement {
    case .can(let id, let action, let on):
      return .said(
        .claimCan, ["card": card(id), "action": verb(action), "features": features(on)])
    case .cannot(let id, let action, let on):
      return .said(
        .claimCannot, ["card": card(id), "action": verb(action), "features": features(on, .or)])
    case .noAccess(let id, let on):
      return .said(.claimNoAccess, ["card": card(id), "features": features(on, .or)])
    case .canThroughout(let id, let action, let within):
      return .said(
        .claimThroughout,
        [
          "card": card(id), "action": verb(action), "areas": areas(within),
          "feature": .policy(product.terms.feature.one),
        ])
    case .onlyEver(let id, let actions, let within):
      let actions = Words.list(actions.map(verb))
      switch (actions == .list([]), within.isEmpty) {
      case (true, true): return .said(.claimNothingAnywhere, ["card": card(id)])
      case (true, false):
        return .said(.claimNothingIn, ["card": card(id), "areas": areas(within)])
      case (false, true):
        return .said(.claimOnlyAnywhere, ["card": card(id), "actions": actions])
      case (false, false):
        return .said(
          .claimOnlyIn, ["card": card(id), "actions": actions, "areas": areas(within)])
      }
    case .only(let ids, let action, let id):
      guard !ids.isEmpty else {
        return .said(.claimNobody, ["action": verb(action), "feature": feature(id)])
      }
      return .said(
        .claimOnlyThese,
        ["cards": .list(ids.map(card)), "action": verb(action), "feature": feature(id)])
    case .never(let action, let on):
      return .said(.claimNever, ["action": verb(action), "features": features(on, .or)])
    case .includes(let senior, let junior):
      return .said(.claimIncludes, ["card": card(senior), "other": card(junior)])
    case .equals(let id, let other, let exceptions):
      guard !exceptions.isEmpty else {
        return .said(.claimEquals, ["card": card(id), "other": card(other)])
      }
      let except = exceptions.map {
        Words.said(.actOn, ["action": verb($0.action), "feature": feature($0.feature)])
      }
      return .said(
        .claimEqualsBut, ["card": card(id), "other": card(other), "exceptions": .list(except)])
    case .everything(let id): return .said(.claimEverything, ["card": card(id)])
    case .ranked(let ids):
      let cards = ids.map(card)
      let order = cards.dropFirst().reduce(cards.first ?? .nothing) {
        .said(.rankedThen, ["before": $0, "last": $1])
      }
      return .said(.claimRanked, ["order": order])
    case .mostRestricted(let id):
      return .said(
        .claimMostRestricted, ["role": .policy(product.terms.role.one), "card": card(id)])
    case .level(let id, let level, let on):
      let name = product.policy.ladder?.levels.first { $0.id == level }?.name ?? level.text
      return .said(
        .claimLevel, ["card": card(id), "level": .policy(name), "features": features(on)])
    case .meets(let id, let standard):
      let name = product.policy.standards.first { $0.id == standard }?.name ?? standard.text
      return .said(.claimMeets, ["card": card(id), "standard": .policy(name)])
    case .atMost(let id, let maximum):
      guard let limit = product.policy.limits.first(where: { $0.id == id }) else {
        return .said(.claimAtMost, ["maximum": .number(maximum), "limit": .fixed(id.text)])
      }
      return Self.limit(limit)
    case .count(let things, let number):
      return .said(
        .claimCount, ["count": .number(number), "things": counted(things, product)])
    }
  }

  private static func counted(_ things: Countable, _ product: Product) -> Words {
    switch things {
    case .roles: .policy(product.terms.role.many)
    case .permissionSets: .policy(product.terms.set.many)
    case .features: .policy(product.terms.feature.many)
    case .configurablePermissions:
      .said(.configurablePermissions, ["set": .policy(product.terms.set.one)])
    }
  }

  /// A limit, what it applies to, and how more can be had.
  static func limit(_ limit: Limit) -> Words {
    let maximum = Words.number(limit.maximum)
    let (subject, scope) = (Words.policy(limit.subject), Words.policy(limit.scope))
    guard let more = limit.extensible else {
      return .said(.limit, ["maximum": maximum, "subject": subject, "scope": scope])
    }
    return .said(
      .limitUnless,
      ["maximum": maximum, "subject": subject, "scope": scope, "more": .policy(more)])
  }
}
