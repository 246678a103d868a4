package import Diagnostics
import PolicyModel

/// A hierarchy has a bottom.
package enum CyclicHierarchy: PolicyRule {
  package static let rule = Rule(
    id: "cyclic-hierarchy", severity: .error,
    title: "No role is its own junior",
    explanation: """
      A senior role holds what its juniors hold. Where the chain comes back to its start, all of \
      the roles on it hold the same and none is senior, although the cards say otherwise. Take one \
      of the inclusions away.
      """,
    wrong: """
      Role("Retoucher", .retouching) {
        Purpose("Makes pictures ready to print.")
        Includes(.retouching)
        capture { images(.edit, because: "correct colours") }
      }
      """,
    right: """
      Role("Retoucher", .retouching) {
        Purpose("Makes pictures ready to print.")
        capture { images(.edit, because: "correct colours") }
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    Cycles(policy.included).knots.map { knot in
      let names = knot.cycle.map { printable(policy[$0].name) }
      let way = (names + names.prefix(1)).joined(separator: " → ")
      let summary =
        names.count == 1
        ? "\(names[0]): includes itself" : "\(names[0]): the inclusions lead back to it, \(way)"
      var notes = zip(knot.cycle, knot.cycle.dropFirst() + knot.cycle.prefix(1)).map { from, to in
        Diagnostic.Note(
          "\(printable(policy[from].name)) includes \(printable(policy[to].name)) here",
          at: inclusion(of: policy[to].id, in: policy[from]))
      }
      if !knot.others.isEmpty {
        let others = enumerated(knot.others.map { printable(policy[$0].name) })
        notes.append(
          Diagnostic.Note("\(others) can be reached from it and lead back to it as well"))
      }
      return finding(
        summary, at: policy[knot.cycle[0]].anchor, notes: notes,
        suggestions: ["take one of these inclusions away"])
    }
  }

  private static func inclusion(of id: Card.ID, in card: Card) -> SourceAnchor {
    (card.content.juniors + card.content.sets).first { $0.id == id }?.anchor ?? card.anchor
  }
}
