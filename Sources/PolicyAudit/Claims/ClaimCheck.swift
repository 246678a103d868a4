package import PolicyModel

extension ResolvedPolicy {
  /// Decides a claim, the policy's own or somebody else's.
  package func decide(_ claim: Claim) -> ClaimResult { ClaimCheck(policy: self).decide(claim) }
}

/// Decides claims by what cards really let people do.
private struct ClaimCheck {
  let policy: ResolvedPolicy

  func decide(_ claim: Claim) -> ClaimResult {
    let against = counterexamples(to: claim.statement)
    return ClaimResult(
      claim: claim, counterexamples: against,
      conditions: against.isEmpty ? conditions(of: claim.statement) : [])
  }

  /// Under which conditions alone a card can do what is claimed, each once.
  private func conditions(of statement: Claim.Statement) -> [String] {
    let promised: [(card: Card.ID, permissions: [Permission])] =
      switch statement {
      case .can(let card, let action, let features):
        [(card, features.map { Permission(action, on: $0) })]
      case .canThroughout(let card, let action, let areas): [(card, offered(action, in: areas))]
      case .only(let cards, let action, let feature):
        cards.map { ($0, [Permission(action, on: feature)]) }
      case .everything(let card): [(card, cataloged.flatMap(offeredPermissions))]
      default: []
      }
    var seen: Set<String> = []
    return promised.flatMap { card, permissions -> [String] in
      guard let ref = policy.ref(card) else { return [] }
      return permissions.compactMap { policy.ref($0) }.flatMap { permission in
        let condition = policy.condition(of: ref, permission)
        return (condition.anyOf.sorted() + condition.needs.sorted())
      }
    }.filter { seen.insert($0).inserted }
  }

  private func counterexamples(to statement: Claim.Statement) -> [ClaimResult.Counterexample] {
    switch statement {
    case .can(let card, let action, let features):
      against(card, features.map { Permission(action, on: $0) }, held: false)
    case .cannot(let card, let action, let features):
      against(card, features.map { Permission(action, on: $0) }, held: true)
    case .noAccess(let card, let features):
      against(
        card, features.flatMap { id in policy.actions.map { Permission(policy[$0].id, on: id) } },
        held: true
      )
    case .canThroughout(let card, let action, let areas):
      unknown(areas) + against(card, offered(action, in: areas), held: false)
    case .onlyEver(let card, let actions, let areas):
      unknown(areas) + beyond(card, actions, areas)
    case .only(let cards, let action, let feature):
      exactly(cards, Permission(action, on: feature))
    case .never(let action, let features):
      policy.cards.flatMap { card in
        against(policy[card].id, features.map { Permission(action, on: $0) }, held: true)
      }
    case .includes(let senior, let junior):
      missing(from: senior, of: junior, except: [])
    case .equals(let card, let other, let exceptions):
      missing(from: card, of: other, except: exceptions)
        + missing(from: other, of: card, except: [])
        + notLess(card, other, exceptions) + against(other, exceptions, held: false)
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
    guard let ref = policy.ref(card) else { return [.unknown(card.text)] }
    let effective = policy.holdings[ref].effective
    return permissions.compactMap { permission in
      guard let wanted = policy.ref(permission) else {
        return .unknown(unknownPart(of: permission))
      }
      guard effective.contains(wanted) == unwanted else { return nil }
      return unwanted ? .holds(card, permission) : .lacks(card, permission)
    }
  }

  private func unknownPart(of permission: Permission) -> String {
    policy.ref(permission.feature) == nil
      ? permission.feature.text : permission.action.text
  }

  private func unknown(_ areas: [Area.ID]) -> [ClaimResult.Counterexample] {
    areas.filter { policy.ref($0) == nil }.map { .unknown($0.text) }
  }

  /// The features that the product's catalog really lists.
  private var cataloged: [Ref<Feature>] { policy.features.filter { policy[$0].isCataloged } }

  private func offeredPermissions(on feature: Ref<Feature>) -> [Permission] {
    policy.offered(on: feature).map { Permission($0.id, on: policy[feature].id) }
  }

  private func offered(_ action: Action.ID, in areas: [Area.ID]) -> [Permission] {
    cataloged
      .filter { areas.contains(policy[policy.area(of: $0)].id) }
      .flatMap(offeredPermissions)
      .filter { $0.action == action }
  }

  private func beyond(
    _ card: Card.ID, _ actions: [Action.ID], _ areas: [Area.ID]
  ) -> [ClaimResult.Counterexample] {
    guard let ref = policy.ref(card) else { return [.unknown(card.text)] }
    return policy.holdings[ref].effective.compactMap { held in
      let permission = policy[held]
      let area = policy[policy.area(of: policy.feature(of: held))].id
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
      + policy.cards.map { policy[$0].id }.filter { !cards.contains($0) }
      .flatMap { against($0, [permission], held: true) }
  }

  private func missing(
    from senior: Card.ID, of junior: Card.ID, except exceptions: [Permission]
  ) -> [ClaimResult.Counterexample] {
    guard let above = policy.ref(senior) else { return [.unknown(senior.text)] }
    guard let below = policy.ref(junior) else { return [.unknown(junior.text)] }
    let held = policy.holdings[above].effective
    return policy.excess(of: below, over: above)
      .filter { !exceptions.contains(policy[$0]) }
      .map { permission in
        guard held.contains(permission) else { return .lacks(senior, policy[permission]) }
        let condition = policy.condition(of: above, permission)
        return .mayOnly(
          senior, policy[permission], condition.anyOf.sorted() + condition.needs.sorted())
      }
  }

  /// Exceptions in which the card is not less than the other.
  private func notLess(
    _ card: Card.ID, _ other: Card.ID, _ exceptions: [Permission]
  ) -> [ClaimResult.Counterexample] {
    guard let below = policy.ref(card), let above = policy.ref(other) else { return [] }
    let excess = policy.excess(of: above, over: below)
    return against(card, exceptions, held: true).filter {
      guard case .holds(_, let permission) = $0, let ref = policy.ref(permission) else {
        return true
      }
      return !excess.contains(ref)
    }
  }

  private func fewer(than card: Card.ID) -> [ClaimResult.Counterexample] {
    guard let ref = policy.ref(card) else { return [.unknown(card.text)] }
    let count = policy.holdings[ref].effective.count
    return policy.cards.compactMap { other in
      let theirs = policy.holdings[other].effective.count
      return theirs < count ? .fewer(policy[other].id, theirs, count) : nil
    }
  }

  private func otherLevels(
    _ card: Card.ID, _ level: Level.ID, _ features: [Feature.ID]
  ) -> [ClaimResult.Counterexample] {
    guard let ref = policy.ref(card) else { return [.unknown(card.text)] }
    guard policy.ladder?.levels.contains(where: { $0.id == level }) == true else {
      return [.unknown(level.text)]
    }
    return features.compactMap { id in
      guard let feature = policy.ref(id) else { return .unknown(id.text) }
      let actions = policy.actions(on: feature, in: policy.holdings[ref].granted)
      switch policy.printed(actions) {
      case .level(let printed) where printed.id == level: return nil
      case .level(let printed): return .prints(card, id, printed.name)
      case .actions(let actions):
        return .prints(card, id, actions.map(\.name).joined(separator: " / "))
      case .none: return .prints(card, id, policy.ladder?.noneName ?? "None")
      }
    }
  }

  private func shortfalls(
    _ card: Card.ID, _ id: Standard.ID
  ) -> [ClaimResult.Counterexample] {
    guard let ref = policy.ref(card) else { return [.unknown(card.text)] }
    guard let standard = policy.standards.first(where: { $0.id == id }) else {
      return [.unknown(id.text)]
    }
    return policy.measure(ref, against: standard).lines.flatMap { line in
      line.missing.map { .lacks(card, Permission($0.id, on: line.feature.id)) }
    }
  }

  private func declared(_ id: Limit.ID, _ maximum: Int) -> [ClaimResult.Counterexample] {
    guard let limit = policy.limits.first(where: { $0.id == id }) else {
      return [.unknown(id.text)]
    }
    return limit.maximum == maximum ? [] : [.counts(limit.maximum)]
  }

  private func count(_ things: Countable) -> Int {
    switch things {
    case .roles: policy.roles.count
    case .permissionSets: policy.sets.count
    case .features: cataloged.count
    case .configurablePermissions:
      policy.features
        .filter {
          policy[$0].isCataloged && policy[policy.area(of: $0)].isConfigurable
        }
        .map { policy.offered(on: $0).count }
        .reduce(0, +)
    }
  }
}
