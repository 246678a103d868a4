import Diagnostics
import PolicyModel

// Cards, as they are read.

extension PolicyReader {
  func card(_ bundled: BundledCard, at place: Place) throws -> Card {
    var content = CardContent(purpose: bundled.purpose)
    content.tagline = bundled.tagline
    content.why = bundled.why
    content.should = bundled.should ?? []
    content.shouldNot = bundled.shouldNot ?? []
    content.duties = bundled.duties ?? []
    content.summary = bundled.summary ?? []
    content.guidance = bundled.guidance
    content.remarks = try (bundled.remarks ?? []).enumerated().map { number, remark in
      Remark(
        try Self.word(
          remark.kind, Remark.Kind.self, at: place["remarks"][number]["kind"]),
        remark.text)
    }
    content.juniors = references(bundled.juniors, at: place["juniors"])
    content.sets = references(bundled.sets, at: place["sets"])
    content.holdsEverySet = bundled.holdsEverySet ?? false
    content.mayBeGivenSets = bundled.mayBeGivenSets ?? false
    content.otherwiseNone = bundled.otherwiseNone
    content.sections = bundled.sections.enumerated().map { section($1, at: place["sections"][$0]) }
    return Card(
      kind: try Self.word(bundled.kind, Card.Kind.self, at: place["kind"]),
      id: Card.ID(bundled.id), name: bundled.name, content: content,
      anchor: place.anchor(at: "name", bundled.name),
      acknowledged: acknowledged(bundled.acknowledged, at: place),
      formerly: (bundled.formerly ?? []).map { Card.ID($0) })
  }

  private func references(_ ids: [String]?, at place: Place) -> [CardReference] {
    (ids ?? []).enumerated().map { number, id in
      CardReference(id: Card.ID(id), anchor: place[number].anchor.underlining(id))
    }
  }

  private func section(_ bundled: BundledSection, at place: Place) -> CardSection {
    var section = CardSection(
      area: Area.ID(bundled.area), printedName: bundled.printed, about: bundled.about,
      grants: bundled.lines.enumerated().map { grant($1, at: place["lines"][$0]) },
      anchor: place.anchor(at: "area", bundled.area))
    section.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return section
  }

  private func grant(_ bundled: BundledGrant, at place: Place) -> Grant {
    var grant = Grant(
      feature: Feature.ID(bundled.feature),
      decision: bundled.actions.isEmpty ? .none : .actions(bundled.actions.map(action)),
      condition: bundled.condition, reason: bundled.reason, printedName: bundled.printed,
      anchor: place.anchor(at: "feature", bundled.feature))
    grant.printedParent = bundled.printedUnder.map { Feature.ID($0) }
    grant.acknowledged = acknowledged(bundled.acknowledged, at: place)
    return grant
  }

  func retired(_ bundled: BundledRetired, at place: Place) throws -> Retired {
    Retired(
      kind: try Self.word(bundled.kind, Retired.Kind.self, at: place["kind"]),
      id: bundled.id, name: bundled.name, reason: bundled.reason, successor: bundled.successor,
      anchor: place.anchor(at: "name", bundled.name))
  }
}
