import DocumentModel
import PolicyAudit
import PolicyModel

// Leads, captions and summaries of the pages that are not cards.

extension Phrasing {
  static func cardsHeld(_ product: Product) -> Words {
    let roles = product.policy.roles.count
    let sets = product.policy.sets.count
    return .list(
      [
        roles > 0 ? counted(roles, product.terms.role) : nil,
        sets > 0 ? counted(sets, product.terms.set) : nil,
        counted(product.policy.listedFeatures.count { $0.isCataloged }, product.terms.feature),
      ].compactMap { $0 })
  }

  static let frontTitle = "Permission handbooks"
  static let frontLead = """
    Who may do what, product by product. Every page is computed from an audited policy, so the \
    cards, the matrix and the guides cannot disagree with one another.
    """
  static let frontSummary = "Who may do what, product by product, computed from audited policies."

  static func matrixSummary(_ product: Product) -> Words {
    .said(
      .matrixSummary,
      [
        "feature": .policy(product.terms.feature.one), "product": .policy(product.policy.name),
        "card": .policy(cardNoun(product)),
      ])
  }

  static func cardNoun(_ product: Product) -> String {
    product.policy.sets.isEmpty ? product.terms.role.one : product.terms.set.one
  }

  /// The heading over cards of one kind, or of both.
  static func holderNoun(_ cards: [Card], _ product: Product) -> String {
    let kinds = Set(cards.map(\.kind))
    guard kinds.count > 1 else { return capitalized(cardNoun(of: cards, product)) }
    return capitalized("\(product.terms.role.one) or \(product.terms.set.one)")
  }

  private static func cardNoun(of cards: [Card], _ product: Product) -> String {
    cards.first?.kind == .permissionSet ? product.terms.set.one : product.terms.role.one
  }

  static func throughSets(_ roles: [Inline], _ product: Product) -> [Inline] {
    list(roles.map { [$0] })
      + [.text(" can do it where a \(product.terms.set.one) that they are given lets them.")]
  }

  static func matrixLead(_ product: Product) -> Words {
    .said(
      .matrixLead,
      [
        "feature": .policy(product.terms.feature.one), "card": .policy(cardNoun(product)),
      ])
  }

  static func featureSummary(_ feature: Feature, _ product: Product) -> String {
    "Who can do what with \(feature.name) in \(product.policy.name), and why."
  }

  static func featureArea(_ area: Area, parent: Feature?, _ product: Product) -> String {
    let under = parent.map { ", under \($0.name)" } ?? ""
    return "\(capitalized(product.terms.area.one)): \(area.name)\(under)."
  }

  static func offers(_ actions: [Action], _ product: Product) -> String {
    actions.isEmpty
      ? "The product lists it and offers nothing there that could be granted."
      : "What can be granted here: \(list(actions.map(\.name)))."
  }

  static func notCataloged(_ product: Product) -> String {
    "The product's own list of permissions has no such row; it stands on a printed card only."
  }

  static func holdersTable(_ feature: Feature, _ action: Action? = nil) -> String {
    action.map { "\(feature.name): who can \($0.spoken)" } ?? "\(feature.name): who can do what"
  }

  static func refusalsTable(_ feature: Feature) -> String {
    "\(feature.name): who cannot do what"
  }

  /// "Reports, Sales to Stock: Owner to Clerk".
  static func part(_ slice: MatrixSlice, _ product: Product) -> Words {
    let features = slice.features.map { product.policy[$0].name }
    let cards = span(slice.cards, product)
    return slice.features.count == product.policy.features(in: slice.area).count
      ? .said(.matrixPart, ["area": .policy(product.policy[slice.area].name), "cards": cards])
      : .said(
        .matrixPartOfRows,
        [
          "area": .policy(product.policy[slice.area].name), "features": span(features),
          "cards": cards,
        ])
  }

  /// "Owner to Clerk".
  static func span(_ cards: [Ref<Card>], _ product: Product) -> Words {
    span(cards.map { product.policy[$0].name })
  }

  private static func span(_ names: [String]) -> Words {
    guard let first = names.first, let last = names.last else { return .fixed("") }
    return names.count == 1
      ? .policy(first) : .said(.span, ["first": .policy(first), "last": .policy(last)])
  }

  static func nobodyCan(_ feature: Feature, _ action: Action? = nil, _ product: Product) -> String {
    let what = action.map { "\($0.spoken) " } ?? "do anything with "
    return "No \(cardNoun(product)) in this handbook can \(what)\(feature.name)."
  }

  static func needs(_ prerequisite: Prerequisite, _ product: Product) -> [Inline] {
    [.text("Needs ")] + product.link(prerequisite.needs)
      + [.text(": \(sentence(prerequisite.reason).lowercasedFirst)")]
  }

  static func neededBy(_ prerequisite: Prerequisite, _ product: Product) -> [Inline] {
    [.text("\(name(prerequisite.needs.action, product)) here is needed for ")]
      + list(prerequisite.features.map { [product.link($0)] })
      + [.text(": \(sentence(prerequisite.reason).lowercasedFirst)")]
  }

  static func printedAs(_ name: String, on card: Card) -> String {
    "\(name) on the card \(card.name)"
  }
  static func printedInMatrix(_ name: String) -> String { "\(name) in the product's matrix" }

  static func implication(_ implication: Implication) -> Words {
    .said(
      .implication,
      [
        "action": .policy(implication.action.name), "implied": .policy(implication.implied.name),
      ])
  }
}

extension Phrasing {
  static func children(_ features: [Inline]) -> [Inline] {
    [.text("Printed under it: ")] + list(features.map { [$0] }) + [.text(".")]
  }
}
