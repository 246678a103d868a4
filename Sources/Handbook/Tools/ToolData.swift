package import DocumentModel
import PolicyAudit
import PolicyModel

/// What the tools' script answers from: the same values as the pages and the commands, as a script
/// that a page opened from disk can run.
///
/// `Templates/tools.schema.json` says what each key means, and tests compare both sides with it. Every
/// sentence is one of ours with gaps (`{card}`, `{verb}`, `{feature}`), so that cells which differ in
/// names alone share it.
package enum ToolData {
  package static func path(of product: Product) -> String {
    "\(product.policy.id.text)/tools/data.js"
  }

  /// Nothing where no page asks.
  ///
  /// - Parameter say: Says the texts that readers see; the script marks those that are not in the language
  ///   of the page.
  package static func write(
    _ product: Product, saying say: (Words) -> Words = Rewording.english.text
  ) -> [UInt8]? {
    guard var members = members(of: product) else { return nil }
    var english: [String] = []
    members = members.map { name, value in
      (
        name,
        value.saying { text in
          let said = say(text)
          if said.holdsUntranslated { english.append(said.text) }
          return said
        }
      )
    }
    if !english.isEmpty { members.append(("english", .texts(english))) }
    var bytes = Array("site.policy = ".utf8)
    ScriptValue.members(members).write(to: &bytes)
    return bytes + Array(";\n".utf8)
  }

  /// Every text of it that readers see.
  package static func words(_ product: Product) -> [Words] {
    ScriptValue.members(members(of: product) ?? []).saidWords
  }

  private static func members(of product: Product) -> [(String, ScriptValue)]? {
    guard !product.tools.isEmpty else { return nil }
    let cells = ToolCells(product)
    return vocabulary(product) + [("cards", cards(product, cells))] + cells.members
      + rules(product) + sentences(product)
  }

  private static func vocabulary(_ product: Product) -> [(String, ScriptValue)] {
    let policy = product.policy
    return [
      (
        "actions",
        .list(
          policy.actions.map { ref in
            let action = policy[ref]
            return .members([
              ("id", .text(action.id.text)), ("name", .said(.policy(action.name))),
              ("verb", .said(.policy(action.spoken))),
              ("implies", numbers(policy.implied(by: ref))),
            ])
          })
      ),
      ("areas", .said(policy.listedAreas.map { .policy($0.name) })),
      (
        "features",
        .list(
          policy.features.map { ref in
            let feature = policy[ref]
            return .members([
              ("id", .text(feature.id.text)), ("name", .said(.policy(feature.name))),
              ("area", .number(policy.area(of: ref).place)),
              ("askable", numbers(product.askable(on: ref))),
              ("offered", numbers(policy.offers(on: ref))),
            ])
          })
      ),
    ]
  }

  /// Things of the policy by number, in order.
  private static func numbers<Thing>(_ refs: some Sequence<Ref<Thing>>) -> ScriptValue {
    .numbers(refs.map(\.place).sorted())
  }

  private static func cards(_ product: Product, _ cells: ToolCells) -> ScriptValue {
    let policy = product.policy
    return .list(
      policy.cards.map { ref in
        let card = policy[ref]
        return .members(
          [
            ("id", .text(card.id.text)), ("name", .said(.policy(card.name))),
            ("kind", .text(card.kind == .role ? "role" : "set")),
            ("mayBeGivenSets", .truth(card.content.mayBeGivenSets)),
            ("reaches", numbers(policy.reachable(from: ref))),
          ] + cells.members(of: ref))
      })
  }

  private static func rules(_ product: Product) -> [(String, ScriptValue)] {
    let policy = product.policy
    let prerequisites = policy.prerequisites.compactMap { prerequisite -> ScriptValue? in
      guard let needed = policy.ref(prerequisite.needs) else { return nil }
      return .members([
        ("features", numbers(prerequisite.features.compactMap { policy.ref($0) })),
        ("neededFeature", .number(policy.feature(of: needed).place)),
        ("neededAction", .number(policy.action(of: needed).place)),
      ])
    }
    let separations = product.policy.separations.map { separation -> ScriptValue in
      let reason = ScriptValue.said(Phrasing.clause(separation.reason))
      switch separation.parts {
      case .actions(let first, let second, let features):
        return .members([
          ("actions", .numbers([first, second].compactMap { policy.ref($0)?.place })),
          ("features", numbers(features.compactMap { policy.ref($0) })),
          ("reason", reason),
        ])
      case .cards(let first, let second):
        return .members([
          ("cards", .numbers([first, second].compactMap { policy.ref($0)?.place })),
          ("reason", reason),
        ])
      }
    }
    return [("prerequisites", .list(prerequisites)), ("separations", .list(separations))]
  }

  private static func sentences(_ product: Product) -> [(String, ScriptValue)] {
    let terms = product.terms
    let templates = AnswerTemplate.allCases.map { template in
      (
        template.rawValue,
        ScriptValue.said(template.withGaps(for: product.policy))
      )
    }
    return [
      ("nouns", .members([("role", noun(terms.role)), ("set", noun(terms.set))])),
      ("administrators", .said(AnswerSentences(product.policy).administrators)),
      (
        "symptoms",
        .list(
          product.policy.symptoms.map {
            .members([("id", .text($0.id.text)), ("says", .said(.policy($0.says)))])
          })
      ),
      (
        "limits",
        .members([
          ("combinations", .number(Recommendation.mostCombinations)),
          ("sets", .number(Recommendation.mostSetsTried)),
        ])
      ),
      ("sentences", .members(templates)),
    ]
  }

  private static func noun(_ noun: Terms.Noun) -> ScriptValue {
    .members([("one", .said(.policy(noun.one))), ("many", .said(.policy(noun.many)))])
  }
}
