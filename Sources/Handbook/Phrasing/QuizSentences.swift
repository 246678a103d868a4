import DocumentModel
import PolicyAudit
import PolicyModel

// The questions of quizzes. What is asked must not tell the answer, so situations about what can be
// done and about what cannot are worded alike.

extension Phrasing {
  static let quiz = "Quiz"
  static let answerKey = "Answer key"
  static let quizBlanks = ["Name", "Date", "Right answers"]
  static func quiz(of card: Card) -> String { "Quiz: \(card.name)" }
  static func answers(to card: Card) -> String { "Answer key: \(card.name)" }

  static let yesMyself = "Yes, the card lets me do it."
  static let noSomebodyElse = "No, somebody else has to do it."
  static let yesTheyCan = "Yes, that card lets them."
  static let noTheyCannot = "No, that card does not let them."
  static let nothingUnusual = "Nothing unusual: it works."

  static func quizLead(_ quiz: Quiz, _ product: Product) -> String {
    """
    Answer as somebody who holds \(quiz.card.name) and nothing else. One answer is right each time: \
    put a ring round its letter. These are the questions of seed \(quiz.seed).
    """
  }

  static func answersLead(_ quiz: Quiz, _ product: Product) -> String {
    """
    For trainers. The answers to the quiz about \(quiz.card.name) with the questions of seed \(quiz.seed). A \
    question keeps its code from one version of the policy to the next.
    """
  }

  static let answersTable = "The right answers, and what makes them right"
  static let answerColumns = ["No.", "Code", "Letter", "Answer", "Because"]

  /// A situation in which somebody has to know what the card says.
  static func situation(_ action: Action, _ feature: Feature, pick: Int) -> [Inline] {
    let ways: [(before: String, after: String)] = [
      ("A colleague asks whether you could", ". Could you?"),
      ("You are about to", ". Does your card let you?"),
      ("The one who usually does it is away, and you are asked to", ". Can you?"),
      ("During a call it turns out that somebody has to", ". Can that be you?"),
      ("A note on your desk says: please", ". Can you do it yourself?"),
      ("Before the day ends somebody must", ". Is that something you can do?"),
      ("You are asked to", " without delay. Are you able to?"),
      ("Somebody new wants to be shown how to", ". Can you show it at your own desk?"),
    ]
    return told(ways[pick % ways.count], action, feature)
  }

  static func whoElse(
    _ kind: Quiz.Question.Kind, _ action: Action, _ feature: Feature, _ noun: Terms.Noun, pick: Int
  ) -> [Inline] {
    let standIn: [(before: String, after: String)] = [
      ("You will be away, and somebody has to", " meanwhile. Which of these \(noun.many) will do?"),
      ("You have your hands full. Which other \(noun.one) lets somebody", " for you?"),
    ]
    let instead: [(before: String, after: String)] = [
      ("You are asked to", ", which is not yours to do. Which \(noun.one) lets somebody do it?"),
      ("Somebody has to", ", and you cannot. Which of these \(noun.many) is needed?"),
      ("It takes another \(noun.one) than yours to", ". Which of these will do?"),
    ]
    let ways = kind == .standIn ? standIn : instead
    return told(ways[pick % ways.count], action, feature)
  }

  static func colleague(
    _ card: Card, _ action: Action, _ feature: Feature, pick: Int
  ) -> [Inline] {
    let ways: [(before: String, after: String)] = [
      ("You would like somebody who holds \(card.name), and nothing else, to", ". Can they?"),
      ("A colleague who holds only \(card.name) is asked to", ". Will it work?"),
      ("Somebody with \(card.name), and no more than that, means to", ". Are they able to?"),
      ("It falls to a colleague with nothing but \(card.name) to", ". Can it be done that way?"),
    ]
    return told(ways[pick % ways.count], action, feature)
  }

  static func whatYouSee(_ action: Action, _ feature: Feature, pick: Int) -> [Inline] {
    let ways: [(before: String, after: String)] = [
      ("You want to", ". What will you have to say?"),
      ("You try to", ". What happens?"),
      ("With your card you set out to", ". How does it go?"),
    ]
    return told(ways[pick % ways.count], action, feature)
  }

  private static func told(
    _ way: (before: String, after: String), _ action: Action, _ feature: Feature
  ) -> [Inline] {
    [
      .text("\(way.before) "), .strong([.text("\(action.spoken) \(feature.name)")]),
      .text(way.after),
    ]
  }
}
