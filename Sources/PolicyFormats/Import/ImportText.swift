import PolicyModel

/// What is written where a table says nothing; each says that it has still to be written.
package enum ImportText {
  package static func purpose(of role: String) -> String { "To be written: what \(role) is for." }

  /// Beside a grant.
  package static let reason = "to be written: the table does not say why"

  /// Beside a grant that the card itself does not make.
  package static let inheritedReason =
    "to be written: it came from another card, and the table does not say from which"

  /// Beside what is not granted; that is all there is to know.
  package static let noneReason = "the table grants nothing here"

  package static let unnamedCondition = "to be written: the table does not say on what condition"

  static func summary(of product: String) -> String { "Who may do what in \(product)." }

  static func meaning(of level: String) -> String { "To be written: what \(level) means." }

  /// The condition that a cell puts in brackets.
  static func condition(saying words: String) -> String {
    words.hasSuffix("on a condition") ? unnamedCondition : "the table says “\(words)”"
  }

  /// The two parts of a reason as an export joins them: "when the lab agrees: see the print".
  static func conditionAndReason(in text: String) -> (condition: String, reason: String)? {
    let mark = "when "
    guard text.hasPrefix(mark), let colon = text.firstRange(of: ": ") else { return nil }
    let condition = text[..<colon.lowerBound].dropFirst(mark.count)
    let reason = text[colon.upperBound...]
    // A condition of ours has a colon of its own.
    if condition == Unwritten.beginning, let next = reason.firstRange(of: ": ") {
      return (
        String(condition + ": " + reason[..<next.lowerBound]), String(reason[next.upperBound...])
      )
    }
    return condition.isEmpty || reason.isEmpty ? nil : (String(condition), String(reason))
  }
}
