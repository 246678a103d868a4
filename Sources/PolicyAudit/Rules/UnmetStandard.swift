package import Diagnostics
import PolicyModel

/// Somebody meets every standard.
package enum UnmetStandard: PolicyRule {
  package static let rule = Rule(
    id: "unmet-standard", severity: .warning,
    title: "Every standard is met by some role",
    explanation: """
      A recommended bundle that no role meets sends readers looking for a role that does not exist. \
      Raise a role to the standard, correct the standard, or acknowledge it, so that the page says \
      plainly how far each role falls short.
      """,
    wrong: """
      Standard(
        "Desk", .desk, why: "Enough for a day at the desk.",
        .recommends(.full, on: jobs))
      """,
    right: """
      Standard(
        "Desk", .desk, why: "Enough for a day at the desk.",
        .recommends(.view, on: jobs))
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    let kind: Card.Kind = policy.roles.isEmpty ? .permissionSet : .role
    let candidates = policy.cards.filter { policy[$0].kind == kind }
    return policy.standards.compactMap { standard in
      let isMet = candidates.lazy.map { policy.measure($0, against: standard) }
        .contains { $0.isMet || !$0.isMeasurable }
      guard !candidates.isEmpty, !isMet else { return nil }
      return finding(
        "\(printable(standard.name)): no \(kind == .role ? "role" : "permission set") meets this standard",
        at: standard.anchor,
        notes: candidates.prefix(10).map { shortfall(of: $0, standard, policy) },
        suggestions: ["raise one of them to the standard, or acknowledge that none meets it"])
    }
  }

  private static func shortfall(
    of card: Ref<Card>, _ standard: Standard, _ policy: ResolvedPolicy
  ) -> Diagnostic.Note {
    let lines = policy.measure(card, against: standard).lines
    let missing = lines.filter { !$0.missing.isEmpty }.map {
      "\(list($0.missing)) on \(printable($0.feature.name))"
    }
    let name = printable(policy[card].name)
    return Diagnostic.Note(
      "\(name) lacks \(enumerated(missing))", at: policy[card].anchor)
  }
}
