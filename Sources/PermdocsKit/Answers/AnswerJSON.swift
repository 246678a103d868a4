import Handbook
import PolicyAudit
import PolicyModel

/// Answers for a program; the shape changes only together with `version`.
struct AnswerJSON {
  let audited: AuditedPolicy
  private var words: AnswerSentences { AnswerSentences(audited) }
  private var index: PolicyIndex { audited.index }

  private func answer(_ members: [(String, JSON)]) -> String {
    JSON.members(
      [("version", .number(1)), ("product", .string(audited.policy.id.text))] + members
    ).text
  }

  private func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private func ids(_ cards: [Int]) -> JSON { texts(cards.map { index.cards[$0].id.text }) }

  /// `["jobs:view"]`, as `--needs` takes them.
  private func permissions(_ numbers: NumberSet) -> JSON {
    texts(
      numbers.numbers.map(index.permission).map { "\($0.feature.text):\($0.action.text)" })
  }

  // MARK: Who can

  /// - Parameter asked: Features and actions, by number.
  func whoCan(_ asked: [(feature: Int, action: Int)]) -> String {
    answer([
      (
        "answers",
        .array(
          asked.map { feature, action in
            let found = audited.whoCan(action, on: feature)
            return .members([
              ("feature", .string(found.feature.id.text)),
              ("action", .string(found.action.id.text)),
              ("can", .array(found.able.map { derivation($0, feature, action) })),
              ("cannot", .array(found.unable.map { derivation($0, feature, action) })),
            ])
          })
      )
    ])
  }

  private func derivation(_ derivation: Derivation, _ feature: Int, _ action: Int) -> JSON {
    let why = Phrasing.derivation(derivation, policy: audited)
    var members = [("id", JSON.string(derivation.card.id.text)), ("why", texts(why))]
    if !derivation.isAble, let card = index.number(of: derivation.card.id) {
      let cure = audited.whyNot(card: card, feature: feature, action: action)
      members.append(("cure", texts(words.sentences(cure))))
    }
    return .members(members)
  }

  // MARK: Which role

  func recommendation(_ found: Recommendation) -> String {
    answer([
      ("needs", permissions(found.needs)), ("required", permissions(found.required)),
      ("exact", .truth(found.isExact)), ("remarks", texts(words.remarks(on: found))),
      (
        "choices",
        .array(
          found.choices.map { choice in
            .members([
              ("roles", ids(choice.roles)), ("sets", ids(choice.sets)),
              ("title", .string(words.title(of: choice))),
              ("surplus", permissions(choice.surplus)),
              ("conditional", permissions(choice.conditional)),
              ("breaksSeparation", .truth(!choice.conflicts.isEmpty)),
              ("says", texts(words.sentences(choice))),
            ])
          })
      ),
      (
        "shortfalls",
        .array(
          found.shortfalls.map {
            .members([("role", ids([$0.role])), ("lacks", permissions($0.lacking))])
          })
      ),
    ])
  }

  // MARK: Compare

  func comparison(_ cards: [Int]) -> String {
    answer([
      ("cards", ids(cards)), ("common", permissions(audited.common(to: cards))),
      (
        "differences",
        .array(
          audited.contrasts(of: cards).map { contrast in
            .members([
              ("feature", .string(index.features[contrast.feature].id.text)),
              (
                "actions",
                .members(
                  zip(cards, contrast.actions).map { card, actions in
                    (index.cards[card].id.text, texts(actions.map { index.actions[$0].id.text }))
                  })
              ),
            ])
          })
      ),
    ])
  }
}
