import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences of the overview, the front page and the glossary.

extension Phrasing {
  static func which(_ noun: Terms.Noun) -> Words {
    .said(.whichToGive, ["noun": .policy(noun.one)])
  }

  static func cardsTable(_ noun: Terms.Noun, _ product: Product) -> Words {
    .said(
      .cardsTable, ["nouns": .policy(noun.many), "product": .policy(product.policy.name)])
  }

  /// "12 of 31 features".
  static func reach(_ card: Ref<Card>, _ product: Product) -> Words {
    let content = product.policy[card].content
    let effective = product.policy.holdings[card].effective
    if content.mayBeGivenSets, effective.isEmpty {
      return .said(.reachThroughSets, ["sets": .policy(product.terms.set.many)])
    }
    return .said(
      content.mayBeGivenSets ? .reachWithSets : .reach,
      [
        "reached": .number(Set(effective.map(product.policy.feature(of:))).count),
        "features": counted(product.catalogedCount, product.terms.feature),
      ])
  }

  static func productLine(_ product: Product) -> Words {
    .said(
      .productLine, ["held": cardsHeld(product), "version": .fixed(product.policy.version)])
  }

  /// Under the product's name, to those to whom a link is sent.
  static func posterWords(_ product: Product) -> Words {
    .said(.posterWords, ["held": cardsHeld(product)])
  }

  static let howPagesAreMade = "How these pages are made"
  static let auditLead = """
    A policy is published only when the audit finds nothing false in it. What the products' own \
    documents contradict themselves about is kept as printed and told on each product's page of \
    contradictions.
    """
}

extension Phrasing {
  static let ticked = "Ticked in the set's table."

  static func id(_ feature: Feature) -> String {
    let id = QuotedWords.fixed(feature.id.text, beside: feature.name)
    return "\(id) is its permanent id, in addresses and exports"
  }

  /// After an id.
  static let isPermanentID = "is its permanent id, in addresses and exports."
}
