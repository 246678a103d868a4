import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences on the pages of roles and permission sets.

extension Phrasing {
  static func includes(_ cards: [Inline], _ card: Card) -> Words {
    .said(
      .includes,
      ["card": .policy(card.name), "cards": links(cards), "count": .number(cards.count)])
  }

  static func holdsEverySet(_ product: Product) -> Words {
    .said(.holdsEverySet, ["set": .policy(product.terms.set.one)])
  }

  static func mayBeGivenSets(_ product: Product) -> Words {
    .said(.mayBeGivenSets, ["sets": .policy(product.terms.set.many)])
  }

  static func comesFrom(_ cards: [Inline]) -> Words { .said(.comesFrom, ["cards": links(cards)]) }

  static func everythingElse(_ reason: String) -> Words {
    .said(.nothingElse, ["reason": ended(reason)])
  }

  static func need(_ prerequisite: Prerequisite, isMet: Bool, _ product: Product) -> Words {
    .said(
      isMet ? .needIsMet : .needIsUnmet,
      [
        "features": links(prerequisite.features.map(product.link)),
        "count": .number(prerequisite.features.count),
        "permission": product.link(prerequisite.needs),
        "reason": isMet ? clause(prerequisite.reason) : statement(prerequisite.reason),
      ])
  }

  /// How a card stands to one standard.
  static func measure(_ measure: StandardMeasure, _ standard: Inline) -> Words {
    let missing = permissions(measure.lines, \.missing)
    let surplus = permissions(measure.lines, \.surplus)
    let standard = Words.run([standard])
    return switch (measure.isMet, surplus.isEmpty) {
    case (true, true): .said(.standardMet, ["standard": standard])
    case (true, false):
      .said(.standardMetBeyond, ["standard": standard, "surplus": .list(surplus, .semicolon)])
    case (false, true):
      .said(.standardNotMet, ["standard": standard, "missing": .list(missing, .semicolon)])
    case (false, false):
      .said(
        .standardNotMetBeyond,
        [
          "standard": standard, "missing": .list(missing, .semicolon),
          "surplus": .list(surplus, .semicolon),
        ])
    }
  }

  /// "edit on Jobs" for each line that has any of these actions.
  static func permissions(
    _ lines: [StandardMeasure.Line], _ actions: (StandardMeasure.Line) -> [Action]
  ) -> [Words] {
    lines.filter { !actions($0).isEmpty }.map {
      .said(.actionsOn, ["actions": spoken(actions($0)), "feature": .policy($0.feature.name)])
    }
  }

  static func says(_ symptom: Symptom) -> Words {
    .said(.symptomSays, ["says": .policy(symptom.says)])
  }

  static func strikes(_ symptom: Symptom, on features: [Inline]) -> Words {
    .said(
      .strikes,
      [
        "symptom": .run([.strong([.words(says(symptom))])]), "features": links(features),
        "cause": statement(symptom.cause),
      ])
  }

  static func claimStatus(_ result: ClaimResult, _ product: Product) -> Words {
    let claim = claim(result.claim.statement, product)
    guard !result.isTrue else {
      guard !result.conditions.isEmpty else { return claim }
      return .said(
        .claimOnCondition,
        ["claim": claim, "conditions": .list(result.conditions.map { .policy($0) }, .or)])
    }
    return .said(
      .claimIsFalse,
      [
        "claim": claim, "contradicted": .run([.strong([.words(.said(.contradicted))])]),
        "facts": counterexamples(result, product),
      ])
  }
}
