package import Diagnostics
import PolicyModel

/// No text says that it has still to be written.
package enum UnwrittenText: PolicyRule {
  package static let rule = Rule(
    id: "unwritten-text", severity: .warning,
    title: "Purposes, reasons and meanings are written",
    explanation: """
      permdocs import takes over who may do what, and a table seldom says why. What is missing begins \
      with “to be written”, so that nobody takes it for a reason, and it is printed as it stands. Ask \
      those who gave the permission, and write in a few words what the role needs it for; a grant for \
      which nobody finds a reason is one to take away.
      """,
    wrong: """
      jobs(.view, because: "to be written: the table does not say why")
      """,
    right: """
      jobs(.view, because: "find a job and its gallery")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.declaration.cards.compactMap(finding) + [levels(policy.declaration)].compactMap(\.self)
  }

  /// All of a card at once: whoever knows one reason knows the next.
  private static func finding(_ card: Card) -> Diagnostic? {
    let lines = card.grants.filter { grant in
      [grant.reason, grant.condition].contains { $0.map(Unwritten.isUnwritten) ?? false }
    }
    let reasons =
      lines.count + (card.content.otherwiseNone.map(Unwritten.isUnwritten) ?? false ? 1 : 0)
    var missing = Unwritten.isUnwritten(card.content.purpose) ? ["the purpose"] : []
    if reasons > 0 { missing.append(reasons == 1 ? "1 reason" : "\(reasons) reasons") }
    guard !missing.isEmpty else { return nil }
    let verb = missing == ["1 reason"] || missing == ["the purpose"] ? "is" : "are"
    return finding(
      "\(printable(card.name)): \(missing.joined(separator: " and ")) \(verb) still to be written",
      at: missing[0].hasSuffix("purpose") ? card.anchor : lines.first?.anchor ?? card.anchor,
      suggestions: ["write what the card is for and why it grants what it does"])
  }

  private static func levels(_ policy: Policy) -> Diagnostic? {
    guard let ladder = policy.ladder else { return nil }
    let names = ladder.levels.filter { Unwritten.isUnwritten($0.meaning) }.map {
      printable($0.name)
    }
    guard !names.isEmpty else { return nil }
    let what = names.count == 1 ? "the meaning of the level" : "the meanings of the levels"
    return finding(
      "\(what) \(enumerated(names)) \(names.count == 1 ? "is" : "are") still to be written",
      at: ladder.anchor, suggestions: ["write in one sentence what each level lets a person do"])
  }
}
