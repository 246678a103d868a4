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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let index = evidence.index
    guard let id = evidence.policy.view, let view = index.number(of: id) else { return [] }
    return index.cards.indices.flatMap { card in
      index.cards[card].grants.compactMap { grant -> Diagnostic? in
        guard !grant.actions.isEmpty, let feature = index.number(of: grant.feature) else {
          return nil
        }
        let held = index.actions(on: feature, in: evidence.permissions.holdings[card].effective)
        guard !held.isEmpty, !held.contains(where: { $0.id == id }) else { return nil }
        return finding(
          grant, held, view: index.actions[view], index.offers(view, on: feature), index)
      }
    }
  }

  private static func finding(
    _ grant: Grant, _ held: [Action], view: Action, _ isOffered: Bool, _ index: PolicyIndex
  ) -> Diagnostic {
    let name = index.name(grant.feature)
    let viewing = printable(view.name)
    return finding(
      "\(name): \(list(held)) is held without \(viewing)",
      at: grant.anchor.underlining(grant.actions[0].id),
      notes: [
        Diagnostic.Note(
          isOffered
            ? "the catalog offers \(viewing) on \(name)"
            : "the catalog does not offer \(viewing) on \(name) at all",
          at: index.feature(grant.feature)?.anchor)
      ],
      suggestions: [
        isOffered
          ? "add \(viewing) to this line"
          : "acknowledge the line: nobody can be given \(viewing) here"
      ])
  }
}
