import PolicyAudit
package import PolicyModel

/// What the tools' script answers from: the same values as the pages and the commands, as a script
/// that a page opened from disk can run.
///
/// `Templates/tools.schema.json` says what each key means, and tests compare both sides with it. Every
/// sentence is one of ours with gaps (`{card}`, `{verb}`, `{feature}`), so that cells which differ in
/// names alone share it.
package enum ToolData {
  package static func path(of policy: Policy) -> String { "\(policy.id.text)/tools/data.js" }

  /// Nothing where no page asks.
  ///
  /// - Parameter saying: What is written for a text that readers see, in another language than ours, and
  ///   whether all of it is in that language; the script marks what is not.
  package static func write(
    _ part: HandbookPart, saying: ((String) -> (words: String, isWhole: Bool))? = nil
  ) -> [UInt8]? {
    guard var members = members(of: part) else { return nil }
    if let saying {
      var english: [String] = []
      members = members.map { name, value in
        (
          name,
          value.saying { text in
            let said = saying(text)
            if !said.isWhole { english.append(said.words) }
            return said.words
          }
        )
      }
      if !english.isEmpty { members.append(("english", .texts(english))) }
    }
    var bytes = Array("site.policy = ".utf8)
    ScriptValue.members(members).write(to: &bytes)
    return bytes + Array(";\n".utf8)
  }

  /// Every text of it that readers see.
  package static func texts(_ part: HandbookPart) -> [String] {
    ScriptValue.members(members(of: part) ?? []).saidTexts
  }

  private static func members(of part: HandbookPart) -> [(String, ScriptValue)]? {
    let product = part.product
    guard !product.tools.isEmpty else { return nil }
    let cells = ToolCells(product)
    return vocabulary(product) + [("cards", cards(product, cells))] + cells.members
      + rules(product) + words(product)
  }

  private static func vocabulary(_ product: Product) -> [(String, ScriptValue)] {
    let index = product.index
    func numbers(_ actions: [Action]) -> ScriptValue {
      .numbers(actions.compactMap { index.number(of: $0.id) }.sorted())
    }
    return [
      (
        "actions",
        .list(
          index.actions.indices.map { number in
            let action = index.actions[number]
            return .members([
              ("id", .text(action.id.text)), ("name", .said(action.name)),
              ("verb", .said(action.spoken)), ("implies", .numbers(index.implied[number].sorted())),
            ])
          })
      ),
      ("areas", .said(index.areas.map(\.name))),
      (
        "features",
        .list(
          index.features.indices.map { number in
            let feature = index.features[number]
            return .members([
              ("id", .text(feature.id.text)), ("name", .said(feature.name)),
              ("area", .number(index.areaOfFeature[number])),
              ("askable", numbers(product.askable(on: number))),
              ("offered", numbers(index.offered(on: number))),
            ])
          })
      ),
    ]
  }

  private static func cards(_ product: Product, _ cells: ToolCells) -> ScriptValue {
    .list(
      product.index.cards.indices.map { number in
        let card = product.index.cards[number]
        return .members(
          [
            ("id", .text(card.id.text)), ("name", .said(card.name)),
            ("kind", .text(card.kind == .role ? "role" : "set")),
            ("mayBeGivenSets", .truth(card.content.mayBeGivenSets)),
            ("reaches", .numbers(product.audited.permissions.reachable(from: number).sorted())),
          ] + cells.members(of: number))
      })
  }

  private static func rules(_ product: Product) -> [(String, ScriptValue)] {
    let index = product.index
    let prerequisites = product.policy.prerequisites.compactMap { prerequisite -> ScriptValue? in
      guard let needed = index.number(of: prerequisite.needs) else { return nil }
      return .members([
        ("features", .numbers(prerequisite.features.compactMap { index.number(of: $0) }.sorted())),
        ("neededFeature", .number(index.feature(of: needed))),
        ("neededAction", .number(index.action(of: needed))),
      ])
    }
    let separations = product.policy.separations.map { separation -> ScriptValue in
      let reason = ScriptValue.said(Phrasing.sentence(separation.reason).lowercasedFirst)
      switch separation.parts {
      case .actions(let first, let second, let features):
        return .members([
          ("actions", .numbers([first, second].compactMap { index.number(of: $0) })),
          ("features", .numbers(features.compactMap { index.number(of: $0) }.sorted())),
          ("reason", reason),
        ])
      case .cards(let first, let second):
        return .members([
          ("cards", .numbers([first, second].compactMap { index.number(of: $0) })),
          ("reason", reason),
        ])
      }
    }
    return [("prerequisites", .list(prerequisites)), ("separations", .list(separations))]
  }

  private static func words(_ product: Product) -> [(String, ScriptValue)] {
    let terms = product.terms
    let sentences = AnswerTemplate.allCases.map { template in
      (
        template.rawValue,
        ScriptValue.said(template.text(terms, hasSets: !product.policy.sets.isEmpty))
      )
    }
    return [
      ("nouns", .members([("role", noun(terms.role)), ("set", noun(terms.set))])),
      ("administrators", .said(AnswerSentences(product.audited).administrators)),
      (
        "symptoms",
        .list(
          product.policy.symptoms.map {
            .members([("id", .text($0.id.text)), ("says", .said($0.says))])
          })
      ),
      (
        "limits",
        .members([
          ("combinations", .number(Recommendation.mostCombinations)),
          ("sets", .number(Recommendation.mostSetsTried)),
        ])
      ),
      ("sentences", .members(sentences)),
    ]
  }

  private static func noun(_ noun: Terms.Noun) -> ScriptValue {
    .members([("one", .said(noun.one)), ("many", .said(noun.many))])
  }
}
