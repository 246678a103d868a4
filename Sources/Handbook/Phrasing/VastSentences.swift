import DocumentModel
import PolicyAudit
import PolicyModel

// What the pages of vast policies say in the place of what would be too long.

extension Phrasing {
  static func all(_ noun: Terms.Noun) -> String { "All \(noun.many)" }

  /// "Permission sets 501 to 1000 of 2461"; with one page to the list, "All 145 permission sets".
  static func part(_ list: Listing) -> String {
    guard list.range.count < list.count else { return "All \(count(list.count, list.noun))" }
    return "\(capitalized(list.noun.many)) \(list.range.lowerBound + 1) to "
      + "\(list.range.upperBound) of \(list.count)"
  }

  static func listSummary(_ list: Listing, _ product: Product) -> String {
    "The \(list.noun.many) of \(product.policy.name) in the order of the policy."
  }

  static func nothingBesides(_ card: Ref<Card>, _ product: Product) -> String {
    let others = product.policy.features.count - product.policy.touched(by: card).count
    return "It gives nothing on the other \(count(others, product.terms.feature))."
  }

  static func countedNone(_ number: Int, _ product: Product) -> String {
    "That is so for \(count(number, product.terms.feature))."
  }

  /// - Parameter column: One of the cards that have columns; others may be of another kind.
  static func othersHoldNothing(_ column: Ref<Card>, _ product: Product) -> String {
    let noun = Phrasing.noun(product.policy[column], product).many
    return
      "Only the \(noun) that have something in this \(product.terms.area.one) have a column here."
  }

  /// Where small handbooks have pages that answer.
  static func askTheProgram(_ product: Product) -> [Inline] {
    let commands = ["recommend", "who-can", "explain", "compare"].map {
      [Inline.code("permdocs \($0) \(product.policy.id.text)")]
    }
    let lead = """
      This handbook is too large for pages that answer every question: each card says what it gives, \
      and the page of each \(product.terms.feature.one) who has it. The program answers the rest: 
      """
    return [.text(lead)] + list(commands) + [.text(".")]
  }

  /// What the grid as CSV is; of a vast policy it leaves out what is nobody's.
  static func gridFile(_ product: Product) -> Words {
    .said(product.isVast ? .gridFileOfVast : .gridFile)
  }
}
