import Handbook
import PolicyAudit
import PolicyFormats
import PolicyModel

/// Differences for a program; the shape changes only together with `version`.
enum DifferenceJSON {
  static func text(_ differences: [Difference]) -> String {
    JSON.object([
      "version": .number(1), "products": .array(differences.map(product)),
    ]).text
  }

  private static func product(_ difference: Difference) -> JSON {
    .members(
      [("product", .string(difference.productID))]
        + optional("from", difference.old?.version)
        + optional("to", difference.new?.version)
        + [
          ("summary", .string(Phrasing.changeSummary(difference).english)),
          ("highRisk", .number(difference.highRisk.count)),
          ("cards", .array(difference.cards.map(card))),
          ("features", .array(difference.features.map { status($0, \.id.text, \.name) })),
          ("parts", .array(difference.parts.map { .string($0.rawValue) })),
        ])
  }

  private static func card(_ change: CardChange) -> JSON {
    .members(
      pairs(change.card, \.id.text, \.name) + [
        ("includes", ids(change.included.map(\.text))),
        ("excludes", ids(change.excluded.map(\.text))),
        ("otherWords", .truth(change.hasOtherWords)),
        ("otherLayout", .truth(change.isLaidOutAnew)),
        ("cells", .array(change.cells.map(cell))),
      ])
  }

  private static func cell(_ change: CellChange) -> JSON {
    let cause: (String, [String]) =
      switch change.cause {
      case .written: ("written", [])
      case .inherited(let cards): ("inherited", cards.map(\.latest.id.text))
      case .implied: ("implied", [])
      case .prerequisite: ("prerequisite", [])
      }
    return .members(
      [
        ("feature", .string(change.feature.latest.id.text)),
        ("kind", .string(change.kind.rawValue)),
      ]
        + optional("risk", change.risk?.rawValue)
        + [("cause", .string(cause.0))]
        + (cause.1.isEmpty ? [] : [("through", ids(cause.1))])
        + [
          ("effectiveOnly", .truth(change.isEffectiveOnly)),
          ("before", ids((change.before?.effective ?? []).map(\.id.text))),
          ("after", ids((change.after?.effective ?? []).map(\.id.text))),
          ("gained", ids(change.gained.map(\.action.id.text))),
          ("lost", ids(change.lost.map(\.action.id.text))),
        ])
  }

  private static func status<Thing>(
    _ pairing: Pairing<Thing>, _ id: (Thing) -> String, _ name: (Thing) -> String
  ) -> JSON {
    .members(pairs(pairing, id, name))
  }

  /// What it is called, whether it came or went, and what it was called where that differs.
  private static func pairs<Thing>(
    _ pairing: Pairing<Thing>, _ id: (Thing) -> String, _ name: (Thing) -> String
  ) -> [(String, JSON)] {
    var members = [
      ("id", JSON.string(id(pairing.latest))), ("name", JSON.string(name(pairing.latest))),
    ]
    switch pairing {
    case .added: members.append(("status", .string("added")))
    case .removed: members.append(("status", .string("removed")))
    case .kept(let old, let new):
      members.append(("status", .string("kept")))
      if id(old) != id(new) { members.append(("formerID", .string(id(old)))) }
      if name(old) != name(new) { members.append(("formerName", .string(name(old)))) }
    }
    return members
  }

  private static func ids(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private static func optional(_ key: String, _ text: String?) -> [(String, JSON)] {
    text.map { [(key, .string($0))] } ?? []
  }
}
