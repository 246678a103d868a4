import PolicyModel

/// Where cards and features touch: wherever a card holds something or has a line of its own.
///
/// Everywhere else one answer holds for the whole card, so nobody has to look cell by cell.
struct Touches: Sendable {
  let features: Each<Card, [Ref<Feature>]>
  let cards: Each<Feature, [Ref<Card>]>

  init(_ order: PolicyOrder, _ holdings: Each<Card, Holding>, _ lines: WrittenLines) {
    let features = order.cards.all.refs.each { card in
      var touched: [Ref<Feature>] = []
      for permission in holdings[card].held {
        let feature = order.grid.feature(of: permission)
        if touched.last != feature { touched.append(feature) }
      }
      let holding = Set(touched)
      let silent = lines.first[card].keys.filter { !holding.contains($0) }
      return silent.isEmpty ? touched : (touched + silent).sorted()
    }
    var cards = Each(order.features.all.refs, repeating: [Ref<Card>]())
    for card in features.refs {
      for feature in features[card] { cards[feature].append(card) }
    }
    self.features = features
    self.cards = cards
  }
}
