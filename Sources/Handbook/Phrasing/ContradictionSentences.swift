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

  /// "Name drift": a rule's id as words.
  static func ruleName(_ id: String) -> String {
    capitalized(id.split(separator: "-").joined(separator: " "))
  }

  static func byRule(_ id: String) -> [Inline] {
    let title = RuleCatalog.rule(id)?.title ?? id
    return [
      .text("What ought to hold: \(sentence(title).lowercasedFirst) Found by the rule "),
      .link(.page(SharedAddresses.rule(id)), [.code(id)]), .text("."),
    ]
  }

  static func contradiction(_ acknowledged: AcknowledgedFinding, _ product: Product) -> [Inline] {
    let summary = acknowledged.finding.summary
    let card = acknowledged.card.flatMap {
      // The audit speaks of names as they are.
      summary.hasPrefix(QuotedWords.unmarked(name($0, product))) ? nil : $0
    }
    return (card.map { [product.link($0), .text(". ")] } ?? []) + [
      .strong([.text(sentence(summary))]),
      .text(" \(sentence(acknowledged.reason))"),
    ]
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
