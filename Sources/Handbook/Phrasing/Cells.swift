import DocumentModel
package import PolicyAudit
import PolicyModel

// What stands in a cell: words first, never blank.

extension Phrasing {
  /// The level on a card's own line, exactly as printed.
  static func printedLevel(_ decision: Decision, _ product: Product) -> Words {
    level(decision.grantedLevel, product.policy)
  }

  /// The level as the card's own page prints it.
  static func levelInProse(_ decision: Decision, _ product: Product) -> Words {
    if decision.isInherited { return level(decision.effectiveLevel, none: nil) }
    return decision.isUndecided && decision.kind == .role
      ? .said(.notDecided) : printedLevel(decision, product)
  }

  static func noAccess(_ policy: ResolvedPolicy) -> Words {
    policy.ladder.map { .policy($0.noneName) } ?? .said(.noAccess)
  }

  /// A set of actions as the product prints it: a level's name, else the actions' names.
  static func level(_ printed: PrintedLevel, _ policy: ResolvedPolicy) -> Words {
    level(printed, none: policy.ladder?.noneName)
  }

  /// - Parameter none: What the product calls granting nothing, where it has a word for it.
  static func level(_ printed: PrintedLevel, none: String?) -> Words {
    switch printed {
    case .level(let level): .policy(level.name)
    case .actions(let actions): .list(actions.map { .policy($0.name) }, .slash)
    case .none: none.map { .policy($0) } ?? .said(.noAccess)
    }
  }

  /// The whole cell of a matrix: level, where it comes from, on what condition.
  static func cell(_ decision: Decision, _ product: Product) -> Table.Cell {
    Table.Cell(
      words(decision, product.policy), tone: tone(decision, product), fact: fact(decision))
  }

  /// Whom and what a cell speaks of.
  static func fact(_ decision: Decision) -> Table.Fact {
    Table.Fact(card: decision.card.id.text, feature: decision.feature.id.text)
  }

  /// What stands in the cell.
  static func words(_ decision: Decision, _ policy: ResolvedPolicy) -> Words {
    let level = level(decision.level, policy)
    switch decision.origin {
    case .notOffered: return .said(.notOffered)
    case .undecided: return .said(.notDecided)
    case .nothing: return noAccess(policy)
    case .cut: return .said(.cellCut, ["level": level])
    case .own, .inherited, .partlyInherited:
      let words =
        decision.origin == .partlyInherited ? .said(.cellPartlyInherited, ["level": level]) : level
      let conditional = decision.conditional
      guard !conditional.isEmpty else { return words }
      return conditional.count == decision.effective.count
        ? .said(.cellConditional, ["level": words])
        : .said(.cellPartlyConditional, ["level": words, "actions": spoken(conditional)])
    }
  }

  static func tone(_ decision: Decision, _ product: Product) -> Tone {
    switch decision.origin {
    case .notOffered: .notOffered
    case .undecided: .undecided
    case .nothing, .cut: .none
    case .own, .inherited, .partlyInherited:
      decision.conditional.isEmpty
        ? product.tone(of: decision.effective, on: decision.featureRef) : .conditional
    }
  }

  /// "Can view, add and edit", and what the product's own matrix says of that level here.
  static func lets(_ decision: Decision, _ product: Product) -> Words {
    guard !decision.effective.isEmpty else {
      if !decision.cut.isEmpty { return .said(.letsNothingUntil) }
      return .said(decision.isExplicitNone ? .letsNothing : .letsUndecided)
    }
    let actions = spoken(decision.effective)
    var words = Words.said(.letsCan, ["actions": actions])
    if !decision.conditional.isEmpty, let condition = decision.line?.condition {
      words = .said(.letsWhen, ["actions": actions, "condition": .policy(condition)])
    }
    if case .level(let level) = decision.effectiveLevel,
      let meaning = product.meaning(of: level, on: decision.feature)
    {
      words = .said(.letsMeaning, ["lets": words, "meaning": .policy(meaning)])
    }
    return words
  }

  /// Actions inside a sentence: "view, add and edit".
  static func spoken(
    _ actions: [Action], _ conjunction: Words.Conjunction = .and
  ) -> Words { .list(actions.map { .policy($0.spoken) }, conjunction) }
}

extension Handbook {
  /// What the handbook's own cells say of a card and a feature.
  package static func cellWords(_ decision: Decision, of policy: ResolvedPolicy) -> String {
    Phrasing.words(decision, policy).english
  }
}

extension Product {
  /// How much a set of actions gives: to look, to change, or to reach the top of the ladder.
  func tone(of actions: [Action], on feature: Ref<Feature>) -> Tone {
    if actions.allSatisfy({ $0.looks || $0.id == policy.view }) { return .look }
    if let levels = policy.ladder?.levels, let top = levels.last {
      let below = levels.dropLast().last?.actions ?? []
      return actions.contains { top.actions.contains($0) && !below.contains($0) } ? .full : .change
    }
    return actions.count > 1 && actions.count == policy.offered(on: feature).count ? .full : .change
  }

  /// What the product's matrix says a level means on a feature.
  func meaning(of level: Level, on feature: Feature) -> String? {
    definition(of: feature)?.meanings.first { $0.level == level.id }?.text
  }

  /// The row of the product's matrix that covers a feature.
  func definition(of feature: Feature) -> LevelDefinition? {
    policy.definitions.lazy.flatMap(\.rows).first { $0.features.contains(feature.id) }
  }
}
