import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences of the overview and of what is shown with a link to it.

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
  static func previewWords(_ product: Product) -> Words {
    .said(.previewWords, ["held": cardsHeld(product)])
  }
}
