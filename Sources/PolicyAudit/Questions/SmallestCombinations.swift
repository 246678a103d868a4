import PolicyModel

/// The smallest combinations of permission sets that let a person do what is required.
struct SmallestCombinations {
  struct Found {
    /// The role beside the sets; `nil` where the product has no roles.
    let base: Int?
    let sets: [Int]
  }

  /// The roles that may be given sets, and the sets that may be given.
  let givable: [Int]
  /// The smallest there are; whoever has the same size stands with them.
  private(set) var found: [Found] = []
  private(set) var isExact = true

  /// - Parameter only: The one role that is given sets, where it is decided already.
  init(_ audited: AuditedPolicy, _ required: NumberSet, for only: Int? = nil) {
    let cards = audited.index.cards
    let roles = cards.indices.filter { cards[$0].kind == .role }
    let bases: [Int?] =
      roles.isEmpty
      ? [nil]
      : roles.filter { cards[$0].content.mayBeGivenSets && (only ?? $0) == $0 }.map(Optional.some)
    let sets = bases.isEmpty ? [] : cards.indices.filter { cards[$0].kind == .permissionSet }
    givable = bases.compactMap { $0 } + sets
    let held = audited.permissions.holdings.map(\.held)
    // Whoever suffices alone is given no sets.
    guard
      !bases.contains(where: { required.isSubset(of: $0.map { held[$0] } ?? NumberSet()) })
    else { return }
    let relevant = sets.filter { !held[$0].intersection(required).isEmpty }
    isExact = relevant.count <= Recommendation.mostSetsTried
    for base in bases {
      let start = base.map { held[$0] } ?? NumberSet()
      let search = CoverSearch(
        candidates: relevant.map { held[$0] }, base: start, missing: required.subtracting(start)
      ) { audited.permissions.effective($0).count }
      let covers =
        isExact ? search.smallest(atMost: Recommendation.mostCombinations) : search.greedy()
      found += covers.map { places in Found(base: base, sets: places.map { relevant[$0] }) }
    }
    let fewest = found.map(\.sets.count).min() ?? 0
    found.removeAll { $0.sets.count > fewest }
  }
}
