import PolicyModel

/// Finds the cards that hold all that another card holds, without comparing every pair.
///
/// Whoever contains a card holds its rarest permission too, so only the holders of that one are
/// looked at.
struct Containment {
  private let sets: [NumberSet]
  private let holders: [UInt32: [Int]]

  /// - Parameter sets: What each card holds.
  init(_ sets: [NumberSet]) {
    self.sets = sets
    var holders: [UInt32: [Int]] = [:]
    for (card, set) in sets.enumerated() {
      for permission in set.numbers { holders[permission, default: []].append(card) }
    }
    self.holders = holders
  }

  /// Who holds strictly more than a card and all that it holds, in order; nobody contains nothing.
  func containers(of card: Int) -> [Int] {
    let held = sets[card]
    let postings = held.numbers.map { holders[$0] ?? [] }
    guard let fewest = postings.min(by: { $0.count < $1.count }) else { return [] }
    return fewest.filter { sets[$0].count > held.count && held.isSubset(of: sets[$0]) }
  }
}
