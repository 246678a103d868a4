import DocumentModel
import PolicyAudit
import PolicyModel

// What the pages of vast policies say in the place of what would be too long.

extension Phrasing {
  static func all(_ noun: Terms.Noun) -> Words { .said(.all, ["nouns": .policy(noun.many)]) }

  /// "Permission sets 501 to 1000 of 2461"; with one page to the list, "All 145 permission sets".
  static func part(_ list: Listing) -> Words {
    guard list.range.count < list.count else {
      return .said(.allOf, ["things": counted(list.count, list.noun)])
    }
    return .said(
      .listPart,
      [
        "nouns": .capitalized(.policy(list.noun.many)),
        "first": .number(list.range.lowerBound + 1), "last": .number(list.range.upperBound),
        "count": .number(list.count),
      ])
  }

  static func nothingBesides(_ card: Ref<Card>, _ product: Product) -> Words {
    let others = product.policy.features.count - product.policy.touched(by: card).count
    return .said(.nothingBesides, ["features": counted(others, product.terms.feature)])
  }

  /// - Parameter column: One of the cards that have columns; others may be of another kind.
  static func othersHoldNothing(_ column: Ref<Card>, _ product: Product) -> Words {
    .said(
      .othersHoldNothing,
      [
        "cards": .policy(noun(product.policy[column], product).many),
        "area": .policy(product.terms.area.one),
      ])
  }

  /// Where small handbooks have pages that answer.
  static func askTheProgram(_ product: Product) -> Words {
    let commands = ["recommend", "who-can", "explain", "compare"].map {
      Inline.code("permdocs \($0) \(product.policy.id.text)")
    }
    return .said(
      .askTheProgram,
      ["feature": .policy(product.terms.feature.one), "commands": links(commands)])
  }

  /// What the grid as CSV is; of a vast policy it leaves out what is nobody's.
  static func gridFile(_ product: Product) -> Words {
    .said(product.isVast ? .gridFileOfVast : .gridFile)
  }
}
