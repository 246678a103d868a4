import Diagnostics

// Areas, features, levels and what is said of them, in other words.

extension Area {
  func worded(_ wording: Wording) -> Area {
    var area = Area(
      wording.word(name), id, about: wording.word(about), configurable: isConfigurable,
      file: anchor.file, line: anchor.line, column: anchor.column)
    area.acknowledged = acknowledged
    return area
  }
}

extension Feature {
  func worded(_ wording: Wording) -> Feature {
    var feature = Feature(
      name: wording.word(name), id: id, offers: offers.map { $0.map(wording.action) },
      parent: parent, isCataloged: isCataloged, about: wording.word(about), risk: risk,
      formerly: formerly, anchor: anchor)
    feature.acknowledged = acknowledged
    return feature
  }
}

extension Ladder {
  func worded(_ wording: Wording) -> Ladder {
    var ladder = Ladder(
      none: wording.word(noneName), noneMeaning: wording.word(noneMeaning),
      levels: levels.map {
        Level(
          wording.word($0.name), $0.id, $0.actions.map(wording.action),
          meaning: wording.word($0.meaning), file: $0.anchor.file, line: $0.anchor.line,
          column: $0.anchor.column)
      }, anchor: anchor)
    ladder.acknowledged = acknowledged
    return ladder
  }
}

extension DefinitionSection {
  func worded(_ wording: Wording) -> DefinitionSection {
    var section = DefinitionSection(
      reading: wording.word(printedName), of: areas,
      rows: rows.map { row in
        var copy = LevelDefinition(
          printedName: wording.word(row.printedName), features: row.features,
          meanings: row.meanings.map { (level: $0.level, text: wording.word($0.text)) },
          anchor: row.anchor)
        copy.acknowledged = row.acknowledged
        return copy
      }, at: anchor)
    section.acknowledged = acknowledged
    return section
  }
}

extension Standard {
  func worded(_ wording: Wording) -> Standard {
    var standard = Standard(
      reading: id, name: wording.word(name), why: wording.word(why), containing: base,
      lines: lines.map { line in
        var copy = StandardLine(
          level: line.level, printedName: wording.word(line.printedName), features: line.features,
          anchor: line.anchor)
        copy.acknowledged = line.acknowledged
        return copy
      }, at: anchor)
    standard.acknowledged = acknowledged
    return standard
  }
}

extension QuickReference {
  func worded(_ wording: Wording) -> QuickReference {
    QuickReference(
      wording.word(title), rowHeading: wording.word(rowHeading),
      rows: rows.map { row in
        var copy = QuickReferenceRow(
          reading: wording.word(row.name), needs: row.needs, everythingBut: row.everythingBut,
          at: row.anchor)
        copy.acknowledged = row.acknowledged
        return copy
      })
  }
}
