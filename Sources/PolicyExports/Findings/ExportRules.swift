package import Diagnostics

/// The rules of exports: what an engine does not keep of a policy is told, each time.
package enum ExportRules {
  package static let all = [
    unenforcedCondition, unenforcedSeparation, unenforcedLimit, refusedGap, unexportable,
  ]

  static let unenforcedCondition = Rule(
    id: "unenforced-condition", severity: .warning,
    title: "What holds on a condition in words is for the application to ask",
    explanation: """
      An engine cannot tell whether the lab has confirmed an order. It takes the answer from whoever \
      asks: the line's id is among the conditions of the question only while the words are true, and \
      without it the answer is no. See that the application knows when to send it.
      """,
    wrong: toCedar, right: toJSON, language: .sh)

  static let unenforcedSeparation = Rule(
    id: "unenforced-separation", severity: .warning,
    title: "Duties are kept apart where cards are given, not where questions are answered",
    explanation: """
      An engine answers for whatever a person has been given. That nobody is given two parts of a duty \
      which the policy keeps apart has to be seen to where roles and permission sets are given. A \
      prohibition in the engine would take both away, which is not what the policy says.
      """,
    wrong: toCedar, right: toJSON, language: .sh)

  static let unenforcedLimit = Rule(
    id: "unenforced-limit", severity: .warning,
    title: "A limit is counted by the product",
    explanation: """
      An engine is asked about one permission of one person and counts nothing. Whatever the policy \
      limits to a number has to be counted by the product.
      """,
    wrong: toCedar, right: toJSON, language: .sh)

  static let refusedGap = Rule(
    id: "refused-gap", severity: .note,
    title: "An engine refuses what nobody has decided",
    explanation: """
      The handbook tells a decision to grant nothing from a feature that nobody has thought about. An \
      engine knows only yes and no, and answers no to both. Decide the feature on the card, and the \
      answer is somebody's.
      """,
    wrong: toCedar, right: toJSON, language: .sh)

  static let unexportable = Rule(
    id: "unexportable-policy", severity: .error,
    title: "An engine can be told every id and every inclusion",
    explanation: """
      Casbin has no quotes for an id with a comma in it, OpenFGA no relation of more than 50 \
      characters, and none of them a role that includes itself. What cannot be told would be answered \
      wrongly, so nothing is written.
      """,
    wrong: toCasbin, right: toJSON, language: .sh)

  private static let toCedar = "permdocs export --product kiosk --format cedar --output engine"
  private static let toCasbin = "permdocs export --product kiosk --format casbin --output engine"
  private static let toJSON = "permdocs export --product kiosk --format json --output kiosk.json"
}
