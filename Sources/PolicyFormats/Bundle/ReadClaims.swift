import PolicyModel

// Claims, as they are read.

extension PolicyReader {
  func claim(_ bundled: BundledClaim, at place: Place) throws -> Claim {
    guard let statement = try statement(bundled, at: place) else {
      throw JSONFault(
        "a claim of the kind \(bundled.kind.debugDescription) lacks a part, or there is no such kind",
        at: place["kind"].anchor)
    }
    var claim = Claim(statement, at: place.anchor(at: "kind", bundled.kind))
    claim.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return claim
  }

  /// Nothing where a part is missing.
  private func statement(_ claim: BundledClaim, at place: Place) throws -> Claim.Statement? {
    let cards = (claim.cards ?? []).map { Card.ID($0) }
    let actions = (claim.actions ?? []).map { Action.ID($0) }
    let features = (claim.features ?? []).map { Feature.ID($0) }
    let areas = (claim.areas ?? []).map { Area.ID($0) }
    guard let card = cards.first else { return sweeping(claim, cards, actions, features) }
    switch claim.kind {
    case "can": return actions.first.map { .can(card, $0, features) }
    case "cannot": return actions.first.map { .cannot(card, $0, features) }
    case "no-access": return .noAccess(card, features)
    case "can-throughout": return actions.first.map { .canThroughout(card, $0, areas) }
    case "holds-only": return .onlyEver(card, actions, areas)
    case "includes": return cards.count == 2 ? .includes(card, cards[1]) : nil
    case "equals":
      guard cards.count == 2 else { return nil }
      let exceptions = try permissions(claim.permissions ?? [], at: place["permissions"])
      return .equals(card, cards[1], except: exceptions)
    case "unrestricted": return .everything(card)
    case "ranked": return .ranked(cards)
    case "most-restricted": return .mostRestricted(card)
    case "level": return claim.level.map { .level(card, Level.ID($0), features) }
    case "meets": return claim.standard.map { .meets(card, Standard.ID($0)) }
    default: return sweeping(claim, cards, actions, features)
    }
  }

  /// Claims that need name no card.
  private func sweeping(
    _ claim: BundledClaim, _ cards: [Card.ID], _ actions: [Action.ID], _ features: [Feature.ID]
  ) -> Claim.Statement? {
    switch claim.kind {
    case "only":
      guard let action = actions.first, let feature = features.first else { return nil }
      return .only(cards, action, feature)
    case "never": return actions.first.map { .never($0, features) }
    case "at-most":
      guard let limit = claim.limit, let number = claim.number else { return nil }
      return .atMost(Limit.ID(limit), number)
    case "count":
      guard let counted = claim.counted, let things = Countable(rawValue: counted),
        let number = claim.number
      else { return nil }
      return .count(things, number)
    default: return nil
    }
  }
}
