import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel

// The workbook that auditors are given.

extension Phrasing {
  /// - Parameter fingerprint: Whole where programs compare it.
  static func auditLine(_ product: Product, fingerprint: String) -> Words {
    .said(
      .auditLine,
      [
        "product": .policy(product.policy.name), "version": .fixed(product.policy.version),
        "fingerprint": .fixed(fingerprint),
      ])
  }

  /// Of several, with as much of each fingerprint as tells two policies apart.
  static func auditLine(_ products: [Product]) -> Words {
    .list(products.map { auditLine($0, fingerprint: $0.stamp.fingerprint) }, .semicolon)
  }

  static func decisionHeads(_ product: Product) -> [Words] {
    let nouns =
      (product.policy.roles.isEmpty ? [] : [product.terms.role.one])
      + (product.policy.sets.isEmpty ? [] : [product.terms.set.one])
    return [
      .capitalized(.list(nouns.map { .policy($0) }, .or)),
      .capitalized(.policy(product.terms.area.one)),
      .capitalized(.policy(product.terms.feature.one)), .capitalized(.policy(product.terms.level)),
      .said(.canDo), .said(.onlyWhenHead), .said(.why),
    ]
  }

  static let changesHeads: [SentenceKey] = [
    .product, .comparedWith, .roleOrSetHead, .featureHead, .gainedHead, .lostHead, .risk,
    .whatChanged,
  ]

  static func sinceNothing(_ release: Release?) -> Words {
    release.map { .said(.firstGivenOut, ["day": day($0.date)]) } ?? .said(.notGivenOut)
  }

  /// What the card says, or where what it does not say comes from.
  static func auditReason(_ decision: Decision, _ sources: [Card]) -> Words {
    if let reason = decision.line?.reason ?? decision.noneReason { return statement(reason) }
    guard decision.isInherited, !sources.isEmpty else { return .nothing }
    return .said(.comesWithCards, ["cards": .list(sources.map { .policy($0.name) })])
  }
}
