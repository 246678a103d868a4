import PolicyFormats
package import PolicyModel

extension Difference {
  /// Holds one version against the next.
  package init(from old: Policy, to new: Policy) {
    let comparing = Comparing(
      old: Evidence(old, decidingClaims: false), new: Evidence(new, decidingClaims: false))
    self.init(
      old: comparing.old.index, new: comparing.new.index, cards: comparing.cardChanges,
      features: comparing.featureChanges,
      parts: PolicyBundle.differingParts(old, new))
  }

  /// A product that was not there before.
  package init(adding new: Policy) {
    self.init(old: nil, new: PolicyIndex(new), cards: [], features: [], parts: [.name])
  }

  /// A product that is no longer there.
  package init(removing old: Policy) { self = Difference(adding: old).mirrored }
}

/// Two versions side by side, their cards, features and actions matched.
struct Comparing {
  let old: Evidence
  let new: Evidence
  let cards: [Pairing<Int>]
  let features: [Pairing<Int>]
  let actions: [Pairing<Int>]

  init(old: Evidence, new: Evidence) {
    self.old = old
    self.new = new
    func cards(_ evidence: Evidence) -> [Named] {
      evidence.index.cards.map { Named(id: $0.id.text, formerly: $0.formerly.map(\.text)) }
    }
    func features(_ evidence: Evidence) -> [Named] {
      evidence.index.features.map { Named(id: $0.id.text, formerly: $0.formerly.map(\.text)) }
    }
    func actions(_ evidence: Evidence) -> [Named] {
      evidence.index.actions.map { Named(id: $0.id.text, formerly: []) }
    }
    self.cards = Pairing.matching(cards(old), cards(new))
    self.features = Pairing.matching(features(old), features(new))
    self.actions = Pairing.matching(actions(old), actions(new))
  }

  var featureChanges: [Pairing<Feature>] {
    features.map { $0.map({ old.index.features[$0] }, { new.index.features[$0] }) }
      .filter { feature in
        guard case .kept(let old, let new) = feature else { return true }
        return !PolicyBundle.isAlike(old, new)
      }
  }

  var cardChanges: [CardChange] { cards.compactMap(change).inReadingOrder }

  func card(_ number: Pairing<Int>) -> Pairing<Card> {
    number.map({ old.index.cards[$0] }, { new.index.cards[$0] })
  }

  private func change(of number: Pairing<Int>) -> CardChange? {
    let card = card(number)
    let cells = features.compactMap { cell($0, on: number) }.inReadingOrder
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
