import Diagnostics
import PolicyModel

/// One piece of text that some page prints.
struct PrintedText {
  /// What the text is to the thing it belongs to: "name", "purpose", "reason".
  let part: String
  let text: String
  let owner: String
  let anchor: SourceAnchor
}

extension Policy {
  /// Every text that a page prints, in the order of the policy.
  var printedTexts: [PrintedText] {
    let features = catalog.flatMap(\.features).map { ($0.id, $0.name) }
    var collector = TextCollector(names: Dictionary(features) { first, _ in first })
    collector.of(name, at: anchor, ("name", name), ("version", version), ("summary", summary))
    for action in actions { collector.read(action, at: anchor) }
    for noun in [terms.role, terms.set, terms.area, terms.feature] {
      collector.of(name, at: anchor, ("term", noun.one), ("term", noun.many))
    }
    collector.of(name, at: anchor, ("term", terms.level), ("contact", administration?.contact))
    for section in catalog {
      let area = section.area
      collector.of(area.name, at: area.anchor, ("name", area.name), ("description", area.about))
      for feature in section.features {
        collector.of(
          feature.name, at: feature.anchor, ("name", feature.name), ("description", feature.about))
      }
    }
    if let ladder { collector.read(ladder) }
    for section in definitions { collector.read(section) }
    for card in cards { collector.read(card) }
    for retired in retired {
      collector.of(
        retired.name, at: retired.anchor, ("name", retired.name), ("reason", retired.reason))
    }
    for prerequisite in prerequisites {
      collector.of("Prerequisite", at: prerequisite.anchor, ("reason", prerequisite.reason))
    }
    for separation in separations {
      collector.of("Separation of duties", at: separation.anchor, ("reason", separation.reason))
    }
    for standard in standards {
      let name = standard.name
      collector.of(name, at: standard.anchor, ("name", name), ("reason", standard.why))
      for line in standard.lines {
        collector.of(name, at: line.anchor, ("printed name", line.printedName))
      }
    }
    for limit in limits {
      collector.of(
        limit.subject, at: limit.anchor, ("name", limit.subject), ("scope", limit.scope),
        ("way to have more", limit.extensible))
    }
    for symptom in symptoms {
      collector.of(
        symptom.says, at: symptom.anchor, ("saying", symptom.says), ("cause", symptom.cause))
    }
    if let quickReference { collector.read(quickReference, at: anchor) }
    for acknowledgement in AcknowledgementLedger(self).acknowledgements {
      collector.of(
        "Acknowledgement", at: acknowledgement.anchor, ("rule", acknowledgement.rule.id),
        ("reason", acknowledgement.reason))
    }
    return collector.texts
  }
}

/// Gathers texts, one thing after another.
private struct TextCollector {
  let names: [Feature.ID: String]
  var texts: [PrintedText] = []

  mutating func of(
    _ owner: String, at anchor: SourceAnchor, _ parts: (part: String, text: String?)...
  ) {
    for (part, text) in parts {
      guard let text else { continue }
      texts.append(PrintedText(part: part, text: text, owner: owner, anchor: anchor))
    }
  }

  mutating func read(_ action: Action, at anchor: SourceAnchor) {
    of(action.name, at: anchor, ("action's name", action.name))
    // One that is made of the name is no fault of its own.
    if action.spoken != action.name.lowercased() {
      of(action.name, at: anchor, ("spoken form", action.spoken))
    }
    for verb in action.verbs { of(action.name, at: anchor, ("verb", verb)) }
  }

  mutating func read(_ ladder: Ladder) {
    of(
      ladder.noneName, at: ladder.anchor, ("name", ladder.noneName),
      ("meaning", ladder.noneMeaning))
    for level in ladder.levels {
      of(level.name, at: level.anchor, ("name", level.name), ("meaning", level.meaning))
    }
  }

  mutating func read(_ section: DefinitionSection) {
    of(section.printedName, at: section.anchor, ("name", section.printedName))
    for row in section.rows {
      of(row.printedName, at: row.anchor, ("name", row.printedName))
      for meaning in row.meanings { of(row.printedName, at: row.anchor, ("meaning", meaning.text)) }
    }
  }

  mutating func read(_ card: Card) {
    let content = card.content
    of(
      card.name, at: card.anchor, ("name", card.name), ("purpose", content.purpose),
      ("tagline", content.tagline), ("explanation", content.why), ("advice", content.guidance),
      ("reason", content.otherwiseNone))
    let lines = content.should + content.shouldNot + content.duties + content.summary
    for line in lines + content.remarks.map(\.text) {
      of(card.name, at: card.anchor, ("line", line))
    }
    for section in content.sections {
      of(
        section.printedName ?? section.area.text, at: section.anchor,
        ("printed name", section.printedName), ("description", section.about))
      for grant in section.grants {
        of(
          names[grant.feature] ?? grant.feature.text, at: grant.anchor, ("reason", grant.reason),
          ("condition", grant.condition), ("printed name", grant.printedName))
      }
    }
  }

  mutating func read(_ table: QuickReference, at anchor: SourceAnchor) {
    of(table.title, at: anchor, ("name", table.title), ("heading", table.rowHeading))
    for row in table.rows { of(row.name, at: row.anchor, ("name", row.name)) }
  }
}
