import DocumentModel
import PolicyAudit
import PolicyModel

// The questions of quizzes.

extension Phrasing {
  /// A situation in which somebody has to know what the card says.
  static func situation(_ action: Action, _ feature: Feature, pick: Int) -> Words {
    let ways: [SentenceKey] = [
      .situationColleague, .situationAbout, .situationAway, .situationCall, .situationNote,
      .situationDay, .situationDelay, .situationShow,
    ]
    return .said(ways[pick % ways.count], ["doing": doing(action, feature)])
  }

  static func whoElse(
    _ kind: Quiz.Question.Kind, _ action: Action, _ feature: Feature, _ noun: Terms.Noun, pick: Int
  ) -> Words {
    let (doing, one, many) = (
      doing(action, feature), Words.policy(noun.one), Words.policy(noun.many)
    )
    let ways: [Words] =
      kind == .standIn
      ? [
        .said(.standInAway, ["doing": doing, "cards": many]),
        .said(.standInBusy, ["doing": doing, "card": one]),
      ]
      : [
        .said(.insteadAsked, ["doing": doing, "card": one]),
        .said(.insteadHas, ["doing": doing, "cards": many]),
        .said(.insteadTakes, ["doing": doing, "card": one]),
      ]
    return ways[pick % ways.count]
  }

  static func colleague(
    _ card: Card, _ action: Action, _ feature: Feature, pick: Int
  ) -> Words {
    let ways: [SentenceKey] = [.colleagueLike, .colleagueAsked, .colleagueMeans, .colleagueFalls]
    return .said(
      ways[pick % ways.count],
      ["card": .policy(card.name), "doing": doing(action, feature)])
  }

  static func whatYouSee(_ action: Action, _ feature: Feature, pick: Int) -> Words {
    let ways: [SentenceKey] = [.seeSay, .seeHappens, .seeGoes]
    return .said(ways[pick % ways.count], ["doing": doing(action, feature)])
  }

  private static func doing(_ action: Action, _ feature: Feature) -> Words {
    let words = Words.said(
      .toDo, ["action": .policy(action.spoken), "feature": .policy(feature.name)])
    return .run([.strong([.words(words)])])
  }
}
