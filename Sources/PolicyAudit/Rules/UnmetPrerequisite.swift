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
    let needs = evidence.policy.prerequisitesByFeature
    return index.cards.indices.flatMap { card -> [Diagnostic] in
      let holding = evidence.permissions.holdings[card]
      guard holding.effective.count < holding.held.count else { return [] }
      return index.cards[card].grants.filter { !$0.actions.isEmpty }.flatMap { grant in
        (needs[grant.feature] ?? [])
          // What is held and cut in its turn has its own line, and its own finding there.
          .filter { index.number(of: $0.needs).map { !holding.held.contains($0) } ?? false }
          .map { finding(grant, on: index.cards[card], without: $0, evidence) }
      }
    }
  }

  private static func finding(
    _ grant: Grant, on card: Card, without prerequisite: Prerequisite, _ evidence: Evidence
  ) -> Diagnostic {
    let needed = evidence.index.name(prerequisite.needs)
    return finding(
      "\(evidence.index.name(grant.feature)): \(list(grant.actions)) is of no use without \(needed)",
      at: grant.anchor,
      notes: [
        Diagnostic.Note(
          "\(printable(card.name)) does not hold \(needed)",
          at: evidence.place(of: card.id, prerequisite.needs.feature)),
        Diagnostic.Note("the prerequisite is declared here", at: prerequisite.anchor),
      ],
      suggestions: ["grant \(needed), or take this line away"])
  }
}

extension Policy {
  /// What each feature needs elsewhere.
  var prerequisitesByFeature: [Feature.ID: [Prerequisite]] {
    var byFeature: [Feature.ID: [Prerequisite]] = [:]
    for prerequisite in prerequisites {
      for feature in prerequisite.features { byFeature[feature, default: []].append(prerequisite) }
    }
    return byFeature
  }
}
