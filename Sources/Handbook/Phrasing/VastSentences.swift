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

  /// How many can do something with a feature.
  static func holderCount(_ count: Int, _ product: Product) -> String {
    let noun = product.policy.sets.isEmpty ? product.terms.role : product.terms.set
    return count == 0 ? "nobody" : Phrasing.count(count, noun)
  }

  static func nothingBesides(_ card: Int, _ product: Product) -> String {
    let others = product.index.features.count - product.audited.footprint.features[card].count
    return "It gives nothing on the other \(count(others, product.terms.feature))."
  }

  static func countedNone(_ number: Int, _ product: Product) -> String {
    "That is so for \(count(number, product.terms.feature))."
  }

  static func othersHoldNothing(_ product: Product) -> String {
    "Whoever has no column here has nothing in this \(product.terms.area.one)."
  }

  /// Where small handbooks have pages that answer.
  static func askTheProgram(_ product: Product) -> String {
    let id = product.policy.id.text
    return """
      This handbook is too large for pages that answer every question: each card says what it gives, \
      and the page of each \(product.terms.feature.one) who has it. The program answers the rest: \
      permdocs recommend \(id), permdocs who-can \(id), permdocs explain \(id), permdocs compare \(id).
      """
  }

  /// What the grid as CSV is; of a vast policy it leaves out what is nobody's.
  static func gridFile(_ product: Product) -> String {
    product.isVast ? "\(gridFile), without the cells where nothing is granted or decided" : gridFile
  }
}
