import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// What the product's own documents contradict themselves about: kept as printed, and told.
enum ContradictionsPage {
  static func page(_ product: Product) -> Document {
    let findings = product.policy.acknowledged
    var blocks: [Block] = [.paragraph(Phrasing.contradictionsLead(findings.count, product))]
    blocks += falseClaims(product)
    let byRule = Dictionary(grouping: findings) { $0.finding.rule }
    for id in byRule.keys.sorted() where id != FalseClaim.rule.id {
      blocks.append(.heading(level: 2, id: id, Phrasing.ruleName(id)))
      blocks.append(.paragraph(Phrasing.byRule(id)))
      blocks.append(
        .bullets((byRule[id] ?? []).map { Phrasing.contradiction($0, product) }))
    }
    return product.page(
      .contradictions, title: .said(.contradictions),
      summary: .said(.contradictionsSummary, ["product": .policy(product.policy.name)]),
      blocks: blocks)
  }

  /// Sentences of the documents that their own tables contradict.
  private static func falseClaims(_ product: Product) -> [Block] {
    let results = product.policy.claims.filter { !$0.isTrue }
    guard !results.isEmpty else { return [] }
    return [
      .heading(level: 2, id: FalseClaim.rule.id, Phrasing.ruleName(FalseClaim.rule.id)),
      .paragraph(Phrasing.byRule(FalseClaim.rule.id)),
      .bullets(
        results.map { result in
          let reason =
            product.policy.acknowledged.first {
              $0.finding.rule == FalseClaim.rule.id && $0.finding.anchor == result.claim.anchor
            }?.reason ?? ""
          return Phrasing.falseClaim(result, reason: reason, product)
        }),
    ]
  }
}
