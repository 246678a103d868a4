import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

// What the documents disagree about.

extension Phrasing {
  static func contradictionsLead(_ count: Int, _ product: Product) -> String {
    count == 0
      ? "The audit finds nothing in the documents of \(product.policy.name) that contradicts itself."
      : """
      The documents of \(product.policy.name) do not always agree with themselves. The audit found \
      \(count) such places. Each is kept here as it is printed, with both sides of it.
      """
  }

  static func contradictionsSummary(_ product: Product) -> String {
    "Where the documents of \(product.policy.name) disagree with themselves, place by place."
  }

  static func byRule(_ id: String) -> [Inline] {
    [.text("Found by the rule "), .link(.page(SharedAddresses.rule(id)), [.code(id)]), .text(".")]
  }

  static func contradiction(_ finding: Diagnostic, _ reason: String) -> [Inline] {
    [.strong([.text(sentence(finding.summary))]), .text(" \(sentence(reason))")]
  }

  static func falseClaim(
    _ result: ClaimResult, reason: String, _ product: Product
  ) -> [Inline] {
    [
      .text("In the documents: "), .emphasis([.text(claim(result.claim.statement, product))]),
      .text(
        " On the cards: \(counterexamples(result, product)) \(sentence(reason))"),
    ]
  }
}
