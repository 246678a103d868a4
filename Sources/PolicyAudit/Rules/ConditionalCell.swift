package import Diagnostics
import PolicyModel

/// A tick of the quick reference means yes.
package enum ConditionalCell: PolicyRule {
  package static let rule = Rule(
    id: "conditional-cell", severity: .warning,
    title: "A yes in the quick reference has no condition",
    explanation: """
      A short table has room for yes and no. Where a role holds what a row asks for only under a \
      condition, the yes promises more than the card does. Grant it without the condition, take it \
      out of the row, or acknowledge the row where the product prints a plain yes.
      """,
    wrong: """
      QuickReferenceRow("See prints", printing[.view])
      """,
    right: """
      QuickReferenceRow("See jobs", jobs[.view])
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    (policy.quickReference?.rows ?? []).compactMap { row in
      let wanted = policy.permissions(of: row)
      let depending = policy.cards.filter { card in
        let holding = policy.holdings[card]
        return wanted.isSubset(of: holding.effective)
          && !wanted.intersection(holding.conditional).isEmpty
      }
      guard !depending.isEmpty else { return nil }
      return finding(
        "“\(printable(row.name))”: the yes of \(enumerated(depending.map { printable(policy[$0].name) })) depends on a condition",
        at: row.anchor,
        notes: depending.prefix(5).flatMap { conditions(of: $0, wanted, policy) },
        suggestions: ["grant it without a condition, or take it out of the row"])
    }
  }

  private static func conditions(
    of card: Ref<Card>, _ wanted: Permissions, _ policy: ResolvedPolicy
  ) -> [Diagnostic.Note] {
    let depending = wanted.intersection(policy.holdings[card].conditional)
    return depending.prefix(5).map { number in
      let permission = policy[number]
      return Diagnostic.Note(
        "\(printable(policy[card].name)) holds \(policy.name(permission)) only sometimes",
        at: policy.place(of: policy[card].id, permission.feature))
    }
  }
}
