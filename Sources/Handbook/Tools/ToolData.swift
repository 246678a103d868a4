import PolicyAudit
package import PolicyModel
import PolicyQuestions

/// What the tools' script answers from: the same values as the pages and the commands, as a script
/// that a page opened from disk can run.
///
/// Actions, features and cards are numbers, sets of actions are bits. Every sentence is one of ours
/// with gaps (`{card}`, `{verb}`, `{feature}`), so that cells which differ in names alone share it.
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
    return vocabulary(product) + relation(product) + duties(product) + words(product)
      + ToolCells(product).members
  }

  private static func vocabulary(_ product: Product) -> [(String, ScriptValue)] {
    let index = product.index
    return [
      (
        "actions",
        .list(index.actions.map { .list([.text($0.id.text), .said($0.name), .said($0.spoken)]) })
      ),
      ("areas", .said(index.areas.map(\.name))),
      (
        "features",
        .list(
          index.features.indices.map {
            .list([
              .text(index.features[$0].id.text), .said(index.features[$0].name),
              .number(index.areaOfFeature[$0]),
              .number(mask(product.askable(on: $0), index)),
              .number(mask(index.offered(on: $0), index)),
            ])
          })
      ),
      (
        "cards",
        .list(
          index.cards.map { card in
            .list([
              .text(card.id.text), .said(card.name), .text(card.kind == .role ? "roles" : "sets"),
              .number(card.content.mayBeGivenSets ? 1 : 0),
            ])
          })
      ),
    ]
  }

  private static func mask(_ actions: [Action], _ index: PolicyIndex) -> Int {
    actions.reduce(0) { $0 | 1 << (index.number(of: $1.id) ?? 0) }
  }

  /// What each card holds before prerequisites cut it, and what decides the rest.
  private static func relation(_ product: Product) -> [(String, ScriptValue)] {
    let index = product.index
    func masks(_ held: NumberSet) -> ScriptValue {
      .numbers(index.features.indices.map { mask(index.actions(on: $0, in: held), index) })
    }
    let holdings = product.audited.permissions.holdings
    return [
      ("implied", .numbers(index.implied.map { $0.reduce(0) { $0 | 1 << $1 } })),
      (
        "prerequisites",
        .list(
          product.policy.prerequisites.compactMap { prerequisite in
            guard let needed = index.number(of: prerequisite.needs) else { return nil }
            return .list([
              .numbers(prerequisite.features.compactMap { index.number(of: $0) }),
              .number(index.feature(of: needed)), .number(index.action(of: needed)),
            ])
          })
      ),
      ("held", .list(holdings.map { masks($0.held) })),
      (
        "certain",
        .list(holdings.map { $0.certain == $0.held ? .number(0) : masks($0.certain) })
      ),
    ]
  }

  private static func duties(_ product: Product) -> [(String, ScriptValue)] {
    let index = product.index
    let reached = index.cards.indices.map { card in
      product.audited.permissions.reachable(from: card)
    }
    let separations = product.policy.separations.map { separation -> ScriptValue in
      let reason = ScriptValue.said(Phrasing.sentence(separation.reason).lowercasedFirst)
      switch separation.parts {
      case .actions(let first, let second, let features):
        return .list([
          .numbers([first, second].compactMap { index.number(of: $0) }),
          .numbers(features.compactMap { index.number(of: $0) }.sorted()), reason,
        ])
      case .cards(let first, let second):
        return .list([
          .numbers([first, second].compactMap { index.number(of: $0) }), .number(0), reason,
        ])
      }
    }
    return [
      ("separations", .list(separations)), ("reached", .list(reached.map { .numbers($0) })),
    ]
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
      (
        "nouns",
        .list([terms.role, terms.set].map { .said([$0.one, $0.many]) })
      ),
      ("administrators", .said(AnswerSentences(product.audited).administrators)),
      ("symptoms", .said(product.policy.symptoms.map(\.says))),
      (
        "limits",
        .numbers([Recommendation.mostCombinations, Recommendation.mostSetsTried])
      ),
      ("sentences", .members(sentences)),
    ]
  }
}
