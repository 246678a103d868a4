import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences of the overview, the front page and the glossary.

extension Phrasing {
  static let more = "Everything else"
  static let limits = "Limits"
  static let reach = "Reach"
  static let asData = "The same as data"
  static let gridFile = "The whole grid as CSV, on the site"
  static let gridJSON = "The whole grid as JSON, on the site"
  static let policyFile = "The policy as JSON"
  static let schemaFile = "The JSON Schema of such files, on the site"

  static func which(_ noun: Terms.Noun) -> String { "Which \(noun.one) to give" }

  static func cardsTable(_ noun: Terms.Noun, _ product: Product) -> String {
    "The \(noun.many) of \(product.policy.name)"
  }

  /// "Something on 12 of 31 features".
  static func reach(_ card: Ref<Card>, _ product: Product) -> String {
    let content = product.policy[card].content
    if content.mayBeGivenSets, product.policy.holdings[card].effective.isEmpty {
      return "Whatever the \(product.terms.set.many) give that it is assigned"
    }
    let effective = product.policy.holdings[card].effective
    let reached = Set(effective.map(product.policy.feature(of:))).count
    let base = "\(reached) of \(count(product.catalogedCount, product.terms.feature))"
    return content.mayBeGivenSets ? "\(base), and whatever its sets give" : base
  }

  static func productLine(_ product: Product) -> String {
    "\(cardsHeld(product)); policy version \(product.policy.version)"
  }

  /// Under the product's name, to those to whom a link is sent.
  static func posterWords(_ product: Product) -> String {
    "Who may do what: \(cardsHeld(product))"
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
