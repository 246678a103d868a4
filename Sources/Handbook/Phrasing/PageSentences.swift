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

  static func matrixSummary(_ product: Product) -> Words {
    .said(
      .matrixSummary,
      [
        "feature": .policy(product.terms.feature.one), "product": .policy(product.policy.name),
        "card": cardNoun(product),
      ])
  }

  /// What the product calls one of the cards that stand in its matrix.
  static func cardNoun(_ product: Product) -> Words { .policy(cardTerms(product).one) }

  static func cardTerms(_ product: Product) -> Terms.Noun {
    product.policy.sets.isEmpty ? product.terms.role : product.terms.set
  }

  /// The heading over cards of one kind, or of both.
  static func holderNoun(_ cards: [Card], _ product: Product) -> Words {
    let kinds = Set(cards.map(\.kind))
    let (role, set) = (Words.policy(product.terms.role.one), Words.policy(product.terms.set.one))
    guard kinds.count > 1 else {
      return .capitalized(cards.first?.kind == .permissionSet ? set : role)
    }
    return .capitalized(.said(.roleOrSet, ["role": role, "set": set]))
  }

  static func throughSets(_ roles: [Inline], _ product: Product) -> Words {
    .said(.throughSets, ["roles": links(roles), "set": .policy(product.terms.set.one)])
  }

  static func matrixLead(_ product: Product) -> Words {
    .said(
      .matrixLead,
      ["feature": .policy(product.terms.feature.one), "card": cardNoun(product)])
  }

  static func featureSummary(_ feature: Feature, _ product: Product) -> Words {
    .said(
      .featureSummary,
      ["feature": .policy(feature.name), "product": .policy(product.policy.name)])
  }

  static func featureArea(_ area: Area, parent: Feature?, _ product: Product) -> Words {
    let word = Words.capitalized(.policy(product.terms.area.one))
    guard let parent else {
      return .said(.featureArea, ["word": word, "area": .policy(area.name)])
    }
    return .said(
      .featureAreaUnder,
      ["word": word, "area": .policy(area.name), "parent": .policy(parent.name)])
  }

  static func offers(_ actions: [Action]) -> Words {
    actions.isEmpty
      ? .said(.offersNothing)
      : .said(.offers, ["actions": .list(actions.map { .policy($0.name) })])
  }

  static func holdersTable(_ feature: Feature, _ action: Action? = nil) -> Words {
    let name = Words.policy(feature.name)
    guard let action else { return .said(.holdersTable, ["feature": name]) }
    return .said(.holdersOfTable, ["feature": name, "action": .policy(action.spoken)])
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
    guard let first = names.first, let last = names.last else { return .nothing }
    return names.count == 1
      ? .policy(first) : .said(.span, ["first": .policy(first), "last": .policy(last)])
  }

  static func nobodyCan(_ feature: Feature, _ action: Action? = nil, _ product: Product) -> Words {
    let (card, name) = (cardNoun(product), Words.policy(feature.name))
    guard let action else {
      return .said(.nobodyCanAnything, ["card": card, "feature": name])
    }
    return .said(
      .nobodyCan, ["card": card, "action": .policy(action.spoken), "feature": name])
  }

  static func needs(_ prerequisite: Prerequisite, _ product: Product) -> Words {
    .said(
      .featureNeeds,
      [
        "permission": product.link(prerequisite.needs), "reason": clause(prerequisite.reason),
      ])
  }

  static func neededBy(_ prerequisite: Prerequisite, _ product: Product) -> Words {
    .said(
      .featureNeededBy,
      [
        "action": .policy(name(prerequisite.needs.action, product)),
        "features": links(prerequisite.features.map(product.link)),
        "reason": clause(prerequisite.reason),
      ])
  }

  static func implication(_ implication: Implication) -> Words {
    .said(
      .implication,
      [
        "action": .policy(implication.action.name), "implied": .policy(implication.implied.name),
      ])
  }

  /// The page of levels, by what the product has.
  static func levels(_ product: Product) -> Words {
    .said(product.policy.ladder == nil ? .actions : .levels)
  }
}
