import DocumentModel
import PolicyAudit
import PolicyFormats
import PolicyModel

// The workbook that auditors are given.

extension Phrasing {
  /// The whole fingerprint, because it is compared by programs.
  static func auditLine(_ product: Product) -> String {
    "\(product.policy.name), policy version \(product.policy.version), fingerprint \(product.policy.fingerprint)"
  }

  /// Of several, with as much of each fingerprint as tells two policies apart.
  static func auditLine(_ products: [Product]) -> String {
    products.map {
      "\($0.policy.name), policy version \($0.policy.version), fingerprint \($0.stamp.fingerprint)"
    }.joined(separator: "; ")
  }

  static func alsoChanged(_ changed: [PolicyPart]) -> String {
    "\(alsoChanged): \(parts(changed))"
  }

  /// Short enough for the name of a sheet.
  static func rowByRow(_ product: String) -> String { "\(product.prefix(18)), row by row" }

  static func decisionHeads(_ product: Product) -> [String] {
    let nouns =
      (product.policy.roles.isEmpty ? [] : [product.terms.role.one])
      + (product.policy.sets.isEmpty ? [] : [product.terms.set.one])
    return [
      capitalized(list(nouns, "or")), capitalized(product.terms.area.one),
      capitalized(product.terms.feature.one), capitalized(product.terms.level), "Can do",
      "Only when", "Why",
    ]
  }

  static let changesHeads = [
    "Product", "Compared with", "Role or set", "Feature", "Gained", "Lost", "Risk", "What changed",
  ]

  static let nothingBefore = "There is no earlier version to compare it with."

  static func sinceNothing(_ release: Release?) -> String {
    release.map { "First given out on \(day($0.date))" } ?? "Not given out yet"
  }

  /// What the card says, or where what it does not say comes from.
  static func auditReason(_ decision: Decision, _ sources: [Card]) -> String {
    if let reason = decision.line?.reason ?? decision.noneReason { return sentence(reason) }
    if decision.isInherited, !sources.isEmpty { return "Comes with \(list(sources.map(\.name)))." }
    return ""
  }
}
