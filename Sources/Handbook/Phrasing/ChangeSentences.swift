import PolicyAudit
import PolicyBundle
package import PolicyHistory
import PolicyModel

// What changed from one version to the next, in plain words.

extension Phrasing {
  static let highRisk = "High risk"
  static let byRole = "For whom"
  static let byFeature = "Where"
  static let alsoChanged = "Also changed"

  /// What happened to one feature on a card: "can now delete (View before, Full now)".
  static func change(_ cell: CellChange, _ difference: Difference) -> String {
    let words: String
    switch cell.kind {
    case .restated: return "said in another way; what can be done is the same"
    case .reasons: return reworded(cell)
    case .widened: words = gained(cell)
    case .narrowed: words = lost(cell)
    case .shifted: words = "\(gained(cell)), and \(lost(cell))"
    }
    let levels = [
      cell.before.map { "\(level($0, difference.old)) before" },
      cell.after.map { "\(level($0, difference.new)) now" },
    ].compactMap { $0 }
    let because = cell.isEffectiveOnly ? ", \(why(cell.cause))" : ""
    return "\(words) (\(levels.joined(separator: ", ")))\(because)"
  }

  private static func gained(_ cell: CellChange) -> String {
    let new = cell.gained.filter { $0.before == .none }
    return list(
      [
        verbsIfAny("can now ", new.filter { $0.after == .always }, ""),
        verbsIfAny("can now ", new.filter { $0.after == .conditional }, " on a condition"),
        verbsIfAny(
          "can ", cell.gained.filter { $0.before == .conditional }, " without a condition now"),
      ].compactMap { $0 })
  }

  private static func lost(_ cell: CellChange) -> String {
    list(
      [
        verbsIfAny("can no longer ", cell.lost.filter { $0.after == .none }, ""),
        verbsIfAny(
          "can ", cell.lost.filter { $0.after == .conditional }, " only on a condition now"),
      ].compactMap { $0 })
  }

  private static func verbsIfAny(
    _ before: String, _ movements: [Movement], _ after: String
  ) -> String? {
    movements.isEmpty ? nil : before + verbs(movements.map(\.action)) + after
  }

  private static func level(_ decision: Decision, _ index: PolicyIndex?) -> String {
    level(
      index?.printed(decision.effective) ?? .none,
      none: index?.policy.ladder?.noneName ?? "No access")
  }

  private static func reworded(_ cell: CellChange) -> String {
    let reason = cell.after?.line?.reason ?? cell.after?.noneReason
    let before = cell.before?.line?.reason ?? cell.before?.noneReason
    guard let reason, reason != before else { return "only words changed" }
    return "another reason: \(reason)"
  }

  private static func why(_ cause: CellChange.Cause) -> String {
    switch cause {
    case .written: "because its own line changed"
    case .inherited(let cards):
      "because of what comes from \(list(cards.map(\.latest.name)))"
    case .implied: "because of what one action carries with it"
    case .prerequisite: "because of what it needs elsewhere"
    }
  }
}

// What happened to a card as a whole, to a feature, to the rest.

extension Phrasing {
  static func changes(of change: CardChange, _ difference: Difference) -> [String] {
    var sentences: [String] = []
    switch change.card {
    case .added(let card): sentences.append("New: \(sentence(card.content.purpose))")
    case .removed: sentences.append("No longer there.")
    case .kept(let old, let new):
      if change.isRenamed { sentences.append("Called \(new.name) now; it was \(old.name).") }
      if change.hasMoved { sentences.append("Its id is \(new.id) now; it was \(old.id).") }
    }
    if !change.included.isEmpty {
      sentences.append("Includes \(names(change.included, difference)) now.")
    }
    if !change.excluded.isEmpty {
      sentences.append("Includes \(names(change.excluded, difference)) no longer.")
    }
    if change.hasOtherWords {
      sentences.append("Its purpose, its duties or the like read otherwise.")
    }
    if change.isLaidOutAnew {
      sentences.append("Its lines are set out otherwise; nobody gains or loses by it.")
    }
    return sentences
  }

  private static func names(_ ids: [Card.ID], _ difference: Difference) -> String {
    list(ids.map { difference.new?.card($0)?.name ?? difference.old?.card($0)?.name ?? $0.text })
  }

  /// "widened", as a table says it.
  static func kind(_ cell: CellChange) -> String {
    let effect = cell.isEffectiveOnly ? ", in effect only" : ""
    switch cell.kind {
    case .widened: return "widened\(effect)"
    case .shifted: return "some more, some less\(effect)"
    case .narrowed: return "narrowed\(effect)"
    case .restated: return "said otherwise"
    case .reasons: return "reasons only"
    }
  }

  static func change(of feature: Pairing<Feature>) -> String {
    switch feature {
    case .added(let feature): return "\(feature.name): new."
    case .removed(let feature): return "\(feature.name): no longer there."
    case .kept(let old, let new):
      var words: [String] = []
      if old.name != new.name { words.append("was called \(old.name)") }
      if old.id != new.id { words.append("had the id \(old.id)") }
      if words.isEmpty { words.append("is described otherwise, or offers other actions") }
      return "\(new.name): \(list(words))."
    }
  }

  static func parts(_ parts: [PolicyPart]) -> String {
    sentence(list(parts.map(name)))
  }

  private static func name(_ part: PolicyPart) -> String {
    switch part {
    case .version: "the number of the version"
    case .name: "the product's name"
    case .words: "the product's words"
    case .actions: "the actions"
    case .areas: "the areas"
    case .levels: "the levels"
    case .order: "the order of things"
    case .prerequisites: "what needs what"
    case .separations: "what is kept apart"
    case .standards: "the standards"
    case .limits: "the limits"
    case .symptoms: "the symptoms"
    case .administration: "who changes permissions"
    case .quickReference: "the quick reference"
    case .claims: "what must stay true"
    case .retired: "the retired ids"
    case .acknowledgements: "what is acknowledged"
    }
  }

  /// "Lab is new", where anything like it is to be said.
  private static func comingAndGoing<Thing>(
    _ thing: Pairing<Thing>, _ isRenamed: Bool, _ name: (Thing) -> String
  ) -> String? {
    switch thing {
    case .added(let thing): "\(name(thing)) is new"
    case .removed(let thing): "\(name(thing)) is gone"
    case .kept(let old, let new): isRenamed ? "\(name(old)) is called \(name(new)) now" : nil
    }
  }

  /// "2 widened, 1 narrowed; 1 of high risk".
  package static func changeSummary(_ difference: Difference) -> String {
    if difference.old == nil { return "a new product" }
    if difference.new == nil { return "a product that is gone" }
    if difference.isEmpty { return "nothing changed" }
    let kinds: [(CellChange.Kind, String)] = [
      (.widened, "widened"), (.shifted, "some more and some less"), (.narrowed, "narrowed"),
      (.restated, "said otherwise"), (.reasons, "with another reason"),
    ]
    var words = kinds.compactMap { kind, words in
      difference.count(kind) == 0 ? nil : "\(difference.count(kind)) \(words)"
    }
    if words.isEmpty { words = ["nobody gains or loses anything"] }
    let effects = difference.cards.reduce(0) { $0 + $1.cells.count { $0.isEffectiveOnly } }
    if effects > 0 { words.append("\(effects) of them in effect only") }
    words += difference.cards.compactMap { comingAndGoing($0.card, $0.isRenamed, \.name) }
    words += difference.features.compactMap { feature in
      comingAndGoing(feature, feature.old?.name != feature.latest.name, \.name)
    }
    let risks = difference.highRisk.count
    return words.joined(separator: ", ") + (risks == 0 ? "" : "; \(risks) of high risk")
  }
}
