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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    (evidence.policy.quickReference?.rows ?? []).compactMap { row in
      let index = evidence.index
      let wanted = index.permissions(of: row)
      let depending = index.cards.indices.filter { card in
        let holding = evidence.permissions.holdings[card]
        return wanted.isSubset(of: holding.effective)
          && !wanted.intersection(holding.conditional).isEmpty
      }
      guard !depending.isEmpty else { return nil }
      return finding(
        "“\(printable(row.name))”: the yes of \(enumerated(depending.map { printable(index.cards[$0].name) })) depends on a condition",
        at: row.anchor,
        notes: depending.prefix(5).flatMap { conditions(of: $0, wanted, evidence) },
        suggestions: ["grant it without a condition, or take it out of the row"])
    }
  }

  private static func conditions(
    of card: Int, _ wanted: NumberSet, _ evidence: Evidence
  ) -> [Diagnostic.Note] {
    let index = evidence.index
    let depending = wanted.intersection(evidence.permissions.holdings[card].conditional)
    return depending.numbers.prefix(5).map { number in
      let permission = index.permission(number)
      return Diagnostic.Note(
        "\(printable(index.cards[card].name)) holds \(index.name(permission)) only sometimes",
        at: evidence.place(of: index.cards[card].id, permission.feature))
    }
  }
}
