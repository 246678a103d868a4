import DocumentModel
import PolicyAudit
import PolicyModel

// The legend of a matrix: word, badge, meaning.

extension Phrasing {
  static let legend = "How to read a cell"
  static let legendWord = "Word"
  static let legendMeaning = "Meaning"

  /// One line of the legend.
  struct LegendRow {
    let word: String
    let tone: Tone
    let meaning: String
  }

  static func legendRows(_ product: Product) -> [LegendRow] {
    let nothing = product.policy.ladder?.noneMeaning.map(sentence) ?? "Nothing is granted."
    return [LegendRow(word: none(product), tone: .none, meaning: nothing)] + gifts(product) + [
      LegendRow(
        word: "On a condition", tone: .conditional,
        meaning: "Granted only while the words on the card are true."),
      LegendRow(
        word: notDecided, tone: .undecided,
        meaning: "The card says nothing about it, so nothing is granted."),
      LegendRow(
        word: notOffered, tone: .notOffered, meaning: "The product has no such permission."),
    ]
  }

  private static func gifts(_ product: Product) -> [LegendRow] {
    guard let ladder = product.policy.ladder, let feature = product.policy.features.first else {
      let view = product.policy.listedActions.first { $0.looks || $0.id == product.policy.view }
      return [
        view.map { LegendRow(word: $0.name, tone: .look, meaning: "To look, and no more.") },
        LegendRow(
          word: "Names of actions", tone: .change, meaning: "Exactly these actions, and no others."),
        LegendRow(
          word: "All that is offered", tone: .full,
          meaning: "Every action that the product offers there."),
      ].compactMap { $0 }
    }
    return ladder.levels.map { level in
      LegendRow(
        word: level.name, tone: product.tone(of: level.actions, on: feature),
        meaning: sentence(level.meaning))
    } + [
      LegendRow(
        word: "Names of actions", tone: .change,
        meaning: "These actions, which together are none of the levels above.")
    ]
  }
}
