import PolicyModel

/// Finds the cards that hold all that another card holds, without comparing every pair.
///
/// A card that contains another holds its rarest permission too, so only the holders of that one are
/// looked at.
struct Containment {
  private let policy: ResolvedPolicy
  private let holders: [Ref<Permission>: [Ref<Card>]]

  /// - Parameter cards: Those that are compared.
  init(_ cards: [Ref<Card>], _ policy: ResolvedPolicy) {
    self.policy = policy
    var holders: [Ref<Permission>: [Ref<Card>]] = [:]
    for card in cards {
      for permission in policy.holdings[card].effective {
        holders[permission, default: []].append(card)
      }
    }
    self.holders = holders
  }

  /// Who holds strictly more than a card and all that it holds, in order; nobody contains nothing. The same on
  /// fewer conditions is more.
  func containers(of card: Ref<Card>) -> [Ref<Card>] {
    let held = policy.holdings[card].effective
    let postings = held.map { holders[$0] ?? [] }
    guard let fewest = postings.min(by: { $0.count < $1.count }) else { return [] }
    return fewest.filter { outer in
      let theirs = policy.holdings[outer].effective
      guard outer != card, theirs.count >= held.count, held.isSubset(of: theirs),
        policy.excess(of: card, over: outer).isEmpty
      else { return false }
      return theirs.count > held.count || !policy.excess(of: outer, over: card).isEmpty
    }
  }
}
