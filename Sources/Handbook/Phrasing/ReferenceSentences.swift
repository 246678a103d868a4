import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences on levels, standards and dependencies.

extension Phrasing {
  static func levelsLead(_ product: Product) -> Words {
    product.policy.ladder == nil
      ? .said(
        .actionsLead,
        [
          "product": .policy(product.policy.name),
          "actions": .list(product.policy.listedActions.map { .policy($0.name) }),
        ]) : .said(.levelsLead)
  }

  static func levelsSummary(_ product: Product) -> Words {
    .said(
      product.policy.ladder == nil ? .actionsSummary : .levelsSummary,
      ["product": .policy(product.policy.name)])
  }

  static func standardsLead(_ product: Product) -> String {
    product.policy.standards.isEmpty
      ? "\(product.policy.name) recommends no bundles of permissions to measure a \(product.terms.role.one) against."
      : "A standard is a bundle that the product recommends. Below each, every \(product.terms.role.one) is measured against it."
  }

  static func standardsSummary(_ product: Product) -> String {
    "How the \(product.terms.role.many) of \(product.policy.name) measure up to its recommended bundles."
  }

  static func contains(_ standard: Standard, _ product: Product) -> [Inline] {
    [
      .text("All of the "),
      .link(.page(product.standardsAddress, fragment: Anchor.of(standard)), standard.name),
    ]
  }

  static func measureTable(_ standard: Standard) -> String { "Measured against \(standard.name)" }

  static func result(_ measure: StandardMeasure) -> String {
    let open = measure.unmeasurable.isEmpty ? "" : "; part of it names no feature"
    return (measure.isMet ? "Met" : "Not met") + open
  }

  static func orNothing(_ items: [String]) -> String {
    items.isEmpty ? "Nothing" : capitalized(items.joined(separator: "; "))
  }

  static let implications = "Actions that come along"
  static let hierarchy = "Who includes whom"
  static let prerequisites = "What is needed elsewhere"
  static let separations = "What must be kept apart"
  static let administration = "Who may change permissions"

  static func dependenciesSummary(_ product: Product) -> String {
    "What in \(product.policy.name) depends on what: prerequisites, inclusion, separation of duties."
  }

  static let noHierarchy = "No card includes another."
  static let noPrerequisites = "Nothing depends on a permission elsewhere."
  static let noSeparations = "No rule keeps permissions apart."

  static func junior(_ card: Card, _ juniors: [Inline]) -> [Inline] {
    list(juniors.map { [$0] })
  }

  static func separation(_ separation: SeparationOfDuties, _ product: Product) -> [Inline] {
    switch separation.parts {
    case .actions(let first, let second, let features):
      return [
        .text(
          "Nobody should both \(verb(first, product)) and \(verb(second, product)) "
        )
      ] + list(features.map { [product.link($0)] }, "or")
        + [.text(": \(sentence(separation.reason).lowercasedFirst)")]
    case .cards(let first, let second):
      return [
        .text("Nobody should hold both "), product.link(first), .text(" and "),
        product.link(second), .text(": \(sentence(separation.reason).lowercasedFirst)"),
      ]
    }
  }

  static func administrators(_ cards: [Inline], contact: String) -> [Inline] {
    cards.isEmpty
      ? [.text("None of the cards in this handbook may change permissions: ask \(contact).")]
      : [.text("Permissions are changed by ")] + list(cards.map { [$0] }, "or")
        + [.text(". Whoever is neither asks \(contact).")]
  }
}

extension Phrasing {
  static func orNobody(_ cards: [Inline]) -> [Inline] {
    cards.isEmpty ? [.text("Nobody in this handbook")] : list(cards.map { [$0] })
  }
}
