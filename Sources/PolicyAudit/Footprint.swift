/// Where cards and features touch: wherever a card holds something or has a line of its own.
///
/// Everywhere else one answer holds for the whole card, so nobody has to look cell by cell.
package struct Footprint: Sendable {
  /// By card number: the features that it touches, in catalog order.
  package let features: [[Int]]
  /// By feature number: the cards that touch it, in the order of cards.
  package let cards: [[Int]]

  init(_ evidence: Evidence) {
    let index = evidence.index
    features = index.cards.indices.map { card in
      var touched: [Int] = []
      for permission in evidence.permissions.holdings[card].held.numbers {
        let feature = index.feature(of: permission)
        if touched.last != feature { touched.append(feature) }
      }
      let holding = Set(touched)
      let silent = evidence.lines[card].keys.filter { !holding.contains($0) }
      return silent.isEmpty ? touched : (touched + silent).sorted()
    }
    var cards: [[Int]] = Array(repeating: [], count: index.features.count)
    for (card, touched) in features.enumerated() {
      for feature in touched { cards[feature].append(card) }
    }
    self.cards = cards
  }
}
