import PolicyFormats
package import PolicyModel

extension Difference {
  /// Compares one version with the next.
  package init(from old: Policy, to new: Policy) {
    self.init(from: old, to: ResolvedPolicy(new))
  }

  /// Compares one version with the one that the audit let through.
  package init(from old: Policy, to new: ResolvedPolicy) {
    let comparing = Comparing(old: ResolvedPolicy(old), new: new)
    self.init(
      old: old, new: new.declaration, cards: comparing.cardChanges,
      features: comparing.featureChanges,
      parts: PolicyBundle.differingParts(old, new.declaration))
  }

  /// A product that was not there before.
  package init(adding new: Policy) {
    self.init(old: nil, new: new, cards: [], features: [], parts: [.name])
  }

  /// A product that is no longer there.
  package init(removing old: Policy) { self = Difference(adding: old).mirrored }
}

/// Two versions side by side, their cards, features and actions matched.
struct Comparing {
  let old: ResolvedPolicy
  let new: ResolvedPolicy
  let cards: [Pairing<Ref<Card>>]
  let features: [Pairing<Ref<Feature>>]
  let actions: [Pairing<Ref<Action>>]

  init(old: ResolvedPolicy, new: ResolvedPolicy) {
    self.old = old
    self.new = new
    func cards(_ policy: ResolvedPolicy) -> [Named<Card>] {
      policy.cards.map { Named(ref: $0, id: policy[$0].id, formerly: policy[$0].formerly) }
    }
    func features(_ policy: ResolvedPolicy) -> [Named<Feature>] {
      policy.features.map { Named(ref: $0, id: policy[$0].id, formerly: policy[$0].formerly) }
    }
    func actions(_ policy: ResolvedPolicy) -> [Named<Action>] {
      policy.actions.map { Named(ref: $0, id: policy[$0].id, formerly: []) }
    }
    self.cards = Pairing.matching(cards(old), cards(new))
    self.features = Pairing.matching(features(old), features(new))
    self.actions = Pairing.matching(actions(old), actions(new))
  }

  var featureChanges: [Pairing<Feature>] {
    features.map { $0.map({ old[$0] }, { new[$0] }) }
      .filter { feature in
        guard case .kept(let old, let new) = feature else { return true }
        return !PolicyBundle.isAlike(old, new)
      }
  }

  var cardChanges: [CardChange] { cards.compactMap(change).inReadingOrder }

  func card(_ ref: Pairing<Ref<Card>>) -> Pairing<Card> {
    ref.map({ old[$0] }, { new[$0] })
  }

  private func change(of ref: Pairing<Ref<Card>>) -> CardChange? {
    let card = card(ref)
    let cells = features.compactMap { cell($0, on: ref) }.inReadingOrder
    guard case .kept(let before, let after) = card else {
      return CardChange(
        card: card, cells: cells, included: [], excluded: [], hasOtherWords: false,
        isLaidOutAnew: false)
    }
    guard !PolicyBundle.isAlike(before, after) || !cells.isEmpty else { return nil }
    let (had, has) = (before.includes, after.includes)
    let change = CardChange(
      card: card, cells: cells, included: has.filter { !had.contains($0) },
      excluded: had.filter { !has.contains($0) },
      hasOtherWords: !PolicyBundle.hasSameWords(before, after)
        || before.content.holdsEverySet != after.content.holdsEverySet,
      isLaidOutAnew: false)
    return change.saysSomething ? change : change.laidOutAnew
  }
}

extension CardChange {
  fileprivate var saysSomething: Bool {
    !cells.isEmpty || !included.isEmpty || !excluded.isEmpty || hasOtherWords || isRenamed
      || hasMoved
  }

  fileprivate var laidOutAnew: CardChange {
    CardChange(
      card: card, cells: cells, included: included, excluded: excluded,
      hasOtherWords: hasOtherWords, isLaidOutAnew: true)
  }
}

extension Card {
  fileprivate var includes: [Card.ID] { (content.juniors + content.sets).map(\.id) }
}
