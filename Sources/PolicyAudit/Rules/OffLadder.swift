package import Diagnostics
import PolicyModel

/// What a card grants should be one of the levels the product names.
package enum OffLadder: PolicyRule {
  package static let rule = Rule(
    id: "off-ladder", severity: .warning,
    title: "What a card grants is one of the product's levels",
    explanation: """
      A reader looks a level up in the list of levels. A set of actions that is none of them has no \
      entry there, so the card prints the bare actions and nobody can say what they amount to. \
      Grant a level, add the missing one to the ladder, or acknowledge the line where the product \
      really prints such a set.
      """,
    wrong: """
      images(.delete, because: "remove what a family asks to have removed")
      """,
    right: """
      images(.edit, .delete, because: "remove what a family asks to have removed")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    guard let ladder = policy.ladder else { return [] }
    return policy.cards.flatMap { card in
      policy[card].grants.compactMap { grant -> Diagnostic? in
        guard case .actions(let actions) = policy.printed(grant.actions) else { return nil }
        let levels = ladder.levels.map { printable($0.name) }.joined(separator: ", ")
        return finding(
          "\(policy.name(grant.feature)): \(list(actions)) is none of the levels of \(printable(policy.name))",
          at: grant.anchor,
          notes: [Diagnostic.Note("the levels are \(levels)", at: ladder.anchor)],
          suggestions: ["grant one of the levels, or acknowledge the line"])
      }
    }
  }
}
