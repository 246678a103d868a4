import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// What the documents disagree about.

extension Phrasing {
  static func contradictionsLead(_ count: Int, _ product: Product) -> Words {
    let name = Words.policy(product.policy.name)
    return count == 0
      ? .said(.noContradictions, ["product": name])
      : .said(.contradictionsLead, ["product": name, "count": .number(count)])
  }

  /// "Name drift": a rule's id as words.
  static func ruleName(_ id: String) -> Words {
    .capitalized(.policy(id.split(separator: "-").joined(separator: " ")))
  }

  static func byRule(_ id: String) -> Words {
    let title = RuleCatalog.rule(id)?.title ?? id
    return .said(
      .byRule,
      [
        "title": .lowered(.policy(sentence(title))),
        "rule": .run([.link(.page(SharedAddresses.rule(id)), [.code(id)])]),
      ])
  }

  static func contradiction(_ acknowledged: AcknowledgedFinding, _ product: Product) -> Words {
    let summary = acknowledged.finding.summary
    let finding = Words.run([.strong([.words(.policy(sentence(summary)))])])
    let reason = statement(acknowledged.reason)
    guard let card = acknowledged.card, !summary.hasPrefix(name(card, product)) else {
      return .said(.contradiction, ["finding": finding, "reason": reason])
    }
    return .said(
      .contradictionOf,
      ["card": .run([product.link(card)]), "finding": finding, "reason": reason])
  }

  static func falseClaim(_ result: ClaimResult, reason: String, _ product: Product) -> Words {
    .said(
      .contradictedClaim,
      [
        "claim": .run([.emphasis([.words(claim(result.claim.statement, product))])]),
        "facts": counterexamples(result, product), "reason": statement(reason),
      ])
  }
}
