import PolicyModel

// Claims, as they are read.

extension PolicyReader {
  func claim(_ bundled: BundledClaim, at place: Place) throws -> Claim {
    guard let statement = try statement(bundled, at: place) else {
      throw JSONFault(
        "a claim of the kind \(bundled.kind.debugDescription) names more or less than it is about",
        at: place["kind"].anchor)
    }
    var claim = Claim(statement, at: place.anchor(at: "kind", bundled.kind))
    claim.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return claim
  }

  /// Nothing where a part is missing, or is several where one is meant: a claim is never cut.
  private func statement(_ claim: BundledClaim, at place: Place) throws -> Claim.Statement? {
    let cards = (claim.cards ?? []).map { Card.ID($0) }
    let actions = (claim.actions ?? []).map { Action.ID($0) }
    let features = (claim.features ?? []).map { Feature.ID($0) }
    let areas = (claim.areas ?? []).map { Area.ID($0) }
    switch (claim.kind, cards.only, actions.only) {
    case ("can", let card?, let action?): return .can(card, action, features)
    case ("cannot", let card?, let action?): return .cannot(card, action, features)
    case ("no-access", let card?, _): return .noAccess(card, features)
    case ("can-throughout", let card?, let action?): return .canThroughout(card, action, areas)
    case ("holds-only", let card?, _): return .onlyEver(card, actions, areas)
    case ("only", _, let action?): return features.only.map { .only(cards, action, $0) }
    case ("never", _, let action?): return .never(action, features)
    case ("includes", _, _) where cards.count == 2: return .includes(cards[0], cards[1])
    case ("equals", _, _) where cards.count == 2:
      let exceptions = try permissions(claim.permissions ?? [], at: place["permissions"])
      return .equals(cards[0], cards[1], except: exceptions)
    case ("unrestricted", let card?, _): return .everything(card)
    case ("ranked", _, _): return .ranked(cards)
    case ("most-restricted", let card?, _): return .mostRestricted(card)
    case ("level", let card?, _): return claim.level.map { .level(card, Level.ID($0), features) }
    case ("meets", let card?, _): return claim.standard.map { .meets(card, Standard.ID($0)) }
    default: return number(claim)
    }
  }

  /// Claims of a number.
  private func number(_ claim: BundledClaim) -> Claim.Statement? {
    guard let number = claim.number else { return nil }
    switch claim.kind {
    case "at-most": return claim.limit.map { .atMost(Limit.ID($0), number) }
    case "count":
      return claim.counted.flatMap(Countable.init(rawValue:)).map { .count($0, number) }
    default: return nil
    }
  }
}

extension Array {
  /// The one element there is; nothing where there are several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
