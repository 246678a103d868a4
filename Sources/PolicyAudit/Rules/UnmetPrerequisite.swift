package import Diagnostics
import PolicyModel

/// What is granted must be of use.
package enum UnmetPrerequisite: PolicyRule {
  package static let rule = Rule(
    id: "unmet-prerequisite", severity: .error,
    title: "A grant has what it needs elsewhere",
    explanation: """
      Some features are reached only through another one. A grant without that other permission \
      looks like access on the card and opens nothing. Grant what is needed, or take the line away.
      """,
    wrong: """
      setup { jobs.none(because: "jobs are the owner's to plan") }
      capture { images(.view, because: "find a picture") }
      """,
    right: """
      setup { jobs(.view, because: "find the job a picture belongs to") }
      capture { images(.view, because: "find a picture") }
      """)

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let index = evidence.index
    return index.cards.indices.flatMap { card -> [Diagnostic] in
      let holding = evidence.permissions.holdings[card]
      guard holding.effective.count < holding.held.count else { return [] }
      return evidence.policy.prerequisites.flatMap { prerequisite -> [Diagnostic] in
        guard let needed = index.number(of: prerequisite.needs), !holding.effective.contains(needed)
        else { return [] }
        return index.cards[card].grants
          .filter { prerequisite.features.contains($0.feature) && !$0.actions.isEmpty }
          .map { grant in
            finding(
              "\(index.name(grant.feature)): \(list(grant.actions)) is of no use without \(index.name(prerequisite.needs))",
              at: grant.anchor,
              notes: [
                Diagnostic.Note(
                  "\(index.cards[card].name) has none of it here",
                  at: evidence.place(of: index.cards[card].id, prerequisite.needs.feature)),
                Diagnostic.Note("the prerequisite is declared here", at: prerequisite.anchor),
              ],
              suggestions: ["grant \(index.name(prerequisite.needs)), or take this line away"])
          }
      }
    }
  }
}
