package import DocumentModel
package import PolicyAudit
import PolicyFormats
import PolicyModel

// What happened to a card as a whole, to a feature, to the rest, and all of it in one line.

extension Phrasing {
  static func changes(of change: CardChange, _ difference: Difference) -> [Words] {
    var sentences: [Words] = []
    switch change.card {
    case .added(let card):
      sentences.append(.said(.cardIsNew, ["purpose": statement(card.content.purpose)]))
    case .removed: sentences.append(.said(.cardIsGone))
    case .kept(let old, let new):
      if change.isRenamed {
        sentences.append(
          .said(.cardIsCalled, ["new": .policy(new.name), "old": .policy(old.name)]))
      }
      if change.hasMoved {
        sentences.append(
          .said(.cardHasID, ["new": .fixed(new.id.text), "old": .fixed(old.id.text)]))
      }
    }
    if !change.included.isEmpty {
      sentences.append(.said(.includesNow, ["cards": names(change.included, difference)]))
    }
    if !change.excluded.isEmpty {
      sentences.append(.said(.includesNoLonger, ["cards": names(change.excluded, difference)]))
    }
    if change.hasOtherWords { sentences.append(.said(.otherWords)) }
    if change.isLaidOutAnew { sentences.append(.said(.laidOutAnew)) }
    return sentences
  }

  private static func names(_ ids: [Card.ID], _ difference: Difference) -> Words {
    .list(ids.map { .policy(difference.name(of: $0)) })
  }

  /// "widened", as a table says it.
  static func kind(_ cell: CellChange) -> Words {
    let inEffect: KeyValuePairs<String, Words> = [
      "inEffect": .fixed(cell.isEffectiveOnly ? "yes" : "no")
    ]
    return switch cell.kind {
    case .widened: .said(.kindWidened, inEffect)
    case .shifted: .said(.kindShifted, inEffect)
    case .narrowed: .said(.kindNarrowed, inEffect)
    case .restated: .said(.kindRestated)
    case .reasons: .said(.kindReasons)
    }
  }

  static func change(of feature: Pairing<Feature>) -> Words {
    switch feature {
    case .added(let feature):
      return .said(.featureIsNew, ["feature": .policy(feature.name)])
    case .removed(let feature):
      return .said(.featureIsGone, ["feature": .policy(feature.name)])
    case .kept(let old, let new):
      var changes: [Words] = []
      if old.name != new.name { changes.append(.said(.wasCalled, ["name": .policy(old.name)])) }
      if old.id != new.id { changes.append(.said(.hadID, ["id": .fixed(old.id.text)])) }
      if changes.isEmpty { changes.append(.said(.describedOtherwise)) }
      return .said(
        .featureIsOther, ["feature": .policy(new.name), "changes": .list(changes)])
    }
  }

  static func parts(_ parts: [PolicyPart]) -> Words {
    .said(.partsChanged, ["parts": .capitalized(.list(parts.map { .said(key($0)) }))])
  }

  private static func key(_ part: PolicyPart) -> SentenceKey {
    switch part {
    case .version: .partVersion
    case .name: .partName
    case .words: .partWords
    case .actions: .partActions
    case .areas: .partAreas
    case .levels: .partLevels
    case .order: .partOrder
    case .prerequisites: .partPrerequisites
    case .separations: .partSeparations
    case .standards: .partStandards
    case .limits: .partLimits
    case .symptoms: .partSymptoms
    case .administration: .partAdministration
    case .quickReference: .partQuickReference
    case .claims: .partClaims
    case .retired: .partRetired
    case .acknowledgements: .partAcknowledgements
    }
  }

  /// "Lab is new", where anything like it is to be said.
  private static func comingAndGoing<Thing>(
    _ thing: Pairing<Thing>, _ isRenamed: Bool, _ name: (Thing) -> String
  ) -> Words? {
    switch thing {
    case .added(let thing): .said(.sumIsNew, ["name": .policy(name(thing))])
    case .removed(let thing): .said(.sumIsGone, ["name": .policy(name(thing))])
    case .kept(let old, let new):
      isRenamed
        ? .said(.sumIsCalled, ["old": .policy(name(old)), "new": .policy(name(new))]) : nil
    }
  }

  /// "2 widened, 1 narrowed; 1 of high risk".
  package static func changeSummary(_ difference: Difference) -> Words {
    if difference.old == nil { return .said(.newProduct) }
    if difference.new == nil { return .said(.goneProduct) }
    if difference.isEmpty { return .said(.nothingChanged) }
    let kinds: [(CellChange.Kind, SentenceKey)] = [
      (.widened, .sumWidened), (.shifted, .sumShifted), (.narrowed, .sumNarrowed),
      (.restated, .sumRestated), (.reasons, .sumReasons),
    ]
    var words = kinds.compactMap { kind, key -> Words? in
      let count = difference.count(kind)
      return count == 0 ? nil : .said(key, ["count": .number(count)])
    }
    if words.isEmpty { words = [.said(.sumNobody)] }
    let effects = difference.cards.reduce(0) { $0 + $1.cells.count { $0.isEffectiveOnly } }
    if effects > 0 { words.append(.said(.sumInEffect, ["count": .number(effects)])) }
    words += difference.cards.compactMap { comingAndGoing($0.card, $0.isRenamed, \.name) }
    words += difference.features.compactMap { feature in
      comingAndGoing(feature, feature.old?.name != feature.latest.name, \.name)
    }
    let sum = Words.list(words, .comma)
    let risks = difference.highRisk.count
    return risks == 0 ? sum : .said(.sumRisks, ["sum": sum, "count": .number(risks)])
  }

  /// The same as a sentence.
  static func changeSentence(_ difference: Difference) -> Words {
    .said(.sum, ["sum": .capitalized(changeSummary(difference))])
  }
}
