import PolicyModel

/// What one card really lets a person do, beside what stands on it.
///
/// Four sets, each contained in the next but for the last: *granted* (its own lines), *held* (with its
/// juniors' and sets' lines and what those imply), *effective* (held, less what an unmet prerequisite
/// cuts), and *conditional* (the part of effective that holds only under a condition in words).
package struct Holding: Sendable, Hashable {
  package var granted = Permissions()
  package var held = Permissions()
  package var effective = Permissions()
  package var conditional = Permissions()
  /// The part of held that stands on lines without a condition.
  package var certain = Permissions()
}

/// What every card lets people do, and what several cards would do together.
struct EffectivePermissions: Sendable {
  let holdings: Each<Card, Holding>
  /// The cards that a card includes directly, juniors first.
  let included: Each<Card, [Ref<Card>]>
  private let cut: PrerequisiteCut

  init(_ policy: Policy, _ order: PolicyOrder) {
    let cut = PrerequisiteCut(policy.prerequisites, order)
    self.cut = cut
    let cards = order.cards.all.refs
    let own = cards.each { OwnGrants(order.cards.all[$0], order) }
    let included = cards.each { Self.included(by: order.cards.all[$0], order) }
    self.included = included
    holdings = cards.each { card in
      let reached = Self.reachable(from: card, through: included)
      let all = Permissions(joining: reached.map { own[$0].all })
      let held = order.closing(all)
      let effective = cut.applied(to: held)
      var conditional = Permissions()
      var certain = held
      if reached.contains(where: { own[$0].isConditional }) {
        certain = order.closing(Permissions(joining: reached.map { own[$0].certain }))
        conditional = effective.subtracting(cut.applied(to: certain))
      }
      return Holding(
        granted: own[card].all, held: held, effective: effective, conditional: conditional,
        certain: certain)
    }
  }

  func effective(_ held: Permissions) -> Permissions { cut.applied(to: held) }

  func certain(together cards: [Ref<Card>]) -> Permissions {
    cut.applied(to: Permissions(joining: cards.map { holdings[$0].certain }))
  }

  func reachable(from card: Ref<Card>) -> [Ref<Card>] {
    Self.reachable(from: card, through: included)
  }

  private static func reachable(
    from card: Ref<Card>, through included: Each<Card, [Ref<Card>]>
  ) -> [Ref<Card>] {
    guard !included[card].isEmpty else { return [card] }
    var seen: Set<Ref<Card>> = [card]
    var order = [card]
    var next = 0
    while next < order.count {
      for junior in included[order[next]] where seen.insert(junior).inserted {
        order.append(junior)
      }
      next += 1
    }
    return order
  }

  private static func included(by card: Card, _ order: PolicyOrder) -> [Ref<Card>] {
    let named = (card.content.juniors + card.content.sets).compactMap { order.cards.ref($0.id) }
    guard card.content.holdsEverySet else { return named }
    return named
      + order.cards.all.refs.filter {
        order.cards.all[$0].kind == .permissionSet && !named.contains($0)
      }
  }
}

/// The permissions on a card's own lines.
private struct OwnGrants {
  let all: Permissions
  let certain: Permissions
  var isConditional: Bool { all.count != certain.count }

  init(_ card: Card, _ order: PolicyOrder) {
    var certain: [Ref<Permission>] = []
    var conditional: [Ref<Permission>] = []
    for grant in card.grants {
      for action in grant.actions {
        guard let permission = order.ref(Permission(action.id, on: grant.feature)) else {
          continue
        }
        if grant.condition == nil {
          certain.append(permission)
        } else {
          conditional.append(permission)
        }
      }
    }
    self.certain = Permissions(certain)
    all = conditional.isEmpty ? self.certain : Permissions(certain + conditional)
  }
}
