package import Diagnostics
import PolicyModel

/// Two cards that let people do the same are one too many.
package enum TwinRoles: PolicyRule {
  package static let rule = Rule(
    id: "twin-roles", severity: .warning,
    title: "No two cards let people do exactly the same",
    explanation: """
      Whoever gives out access has to choose between two names for one thing, and a later change \
      to one of them makes a difference that nobody meant. Keep one card, or acknowledge the second \
      where the product really has both.
      """,
    wrong: """
      Role("Help Desk", "help-desk") {
        Purpose("Looks after families by telephone.")
        setup { jobs(.view, because: "find a job and its gallery") }
      }
      """,
    right: """
      Role("Help Desk", "help-desk") {
        Purpose("Looks after families by telephone.")
        setup { prices(.view, because: "tell a family what a print costs") }
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var known: [Permissions: [Card.Kind: [Ref<Card>]]] = [:]
    return policy.cards.compactMap { number in
      let held = policy.holdings[number].effective
      guard !held.isEmpty else { return nil }
      let card = policy[number]
      let alike = known[held]?[card.kind]?.first { policy.isAlike($0, number) }
      guard let twin = alike else {
        known[held, default: [:]][card.kind, default: []].append(number)
        return nil
      }
      let other = policy[twin]
      return finding(
        "\(printable(card.name)): lets people do exactly what \(printable(other.name)) does",
        at: card.anchor,
        notes: [Diagnostic.Note("\(printable(other.name)) is declared here", at: other.anchor)],
        suggestions: ["keep one of the two, or acknowledge that the product has both"])
    }
  }
}
