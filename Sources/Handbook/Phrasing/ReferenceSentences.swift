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

  static func standardsLead(_ product: Product) -> Words {
    let role = Words.policy(product.terms.role.one)
    return product.policy.standards.isEmpty
      ? .said(.noStandards, ["product": .policy(product.policy.name), "role": role])
      : .said(.standardsLead, ["role": role])
  }

  static func line(_ line: StandardLine, _ product: Product) -> Words {
    let name = product.policy.ladder?.levels.first { $0.id == line.level }?.name
    let level = Words.run([.strong([.words(.policy(name ?? line.level.text))])])
    let features = links(line.features.map(product.link))
    guard let printed = line.printedName else {
      return .said(.standardLine, ["level": level, "features": features])
    }
    return line.features.isEmpty
      ? .said(.standardLineNamed, ["level": level, "name": .policy(printed)])
      : .said(
        .standardLineHere, ["level": level, "name": .policy(printed), "features": features])
  }

  static func result(_ measure: StandardMeasure) -> Words {
    .said(
      measure.unmeasurable.isEmpty ? .measured : .measuredInPart,
      ["isMet": .fixed(measure.isMet ? "yes" : "no")])
  }

  static func orNothing(_ items: [Words]) -> Words {
    items.isEmpty ? .said(.nothing) : .capitalized(.list(items, .semicolon))
  }

  static func orNobody(_ cards: [Inline]) -> Words {
    cards.isEmpty ? .said(.nobodyHere) : links(cards)
  }

  static func separation(_ separation: SeparationOfDuties, _ product: Product) -> Words {
    let reason = clause(separation.reason)
    switch separation.parts {
    case .actions(let first, let second, let features):
      return .said(
        .separationOfActions,
        [
          "first": .policy(verb(first, product)), "second": .policy(verb(second, product)),
          "features": links(features.map(product.link), .or), "reason": reason,
        ])
    case .cards(let first, let second):
      return .said(
        .separationOfCards,
        [
          "first": .run([product.link(first)]), "second": .run([product.link(second)]),
          "reason": reason,
        ])
    }
  }

  static func administrators(_ cards: [Inline], contact: String) -> Words {
    cards.isEmpty
      ? .said(.nobodyMayChange, ["contact": .policy(contact)])
      : .said(.whoMayChange, ["cards": links(cards, .or), "contact": .policy(contact)])
  }
}
