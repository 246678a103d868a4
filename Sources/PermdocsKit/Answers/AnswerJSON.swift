import Handbook
import PolicyAudit
import PolicyModel

/// Answers for a program; the shape changes only together with `version`.
struct AnswerJSON {
  let policy: ResolvedPolicy
  private var words: AnswerSentences { AnswerSentences(policy) }

  private func answer(_ members: [(String, JSON)]) -> String {
    JSON.members(
      [("version", .number(1)), ("product", .string(policy.id.text))] + members
    ).text
  }

  private func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private func ids(_ cards: [Ref<Card>]) -> JSON { texts(cards.map { policy[$0].id.text }) }

  /// `["jobs:view"]`, as `--needs` takes them.
  private func permissions(_ needs: Permissions) -> JSON {
    texts(
      needs.map { policy[$0] }.map { "\($0.feature.text):\($0.action.text)" })
  }

  // MARK: Who can

  /// - Parameter asked: Features and actions.
  func whoCan(_ asked: [(feature: Ref<Feature>, action: Ref<Action>)]) -> String {
    answer([
      (
        "answers",
        .array(
          asked.map { feature, action in
            let found = policy.whoCan(action, on: feature)
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

  private func derivation(_ derivation: Derivation, _ feature: Ref<Feature>, _ action: Ref<Action>)
    -> JSON
  {
    let why = Phrasing.derivation(derivation, policy: policy)
    var members = [("id", JSON.string(derivation.card.id.text)), ("why", texts(why.english))]
    if !derivation.isAble {
      let cure = policy.whyNot(derivation.cardRef, feature, action)
      members.append(("cure", texts(words.sentences(cure).english)))
    }
    return .members(members)
  }

  // MARK: Which role

  func recommendation(_ found: Recommendation) -> String {
    answer([
      ("needs", permissions(found.needs)), ("required", permissions(found.required)),
      ("exact", .truth(found.isExact)), ("remarks", texts(words.remarks(on: found).english)),
      (
        "choices",
        .array(
          found.choices.map { choice in
            .members([
              ("roles", ids(choice.roles)), ("sets", ids(choice.sets)),
              ("title", .string(words.title(of: choice).english)),
              ("surplus", permissions(choice.surplus)),
              ("conditional", permissions(choice.conditional)),
              ("breaksSeparation", .truth(!choice.conflicts.isEmpty)),
              ("says", texts(words.sentences(choice).english)),
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

  func comparison(_ cards: [Ref<Card>]) -> String {
    answer([
      ("cards", ids(cards)), ("common", permissions(policy.common(to: cards))),
      (
        "differences",
        .array(
          policy.contrasts(of: cards).map { contrast in
            .members([
              ("feature", .string(policy[contrast.feature].id.text)),
              (
                "actions",
                .members(
                  zip(cards, contrast.actions).map { card, actions in
                    (policy[card].id.text, texts(actions.map { policy[$0].id.text }))
                  })
              ),
              (
                "conditional",
                .members(
                  zip(cards, contrast.conditional).map { card, actions in
                    (policy[card].id.text, texts(actions.map { policy[$0].id.text }))
                  })
              ),
            ])
          })
      ),
    ])
  }
}
