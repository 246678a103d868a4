package import PolicyAudit
import PolicyFormats
import PolicyModel

// What happened to a card as a whole, to a feature, to the rest, and all of it in one line.

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
    list(ids.map { difference.name(of: $0) })
  }

  /// "widened", as a table says it.
  static func kind(_ cell: CellChange) -> String {
    let effect = cell.isEffectiveOnly ? " (in effect only)" : ""
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
