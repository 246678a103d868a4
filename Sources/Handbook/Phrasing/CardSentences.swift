import DocumentModel
import PolicyAudit
import PolicyModel

// Sentences on the pages of roles and permission sets.

extension Phrasing {
  static func includes(_ cards: [Inline], _ card: Card) -> [Inline] {
    [.text("\(card.name) includes ")] + list(cards.map { [$0] })
      + [.text(" and can do all that is on \(cards.count == 1 ? "that card" : "those cards").")]
  }

  static func holdsEverySet(_ product: Product) -> String {
    "Comes with every \(product.terms.set.one), without being given any."
  }

  static func mayBeGivenSets(_ product: Product) -> String {
    "Holds the \(product.terms.set.many) that somebody assigns; several can be held at once."
  }

  static func comesFrom(_ cards: [Inline]) -> [Inline] {
    [.text("Comes from ")] + list(cards.map { [$0] }) + [.text(".")]
  }

  static func everythingElse(_ reason: String, _ product: Product) -> String {
    sentence("Nothing else is granted, on purpose: \(reason)")
  }

  static func undecided(_ count: Int, _ product: Product) -> String {
    "Nothing has been decided about \(Phrasing.count(count, product.terms.feature)): "
  }

  static func excludes(_ card: Card, _ product: Product) -> String {
    "\(card.name) has no access to these, on purpose:"
  }

  static func prerequisiteMet(_ prerequisite: Prerequisite, _ product: Product) -> [Inline] {
    let features = list(prerequisite.features.map { [product.link($0)] })
    return features + [.text(" \(prerequisite.features.count == 1 ? "needs" : "need") ")]
      + product.link(prerequisite.needs)
      + [.text(", which this card has: \(sentence(prerequisite.reason).lowercasedFirst)")]
  }

  static func prerequisiteUnmet(_ prerequisite: Prerequisite, _ product: Product) -> [Inline] {
    let features = list(prerequisite.features.map { [product.link($0)] })
    return features
      + [.text(" \(prerequisite.features.count == 1 ? "needs" : "need") ")]
      + product.link(prerequisite.needs)
      + [.text(", which this card lacks: what is granted there has no effect. ")]
      + [.text(sentence(prerequisite.reason))]
  }

  static func needsNothing(_ product: Product) -> String {
    "Nothing on this card depends on a permission elsewhere."
  }

  /// How a card stands to one standard, after the standard's linked name.
  static func measure(_ measure: StandardMeasure) -> String {
    let missing = measure.lines.filter { !$0.missing.isEmpty }.map(missing)
    let surplus = measure.lines.filter { !$0.surplus.isEmpty }.map(surplus)
    var text = measure.isMet ? ": met." : ": not met. Missing: \(missing.joined(separator: "; "))."
    if !surplus.isEmpty { text += " Beyond it: \(surplus.joined(separator: "; "))." }
    return text
  }

  static func missing(_ line: StandardMeasure.Line) -> String {
    QuotedWords.group("\(verbs(line.missing)) on \(line.feature.name)")
  }

  static func surplus(_ line: StandardMeasure.Line) -> String {
    QuotedWords.group("\(verbs(line.surplus)) on \(line.feature.name)")
  }

  static func strikes(_ symptom: Symptom, on features: [Inline], _ product: Product) -> [Inline] {
    [.strong([.text("“\(symptom.says)”")]), .text(" on ")]
      + list(features.map { [$0] }) + [.text(". "), .text(sentence(symptom.cause))]
  }

  static func comesWithIt(_ role: Inline) -> [Inline] { [role, .text(" comes with it.")] }

  static func canBeGivenIt(_ role: Inline) -> [Inline] { [role, .text(" can be given it.")] }

  static func setTable(_ card: Card) -> String { "Permissions in \(card.name)" }

  static func areaTable(_ area: String, _ card: Card) -> String {
    "\(area): what \(card.name) may do"
  }

  static func untouchedModules(_ areas: [Area], _ product: Product) -> String {
    sentence(
      "It gives nothing in \(list(areas.map(\.name), "or"))")
  }

  static func claimStatus(_ result: ClaimResult, _ product: Product) -> [Inline] {
    let claim = claim(result.claim.statement, product)
    guard !result.isTrue else { return [.text(claim)] }
    return [
      .text("\(claim) "), .strong([.text("Contradicted:")]),
      .text(" \(counterexamples(result, product))"),
    ]
  }
}

extension String {
  var lowercasedFirst: String {
    guard !QuotedWords.begins(self) else {
      return QuotedWords.withFirst(of: self, QuotedWords.lowered, \.lowercasedFirst)
    }
    guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
