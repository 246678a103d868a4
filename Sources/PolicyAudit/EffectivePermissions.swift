import PolicyModel

/// What each card really lets a person do, beside what stands on it.
///
/// Four sets for each card, each contained in the next but for the last:
/// *granted* (its own lines), *held* (with its juniors' and sets' lines and what those imply),
/// *effective* (held, less what an unmet prerequisite cuts), and *conditional* (the part of
/// effective that holds only under a condition in words).
package struct EffectivePermissions: Sendable {
  package struct Holding: Sendable, Hashable {
    package var granted = NumberSet()
    package var held = NumberSet()
    package var effective = NumberSet()
    package var conditional = NumberSet()
    /// The part of held that stands on lines without a condition.
    package var certain = NumberSet()
  }

  /// By card number.
  package let holdings: [Holding]
  /// By card number: the cards it includes directly, juniors first, by number.
  package let included: [[Int]]
  private let cut: PrerequisiteCut

  package init(_ index: PolicyIndex) {
    let cut = PrerequisiteCut(index)
    self.cut = cut
    let own = index.cards.map { OwnGrants($0, index) }
    let included = index.cards.map { Self.included(by: $0, index) }
    self.included = included
    holdings = index.cards.indices.map { card in
      let reached = Self.reachable(from: card, through: included)
      let all = NumberSet(joining: reached.map { own[$0].all })
      let held = index.closing(all)
      let effective = cut.applied(to: held)
      var conditional = NumberSet()
      var certain = held
      if reached.contains(where: { own[$0].isConditional }) {
        certain = index.closing(NumberSet(joining: reached.map { own[$0].certain }))
        conditional = effective.subtracting(cut.applied(to: certain))
      }
      return Holding(
        granted: own[card].all, held: held, effective: effective, conditional: conditional,
        certain: certain)
    }
  }

  /// What a person who is given several cards can really do; more than the cards one by one, where
  /// one brings what another needs.
  package func effective(together cards: [Int]) -> NumberSet {
    effective(NumberSet(joining: cards.map { holdings[$0].held }))
  }

  /// What remains of what somebody holds once unmet prerequisites have cut it.
  package func effective(_ held: NumberSet) -> NumberSet { cut.applied(to: held) }

  /// The part of that which holds without any condition.
  package func certain(together cards: [Int]) -> NumberSet {
    cut.applied(to: NumberSet(joining: cards.map { holdings[$0].certain }))
  }

  /// The card itself and every card it includes, directly or not; cycles do no harm.
  package func reachable(from card: Int) -> [Int] { Self.reachable(from: card, through: included) }

  private static func reachable(from card: Int, through included: [[Int]]) -> [Int] {
    guard !included[card].isEmpty else { return [card] }
    var seen: Set<Int> = [card]
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

  private static func included(by card: Card, _ index: PolicyIndex) -> [Int] {
    let named = (card.content.juniors + card.content.sets).compactMap { index.number(of: $0.id) }
    guard card.content.holdsEverySet else { return named }
    return named
      + index.cards.indices.filter { index.cards[$0].kind == .permissionSet && !named.contains($0) }
  }
}

/// The permissions on a card's own lines.
private struct OwnGrants {
  let all: NumberSet
  let certain: NumberSet
  var isConditional: Bool { all.count != certain.count }

  init(_ card: Card, _ index: PolicyIndex) {
    var certain: [UInt32] = []
    var conditional: [UInt32] = []
    for grant in card.grants {
      for action in grant.actions {
        guard let number = index.number(of: Permission(action.id, on: grant.feature)) else {
          continue
        }
        if grant.condition == nil { certain.append(number) } else { conditional.append(number) }
      }
    }
    self.certain = NumberSet(certain)
    all = conditional.isEmpty ? self.certain : NumberSet(certain + conditional)
  }
}
