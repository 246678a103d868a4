package import Diagnostics
import PolicyModel

/// Whoever may change a thing may also see it.
package enum ActionWithoutView: PolicyRule {
  package static let rule = Rule(
    id: "action-without-view", severity: .warning,
    title: "Whoever may act on a feature may also view it",
    explanation: """
      Somebody who can approve a request they cannot open will ask for help. Grant viewing on the \
      same line, or declare that the action brings it along. Where the catalog offers no viewing \
      there, say so in an acknowledgement, so that readers know it is the product's doing.
      """,
    wrong: """
      images(.edit, because: "replace a wrong picture")
      """,
    right: """
      images(.view, .edit, because: "find a wrong picture and replace it")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    guard let id = policy.view, let view = policy.ref(id) else { return [] }
    return policy.cards.flatMap { card in
      policy[card].grants.compactMap { grant -> Diagnostic? in
        guard !grant.actions.isEmpty, let feature = policy.ref(grant.feature) else {
          return nil
        }
        let held = policy.actions(on: feature, in: policy.holdings[card].effective)
        guard !held.isEmpty, !held.contains(where: { $0.id == id }) else { return nil }
        return finding(
          grant, held, view: policy[view], policy.offers(view, on: feature), policy)
      }
    }
  }

  private static func finding(
    _ grant: Grant, _ held: [Action], view: Action, _ isOffered: Bool, _ policy: ResolvedPolicy
  ) -> Diagnostic {
    let name = policy.name(grant.feature)
    let viewing = printable(view.name)
    return finding(
      "\(name): \(list(held)) is held without \(viewing)",
      at: grant.anchor.underlining(grant.actions[0].id),
      notes: [
        Diagnostic.Note(
          isOffered
            ? "the catalog offers \(viewing) on \(name)"
            : "the catalog does not offer \(viewing) on \(name) at all",
          at: policy.feature(grant.feature)?.anchor)
      ],
      suggestions: [
        isOffered
          ? "add \(viewing) to this line"
          : "acknowledge the line: nobody can be given \(viewing) here"
      ])
  }
}
