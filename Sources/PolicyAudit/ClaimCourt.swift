import PolicyModel

/// Decides claims against the effective permissions.
struct ClaimCourt {
  let index: PolicyIndex
  let permissions: EffectivePermissions

  func decide(_ claim: Claim) -> ClaimResult {
    ClaimResult(claim: claim, counterexamples: counterexamples(to: claim.statement))
  }

  private func counterexamples(to statement: Claim.Statement) -> [ClaimResult.Counterexample] {
    switch statement {
    case .can(let card, let action, let features):
      against(card, features.map { Permission(action, on: $0) }, held: false)
    case .cannot(let card, let action, let features):
      against(card, features.map { Permission(action, on: $0) }, held: true)
    case .noAccess(let card, let features):
      against(
        card, features.flatMap { id in index.actions.map { Permission($0.id, on: id) } }, held: true
      )
    case .canThroughout(let card, let action, let areas):
      unknown(areas) + against(card, offered(action, in: areas), held: false)
    case .onlyEver(let card, let actions, let areas):
      unknown(areas) + beyond(card, actions, areas)
    case .only(let cards, let action, let feature):
      exactly(cards, Permission(action, on: feature))
    case .never(let action, let features):
      index.cards.flatMap { card in
        against(card.id, features.map { Permission(action, on: $0) }, held: true)
      }
    case .includes(let senior, let junior):
      missing(from: senior, of: junior, except: [])
    case .equals(let card, let other, let exceptions):
      missing(from: card, of: other, except: exceptions)
        + missing(from: other, of: card, except: [])
        + against(card, exceptions, held: true) + against(other, exceptions, held: false)
    case .everything(let card):
      against(card, cataloged.flatMap(offeredPermissions), held: false)
    case .ranked(let cards):
      zip(cards, cards.dropFirst()).flatMap { missing(from: $0, of: $1, except: []) }
    case .mostRestricted(let card):
      fewer(than: card)
    case .level(let card, let level, let features):
      otherLevels(card, level, features)
    case .meets(let card, let standard):
      shortfalls(card, standard)
    case .atMost(let limit, let maximum):
      declared(limit, maximum)
    case .count(let things, let number):
      count(things) == number ? [] : [.counts(count(things))]
    }
  }

  private func against(
    _ card: Card.ID, _ permissions: [Permission], held unwanted: Bool
  ) -> [ClaimResult.Counterexample] {
    guard let number = index.number(of: card) else { return [.unknown(card.text)] }
    let effective = self.permissions.holdings[number].effective
    return permissions.compactMap { permission in
      guard let wanted = index.number(of: permission) else {
        return .unknown(unknownPart(of: permission))
      }
      guard effective.contains(wanted) == unwanted else { return nil }
      return unwanted ? .holds(card, permission) : .lacks(card, permission)
    }
  }

  private func unknownPart(of permission: Permission) -> String {
    index.number(of: permission.feature) == nil
      ? permission.feature.text : permission.action.text
  }

  private func unknown(_ areas: [Area.ID]) -> [ClaimResult.Counterexample] {
    areas.filter { index.number(of: $0) == nil }.map { .unknown($0.text) }
  }

  /// The features that the product's catalog really lists.
  private var cataloged: [Int] { index.features.indices.filter { index.features[$0].isCataloged } }

  private func offeredPermissions(on feature: Int) -> [Permission] {
    index.offered(on: feature).map { Permission($0.id, on: index.features[feature].id) }
  }

  private func offered(_ action: Action.ID, in areas: [Area.ID]) -> [Permission] {
    cataloged
      .filter { areas.contains(index.areas[index.areaOfFeature[$0]].id) }
      .flatMap(offeredPermissions)
      .filter { $0.action == action }
  }

  private func beyond(
    _ card: Card.ID, _ actions: [Action.ID], _ areas: [Area.ID]
  ) -> [ClaimResult.Counterexample] {
    guard let number = index.number(of: card) else { return [.unknown(card.text)] }
    return permissions.holdings[number].effective.numbers.compactMap { held in
      let permission = index.permission(held)
      let area = index.areas[index.areaOfFeature[index.feature(of: held)]].id
      guard areas.isEmpty || areas.contains(area), !actions.contains(permission.action) else {
        return nil
      }
      return .holds(card, permission)
    }
  }

  private func exactly(
    _ cards: [Card.ID], _ permission: Permission
  ) -> [ClaimResult.Counterexample] {
    cards.flatMap { against($0, [permission], held: false) }
      + index.cards.filter { !cards.contains($0.id) }
      .flatMap { against($0.id, [permission], held: true) }
  }

  private func missing(
    from senior: Card.ID, of junior: Card.ID, except exceptions: [Permission]
  ) -> [ClaimResult.Counterexample] {
    guard let above = index.number(of: senior) else { return [.unknown(senior.text)] }
    guard let below = index.number(of: junior) else { return [.unknown(junior.text)] }
    let absent = permissions.holdings[below].effective
      .subtracting(permissions.holdings[above].effective)
    return absent.numbers.map(index.permission)
      .filter { !exceptions.contains($0) }
      .map { .lacks(senior, $0) }
  }

  private func fewer(than card: Card.ID) -> [ClaimResult.Counterexample] {
    guard let number = index.number(of: card) else { return [.unknown(card.text)] }
    let count = permissions.holdings[number].effective.count
    return index.cards.indices.compactMap { other in
      let theirs = permissions.holdings[other].effective.count
      return theirs < count ? .fewer(index.cards[other].id, theirs, count) : nil
    }
  }

  private func otherLevels(
    _ card: Card.ID, _ level: Level.ID, _ features: [Feature.ID]
  ) -> [ClaimResult.Counterexample] {
    guard let number = index.number(of: card) else { return [.unknown(card.text)] }
    guard index.policy.ladder?.levels.contains(where: { $0.id == level }) == true else {
      return [.unknown(level.text)]
    }
    return features.compactMap { id in
      guard let feature = index.number(of: id) else { return .unknown(id.text) }
      let actions = index.actions(on: feature, in: permissions.holdings[number].granted)
      switch index.printed(actions) {
      case .level(let printed) where printed.id == level: return nil
      case .level(let printed): return .prints(card, id, printed.name)
      case .actions(let actions):
        return .prints(card, id, actions.map(\.name).joined(separator: " / "))
      case .none: return .prints(card, id, index.policy.ladder?.noneName ?? "None")
      }
    }
  }

  private func shortfalls(
    _ card: Card.ID, _ id: Standard.ID
  ) -> [ClaimResult.Counterexample] {
    guard let number = index.number(of: card) else { return [.unknown(card.text)] }
    guard let standard = index.policy.standards.first(where: { $0.id == id }) else {
      return [.unknown(id.text)]
    }
    return StandardMeasure(standard: standard, card: number, index: index, permissions: permissions)
      .lines.flatMap { line in
        line.missing.map { .lacks(card, Permission($0.id, on: line.feature.id)) }
      }
  }

  private func declared(_ id: Limit.ID, _ maximum: Int) -> [ClaimResult.Counterexample] {
    guard let limit = index.policy.limits.first(where: { $0.id == id }) else {
      return [.unknown(id.text)]
    }
    return limit.maximum == maximum ? [] : [.counts(limit.maximum)]
  }

  private func count(_ things: Countable) -> Int {
    switch things {
    case .roles: index.policy.roles.count
    case .permissionSets: index.policy.sets.count
    case .features: cataloged.count
    case .configurablePermissions:
      index.features.indices
        .filter {
          index.features[$0].isCataloged && index.areas[index.areaOfFeature[$0]].isConfigurable
        }
        .map { index.offered(on: $0).count }
        .reduce(0, +)
    }
  }
}
