import PolicyModel

/// The smallest combinations of permission sets that let a person do what is required.
struct SmallestCombinations {
  struct Found {
    /// The role beside the sets; `nil` where the product has no roles.
    let base: Ref<Card>?
    let sets: [Ref<Card>]
  }

  /// The roles that may be given sets, and the sets that may be given.
  let givable: [Ref<Card>]
  /// The smallest there are; whoever has the same size stands with them.
  private(set) var found: [Found] = []
  private(set) var isExact = true

  /// - Parameter only: The one role that is given sets, where it is decided already.
  init(_ policy: ResolvedPolicy, _ required: Permissions, for only: Ref<Card>? = nil) {
    let roles = policy.cards.filter { policy[$0].kind == .role }
    let bases: [Ref<Card>?] =
      roles.isEmpty
      ? [nil]
      : roles.filter { policy[$0].content.mayBeGivenSets && (only ?? $0) == $0 }.map(Optional.some)
    let sets = bases.isEmpty ? [] : policy.cards.filter { policy[$0].kind == .permissionSet }
    givable = bases.compactMap { $0 } + sets
    let holdings = policy.holdings
    // Whoever suffices alone is given no sets.
    guard
      !bases.contains(where: {
        required.isSubset(of: $0.map { holdings[$0].held } ?? Permissions())
      })
    else { return }
    let relevant = sets.filter { !holdings[$0].held.intersection(required).isEmpty }
    isExact = relevant.count <= Recommendation.mostSetsTried
    for base in bases {
      let start = base.map { holdings[$0].held } ?? Permissions()
      let search = CoverSearch(
        candidates: relevant.map { holdings[$0].held }, base: start,
        missing: required.subtracting(start)
      ) { policy.effective($0).count }
      let covers =
        isExact ? search.smallest(atMost: Recommendation.mostCombinations) : search.greedy()
      found += covers.map { places in Found(base: base, sets: places.map { relevant[$0] }) }
    }
    let fewest = found.map(\.sets.count).min() ?? 0
    found.removeAll { $0.sets.count > fewest }
  }
}
