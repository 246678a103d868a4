import DocumentModel
import PolicyAudit
import PolicyModel

// What stands in a cell: words first, never blank.

extension Phrasing {
  static let yes = "Yes"
  /// A tick whose prerequisite another permission set has to bring.
  static let yesWithoutEffect = "Yes, without effect alone"
  static let no = "No"
  static let notOffered = "Not offered"
  static let notDecided = "Not decided"
  static let notDefined = "Not defined"

  /// The word for granting nothing.
  static func none(_ product: Product) -> String {
    product.policy.ladder?.noneName ?? "No access"
  }

  /// A set of actions as the product prints it: a level's name, else the actions' names.
  static func level(_ printed: PrintedLevel, none: String = "No access") -> String {
    switch printed {
    case .level(let level): level.name
    case .actions(let actions): actions.map(\.name).joined(separator: " / ")
    case .none: none
    }
  }

  /// The level on a card's own line, exactly as printed.
  static func printedLevel(_ decision: Decision, _ product: Product) -> String {
    level(product.audited.printed(decision.granted), none: none(product))
  }

  /// The whole cell of a matrix: level, where it comes from, on what condition.
  static func cell(_ decision: Decision, _ product: Product) -> Table.Cell {
    Table.Cell(cellText(decision, product), tone: tone(decision, product))
  }

  private static func cellText(_ decision: Decision, _ product: Product) -> String {
    if decision.effective.isEmpty, decision.cut.isEmpty {
      guard product.index.offersSomething(on: decision.featureNumber) else { return notOffered }
      return decision.isUndecided && decision.kind == .role ? notDecided : none(product)
    }
    if decision.effective.isEmpty {
      return "\(printedLevel(decision, product)), without effect: a prerequisite is not met"
    }
    let own = decision.granted
    let isAllItsOwn = decision.effective.allSatisfy {
      own.contains($0) || product.follows($0, from: own)
    }
    var text =
      isAllItsOwn
      ? printedLevel(decision, product) : level(product.audited.printed(decision.effective))
    if !isAllItsOwn, !own.isEmpty { text += ", partly inherited" }
    if !decision.conditional.isEmpty {
      let which =
        decision.conditional.count == decision.effective.count
        ? "" : "\(verbs(decision.conditional)) "
      text += " (\(which)on a condition)"
    }
    return text
  }

  static func tone(_ decision: Decision, _ product: Product) -> Tone {
    let effective = decision.effective
    if effective.isEmpty {
      guard product.index.offersSomething(on: decision.featureNumber) else { return .notOffered }
      return decision.isUndecided && decision.kind == .role ? .undecided : .none
    }
    if !decision.conditional.isEmpty { return .conditional }
    return product.tone(of: effective, on: decision.feature)
  }

  /// "Can view, add and edit", and what the product's own matrix says of that level here.
  static func lets(_ decision: Decision, _ product: Product) -> [Inline] {
    guard !decision.effective.isEmpty else {
      if !decision.cut.isEmpty { return [.text("Nothing until its prerequisite is met")] }
      return [.text(decision.isExplicitNone ? "Nothing" : "Nothing has been decided")]
    }
    var text: [Inline] = [.text("Can \(verbs(decision.effective))")]
    if !decision.conditional.isEmpty, let condition = decision.line?.condition {
      text = [.text("May \(verbs(decision.effective)), when \(condition)")]
    }
    if case .level(let level) = product.audited.printed(decision.effective),
      let meaning = product.meaning(of: level, on: decision.feature)
    {
      text.append(.text(" (“\(meaning)”)"))
    }
    return text
  }
}

extension AuditedPolicy {
  /// The actions that the catalog can grant on a feature.
  func offered(_ feature: Feature) -> [Action] {
    index.number(of: feature.id).map(index.offered) ?? []
  }
}

extension Product {
  /// Whether an action follows from others by implication alone.
  func follows(_ action: Action, from others: [Action]) -> Bool {
    guard let number = index.number(of: action.id) else { return false }
    return others.contains { other in
      index.number(of: other.id).map { index.implied[$0].contains(number) } ?? false
    }
  }

  /// How much a set of actions gives: to look, to change, or to reach the top of the ladder.
  func tone(of actions: [Action], on feature: Feature) -> Tone {
    if actions.allSatisfy({ $0.looks || $0.id == policy.view }) { return .look }
    if let levels = policy.ladder?.levels, let top = levels.last {
      let below = levels.dropLast().last?.actions ?? []
      return actions.contains { top.actions.contains($0) && !below.contains($0) } ? .full : .change
    }
    return actions.count > 1 && actions.count == audited.offered(feature).count ? .full : .change
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
