import Diagnostics
import PolicyAudit
import PolicyModel

/// Finds what a command line names: by id, or by printed name whatever its capitals.
struct NameLookup<Thing> {
  /// What is looked for, in the singular and the plural: "role", "roles".
  let one: String
  let many: String
  /// Where: "in Toy Studio"; empty where it goes without saying.
  var place = ""
  let things: [(id: String, name: String, thing: Thing)]

  /// More names than this are no help on one line.
  private static var shortList: Int { 16 }

  func find(_ asked: String) throws -> Thing {
    if let exact = things.first(where: { $0.id == asked }) { return exact.thing }
    let folded = asked.lowercased()
    if let named = things.first(where: { $0.name.lowercased() == folded }) { return named.thing }
    throw UsageFailure(message(asked))
  }

  private func message(_ asked: String) -> String {
    var message = "no \(one) \(asked.debugDescription)"
    if !place.isEmpty { message += " " + place }
    var near = NearestName.suggestions(for: asked, among: things.map(\.id))
    if near.isEmpty {
      let names = Set(NearestName.suggestions(for: asked, among: things.map(\.name)))
      near = things.filter { names.contains($0.name) }.map(\.id)
    }
    if !near.isEmpty { message += "; did you mean \(near.joined(separator: " or "))?" }
    if things.count <= Self.shortList, !things.isEmpty {
      message +=
        "\(near.isEmpty ? ";" : "") the \(many) are \(things.map(\.id).joined(separator: ", "))"
    }
    return message
  }
}

extension ResolvedPolicy {
  func ref(cardNamed asked: String) throws -> Ref<Card> {
    let nouns =
      (declaration.roles.isEmpty ? [] : [declaration.terms.role])
      + (declaration.sets.isEmpty ? [] : [declaration.terms.set])
    return try NameLookup(
      one: nouns.map(\.one).joined(separator: " or "),
      many: nouns.map(\.many).joined(separator: " and "), place: "in \(name)",
      things: cards.map { (self[$0].id.text, self[$0].name, $0) }
    ).find(asked)
  }

  func ref(featureNamed asked: String) throws -> Ref<Feature> {
    try NameLookup(
      one: declaration.terms.feature.one, many: declaration.terms.feature.many, place: "in \(name)",
      things: features.map { (self[$0].id.text, self[$0].name, $0) }
    ).find(asked)
  }

  func ref(actionNamed asked: String) throws -> Ref<Action> {
    try NameLookup(
      one: "action", many: "actions", place: "in \(name)",
      things: actions.map { (self[$0].id.text, self[$0].name, $0) }
    ).find(asked)
  }
}
