package import PolicyModel

/// One cell of a quick reference.
package enum QuickAnswer: Sendable, Hashable {
  /// The card holds every permission of the row.
  case yes
  /// It does, some of them under a condition only.
  case conditional
  case no
}

extension ResolvedPolicy {
  /// The permissions that a row of the quick reference stands for.
  package func permissions(of row: QuickReferenceRow) -> Permissions {
    let named = Permissions(row.needs.compactMap { ref($0) })
    guard row.everythingBut else { return named }
    let offered = features.lazy.filter { self[$0].isCataloged }.flatMap { feature in
      self.actions.lazy.filter { self.offers($0, on: feature) }
        .map { self.permission($0, on: feature) }
    }
    return Permissions(offered).subtracting(named)
  }

  /// What a row of the quick reference says of a card.
  package func answer(_ row: QuickReferenceRow, for card: Ref<Card>) -> QuickAnswer {
    let holding = holdings[card]
    let wanted = permissions(of: row)
    guard wanted.isSubset(of: holding.effective) else { return .no }
    return wanted.intersection(holding.conditional).isEmpty ? .yes : .conditional
  }
}
