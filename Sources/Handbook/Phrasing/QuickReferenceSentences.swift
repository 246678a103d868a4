import DocumentModel
import PolicyAudit
import PolicyModel

// The short table of abilities.

extension Phrasing {
  static func standsFor(_ row: QuickReferenceRow, _ product: Product) -> Words {
    let name = Words.run([.strong([.words(.policy(row.name))])])
    let permissions = row.needs.map { permission in
      Words.said(
        .actOn,
        [
          "action": .policy(verb(permission.action, product)),
          "feature": .run([product.link(permission.feature)]),
        ])
    }
    guard row.everythingBut else {
      return .said(.rowNeeds, ["row": name, "permissions": .list(permissions)])
    }
    return permissions.isEmpty
      ? .said(.rowNeedsAll, ["row": name])
      : .said(.rowNeedsAllBut, ["row": name, "permissions": .list(permissions, .or)])
  }
}
