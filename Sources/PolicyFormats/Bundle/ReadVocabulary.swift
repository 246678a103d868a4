import Diagnostics
import PolicyModel

// The words of a policy, as they are read.

extension PolicyReader {
  static func action(_ bundled: BundledAction, at place: Place) throws -> Action {
    Action(
      bundled.name, Action.ID(bundled.id), spoken: bundled.spoken, looks: bundled.looks,
      verbs: bundled.verbs, risk: try risk(bundled.risk, at: place))
  }

  private static func risk(_ text: String?, at place: Place) throws -> Risk? {
    try text.map { try word($0, Risk.self, at: place["risk"]) }
  }

  func terms(_ bundled: BundledTerms, at place: Place) throws -> Terms {
    func noun(_ words: [String], _ key: String) throws -> Terms.Noun {
      guard words.count == 2 else {
        throw JSONFault("a term is one word and its plural", at: place[key].anchor)
      }
      return Terms.Noun(words[0], words[1])
    }
    return Terms(
      role: try noun(bundled.role, "role"), set: try noun(bundled.set, "set"),
      area: try noun(bundled.area, "area"), feature: try noun(bundled.feature, "feature"),
      level: bundled.level)
  }

  func area(_ bundled: BundledArea, at place: Place) throws -> CatalogSection {
    let anchor = place.anchor(at: "name", bundled.name)
    var area = Area(
      bundled.name, Area.ID(bundled.id), about: bundled.about, configurable: bundled.configurable,
      file: anchor.file, line: anchor.line, column: anchor.column)
    area.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return CatalogSection(
      reading: area,
      features: try bundled.features.enumerated().map {
        try feature($1, at: place["features"][$0])
      })
  }

  private func feature(_ bundled: BundledFeature, at place: Place) throws -> Feature {
    var feature = Feature(
      name: bundled.name, id: Feature.ID(bundled.id), offers: bundled.offers?.map(action),
      parent: bundled.parent.map { Feature.ID($0) }, isCataloged: bundled.cataloged,
      about: bundled.about, risk: try Self.risk(bundled.risk, at: place),
      formerly: (bundled.formerly ?? []).map { Feature.ID($0) },
      anchor: place.anchor(at: "name", bundled.name))
    feature.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return feature
  }

  func ladder(_ bundled: BundledLadder, at place: Place) -> Ladder {
    var ladder = Ladder(
      none: bundled.none, noneMeaning: bundled.noneMeaning,
      levels: bundled.levels.enumerated().map { number, rung in
        let anchor = place["levels"][number].anchor(at: "name", rung.name)
        return Level(
          rung.name, Level.ID(rung.id), rung.actions.map(action), meaning: rung.meaning,
          file: anchor.file, line: anchor.line, column: anchor.column)
      },
      anchor: place.anchor)
    ladder.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return ladder
  }

  func definitions(_ bundled: BundledDefinitions, at place: Place) -> DefinitionSection {
    var section = DefinitionSection(
      reading: bundled.name, of: bundled.areas.map { Area.ID($0) },
      rows: bundled.rows.enumerated().map { row($1, at: place["rows"][$0]) },
      at: place.anchor(at: "name", bundled.name))
    section.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return section
  }

  private func row(_ bundled: BundledDefinitions.Row, at place: Place) -> LevelDefinition {
    var row = LevelDefinition(
      printedName: bundled.name, features: bundled.features.map { Feature.ID($0) },
      meanings: bundled.meanings.map { (level: Level.ID($0.level), text: $0.text) },
      anchor: place.anchor(at: "name", bundled.name))
    row.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return row
  }
}
