package import PolicyModel

/// One cell of a quick reference.
package enum QuickAnswer: Sendable, Hashable {
  /// The card holds every permission of the row.
  case yes
  /// It does, some of them under a condition only.
  case conditional
  case no
}

extension PolicyIndex {
  /// The permissions that a row of the quick reference stands for.
  package func permissions(of row: QuickReferenceRow) -> NumberSet {
    let named = NumberSet(row.needs.compactMap { number(of: $0) })
    guard row.everythingBut else { return named }
    let offered = features.indices.lazy.filter { self.features[$0].isCataloged }.flatMap {
      feature in
      self.actions.indices.lazy.filter { self.offers($0, on: feature) }
        .map { self.number(feature: feature, action: $0) }
    }
    return NumberSet(offered).subtracting(named)
  }
}

extension AuditedPolicy {
  /// What a row of the quick reference says of a card, by number.
  package func answer(_ row: QuickReferenceRow, card: Int) -> QuickAnswer {
    let holding = permissions.holdings[card]
    let wanted = index.permissions(of: row)
    guard wanted.isSubset(of: holding.effective) else { return .no }
    return wanted.intersection(holding.conditional).isEmpty ? .yes : .conditional
  }
}
