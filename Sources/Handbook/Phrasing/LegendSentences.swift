import DocumentModel
import PolicyAudit
import PolicyModel

// The legend of a matrix: word, badge, meaning.

extension Phrasing {
  /// One line of the legend.
  struct LegendRow {
    let word: Words
    let tone: Tone
    let meaning: Words
  }

  static func legendRows(_ product: Product) -> [LegendRow] {
    let nothing =
      product.policy.ladder?.noneMeaning.map(statement) ?? .said(.legendNothing)
    return [LegendRow(word: noAccess(product.policy), tone: .none, meaning: nothing)]
      + gifts(product) + [
        LegendRow(
          word: .said(.legendConditional), tone: .conditional,
          meaning: .said(.legendConditionalMeaning)),
        LegendRow(
          word: .said(.notDecided), tone: .undecided, meaning: .said(.legendNotDecidedMeaning)),
        LegendRow(
          word: .said(.notOffered), tone: .notOffered, meaning: .said(.legendNotOfferedMeaning)),
      ]
  }

  private static func gifts(_ product: Product) -> [LegendRow] {
    guard let ladder = product.policy.ladder, let feature = product.policy.features.first else {
      let view = product.policy.listedActions.first { $0.looks || $0.id == product.policy.view }
      return [
        view.map {
          LegendRow(word: .policy($0.name), tone: .look, meaning: .said(.legendLookMeaning))
        },
        LegendRow(
          word: .said(.legendActions), tone: .change, meaning: .said(.legendActionsMeaning)),
        LegendRow(word: .said(.legendAll), tone: .full, meaning: .said(.legendAllMeaning)),
      ].compactMap { $0 }
    }
    return ladder.levels.map { level in
      LegendRow(
        word: .policy(level.name), tone: product.tone(of: level.actions, on: feature),
        meaning: statement(level.meaning))
    } + [
      LegendRow(
        word: .said(.legendActions), tone: .change, meaning: .said(.legendActionsBesideLevels))
    ]
  }
}
