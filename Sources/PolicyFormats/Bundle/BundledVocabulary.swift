import PolicyModel

struct BundledTerms: Codable, Equatable {
  var role: [String]
  var set: [String]
  var area: [String]
  var feature: [String]
  var level: String

  init(_ terms: Terms) {
    role = [terms.role.one, terms.role.many]
    set = [terms.set.one, terms.set.many]
    area = [terms.area.one, terms.area.many]
    feature = [terms.feature.one, terms.feature.many]
    level = terms.level
  }
}

struct BundledAction: Codable, Equatable {
  var id: String
  var name: String
  var spoken: String
  var looks: Bool
  var verbs: [String]
  var risk: String?

  init(_ action: Action) {
    id = action.id.text
    name = action.name
    spoken = action.spoken
    looks = action.looks
    verbs = action.verbs
    risk = action.risk?.rawValue
  }
}

struct BundledImplication: Codable, Equatable {
  var action: String
  var implies: String
}

struct BundledArea: Codable, Equatable {
  var id: String
  var name: String
  var about: String?
  var configurable: Bool
  var features: [BundledFeature]
  var acknowledged: [BundledAcknowledgement]?

  init(_ section: CatalogSection) {
    id = section.area.id.text
    name = section.area.name
    about = section.area.about
    configurable = section.area.isConfigurable
    features = section.features.map(BundledFeature.init)
    acknowledged = bundled(section.area.acknowledged)
  }
}

struct BundledFeature: Codable, Equatable {
  var id: String
  var name: String
  var offers: [String]?
  var cataloged: Bool
  var parent: String?
  var about: String?
  var risk: String?
  var formerly: [String]?
  var acknowledged: [BundledAcknowledgement]?

  init(_ feature: Feature) {
    id = feature.id.text
    name = feature.name
    offers = feature.offers?.map(\.id.text)
    cataloged = feature.isCataloged
    parent = feature.parent?.text
    about = feature.about
    risk = feature.risk?.rawValue
    formerly = unlessEmpty(feature.formerly.map(\.text))
    acknowledged = bundled(feature.acknowledged)
  }
}

struct BundledLadder: Codable, Equatable {
  struct Rung: Codable, Equatable {
    var id: String
    var name: String
    var actions: [String]
    var meaning: String
  }

  var none: String
  var noneMeaning: String?
  var levels: [Rung]
  var acknowledged: [BundledAcknowledgement]?

  init(_ ladder: Ladder) {
    none = ladder.noneName
    noneMeaning = ladder.noneMeaning
    levels = ladder.levels.map {
      Rung(
        id: $0.id.text, name: $0.name, actions: $0.actions.map(\.id.text), meaning: $0.meaning)
    }
    acknowledged = bundled(ladder.acknowledged)
  }
}

struct BundledDefinitions: Codable, Equatable {
  struct Row: Codable, Equatable {
    var name: String
    var features: [String]
    var meanings: [Meaning]
    var acknowledged: [BundledAcknowledgement]?
  }

  struct Meaning: Codable, Equatable {
    var level: String
    var text: String
  }

  var name: String
  var areas: [String]
  var rows: [Row]
  var acknowledged: [BundledAcknowledgement]?

  init(_ section: DefinitionSection) {
    name = section.printedName
    areas = section.areas.map(\.text)
    rows = section.rows.map { row in
      Row(
        name: row.printedName, features: row.features.map(\.text),
        meanings: row.meanings.map { Meaning(level: $0.level.text, text: $0.text) },
        acknowledged: bundled(row.acknowledged))
    }
    acknowledged = bundled(section.acknowledged)
  }
}
