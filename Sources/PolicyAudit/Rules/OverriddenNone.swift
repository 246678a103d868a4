package import Diagnostics
import PolicyModel

/// None means none.
package enum OverriddenNone: PolicyRule {
  package static let rule = Rule(
    id: "overridden-none", severity: .warning,
    title: "An explicit none is not undone by a junior or a held set",
    explanation: """
      A card cannot take away what it includes: permissions only add up. A line that says none \
      while a junior or a held set grants something reads as protection that is not there. Take the \
      grant away at its source, do not include that card, or correct the line.
      """,
    wrong: """
      Role("Owner", .owner) {
        Purpose("Runs the studio.")
        Includes(.support)
        setup { jobs.none(because: "the desk looks after jobs") }
      }
      """,
    right: """
      Role("Owner", .owner) {
        Purpose("Runs the studio.")
        Includes(.support)
        setup { prices.none(because: "prices are agreed with the lab") }
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.cards.flatMap { card -> [Diagnostic] in
      let nones = policy[card].grants.filter { $0.decision == .none }
      guard !nones.isEmpty, !policy.included[card].isEmpty else { return [] }
      let inheritance = policy.inheritance(of: card)
      return nones.compactMap { grant in
        guard let feature = policy.ref(grant.feature) else { return nil }
        let actions = policy.actions(on: feature, in: inheritance.all)
        guard !actions.isEmpty else { return nil }
        let givers = inheritance.from.filter {
          !policy.actions(on: feature, in: policy.holdings[$0].held).isEmpty
        }
        return finding(
          "\(policy.name(grant.feature)): none is written here, and \(list(actions)) is held all the same",
          at: grant.anchor.underlining("none"),
          notes: givers.prefix(5).map {
            Diagnostic.Note(
              "it comes from \(printable(policy[$0].name))",
              at: policy.place(of: policy[$0].id, grant.feature))
          },
          suggestions: ["take the grant away where it comes from, or correct this line"])
      }
    }
  }
}
