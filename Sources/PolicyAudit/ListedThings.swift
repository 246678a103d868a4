import Diagnostics
import PolicyModel

/// The kinds of things that have ids.
enum ThingKind: String, CaseIterable {
  case policy
  case action
  case area
  case feature
  case level
  case card = "role or permission set"
  case standard
  case limit
  case symptom

  /// "the action", as a finding speaks of it.
  var noun: String { rawValue }
}

/// Something that a policy lists under an id of its own.
struct ListedThing {
  let kind: ThingKind
  let id: String
  let name: String
  let anchor: SourceAnchor
}

extension Policy {
  /// Everything with an id, in the order in which the policy lists it; repetitions included.
  var listedThings: [ListedThing] {
    var things = [ListedThing(kind: .policy, id: id.text, name: name, anchor: anchor)]
    func list(_ kind: ThingKind, _ id: String, _ name: String, _ anchor: SourceAnchor) {
      things.append(ListedThing(kind: kind, id: id, name: name, anchor: anchor))
    }
    for action in actions { list(.action, action.id.text, action.name, anchor) }
    for section in catalog {
      list(.area, section.area.id.text, section.area.name, section.area.anchor)
      for feature in section.features {
        list(.feature, feature.id.text, feature.name, feature.anchor)
      }
    }
    for level in ladder?.levels ?? [] { list(.level, level.id.text, level.name, level.anchor) }
    for card in cards { list(.card, card.id.text, card.name, card.anchor) }
    for standard in standards {
      list(.standard, standard.id.text, standard.name, standard.anchor)
    }
    for limit in limits { list(.limit, limit.id.text, limit.subject, limit.anchor) }
    for symptom in symptoms { list(.symptom, symptom.id.text, symptom.says, symptom.anchor) }
    return things
  }

  /// Every id that stood for something before: its address is taken as well.
  var formerThings: [ListedThing] {
    let cards = cards.flatMap { card in
      card.formerly.map {
        ListedThing(kind: .card, id: $0.text, name: card.name, anchor: card.anchor)
      }
    }
    let features = catalog.flatMap(\.features).flatMap { feature in
      feature.formerly.map {
        ListedThing(kind: .feature, id: $0.text, name: feature.name, anchor: feature.anchor)
      }
    }
    let retired = retired.map {
      ListedThing(
        kind: $0.kind == .feature ? .feature : .card, id: $0.id, name: $0.name, anchor: $0.anchor)
    }
    return cards + features + retired
  }
}
