import Diagnostics
import PolicyModel

// What a policy says beside its cards, as it is read.

extension PolicyReader {
  func prerequisite(_ bundled: BundledPrerequisite, at place: Place) throws -> Prerequisite {
    var prerequisite = Prerequisite(
      features: bundled.features.map { Feature.ID($0) },
      needs: try permission(bundled.needs, at: place["needs"]), reason: bundled.reason,
      anchor: place.anchor(at: "needs", bundled.needs))
    prerequisite.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return prerequisite
  }

  func separation(_ bundled: BundledSeparation, at place: Place) throws -> SeparationOfDuties {
    let parts: SeparationOfDuties.Parts
    if let actions = bundled.actions, actions.count == 2, let features = bundled.features {
      parts = .actions(
        Action.ID(actions[0]), Action.ID(actions[1]), on: features.map { Feature.ID($0) })
    } else if let cards = bundled.cards, cards.count == 2 {
      parts = .cards(Card.ID(cards[0]), Card.ID(cards[1]))
    } else {
      throw JSONFault("a separation names two actions or two cards", at: place.anchor)
    }
    var separation = SeparationOfDuties(
      parts: parts, reason: bundled.reason, anchor: place.anchor(at: "reason", bundled.reason))
    separation.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return separation
  }

  func standard(_ bundled: BundledStandard, at place: Place) -> Standard {
    var standard = Standard(
      reading: Standard.ID(bundled.id), name: bundled.name, why: bundled.why,
      containing: bundled.contains.map { Standard.ID($0) },
      lines: bundled.lines.enumerated().map { number, line in
        let place = place["lines"][number]
        var read = StandardLine(
          level: Level.ID(line.level), printedName: line.printed,
          features: line.features.map { Feature.ID($0) },
          anchor: place.anchor(at: "level", line.level))
        read.acknowledged = acknowledged(line.acknowledged, at: place)
        return read
      },
      at: place.anchor(at: "name", bundled.name))
    standard.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return standard
  }

  func limit(_ bundled: BundledLimit, at place: Place) -> Limit {
    let anchor = place.anchor(at: "subject", bundled.subject)
    return Limit(
      bundled.subject, Limit.ID(bundled.id), atMost: bundled.maximum, per: bundled.per,
      more: bundled.more, file: anchor.file, line: anchor.line, column: anchor.column)
  }

  func symptom(_ bundled: BundledSymptom, at place: Place) -> Symptom {
    let anchor = place.anchor(at: "says", bundled.says)
    var symptom = Symptom(
      bundled.says, Symptom.ID(bundled.id), lacking: bundled.lacking.map(action),
      holding: bundled.holding.map(action), cause: bundled.cause,
      file: anchor.file, line: anchor.line, column: anchor.column)
    symptom.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return symptom
  }

  func administration(
    _ bundled: BundledAdministration, at place: Place
  ) throws -> Administration {
    Administration(
      contact: bundled.contact,
      permissions: try permissions(bundled.permissions, at: place["permissions"]))
  }

  func quickReference(
    _ bundled: BundledQuickReference, at place: Place
  ) throws -> QuickReference {
    QuickReference(
      bundled.title, rowHeading: bundled.rowHeading,
      rows: try bundled.rows.enumerated().map { number, row in
        let place = place["rows"][number]
        var read = QuickReferenceRow(
          reading: row.name, needs: try permissions(row.needs, at: place["needs"]),
          everythingBut: row.everythingBut, at: place.anchor(at: "name", row.name))
        read.acknowledged = acknowledged(row.acknowledged, at: place)
        return read
      })
  }
}
