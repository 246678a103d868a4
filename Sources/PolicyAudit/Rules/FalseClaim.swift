package import Diagnostics
import PolicyModel

/// What is claimed must be so.
package enum FalseClaim: PolicyRule {
  package static let rule = Rule(
    id: "false-claim", severity: .error,
    title: "A claim is true of the policy",
    explanation: """
      A claim is a sentence that readers are told. Where the cards say otherwise, one of the two is \
      wrong: change the card or the claim. Acknowledge the claim only where the product's own \
      documents say both, so that the contradiction is published rather than hidden.
      """,
    wrong: """
      .confirm(.support, cannot: .edit, images)
      """,
    right: """
      .confirm(.support, cannot: .delete, images)
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.claims.filter { !$0.isTrue && !$0.isUndecidable }.map { result in
      let examples = result.counterexamples
      let facts = examples.prefix(6).map { text(of: $0, against: result.claim, in: policy) }
      var notes = zip(facts, examples).dropFirst().map { fact, example in
        Diagnostic.Note(fact, at: place(of: example, in: policy))
      }
      if let first = examples.first, let written = place(of: first, in: policy) {
        notes.insert(Diagnostic.Note(pointer(to: first), at: written), at: 0)
      }
      let more = examples.count > 6 ? ", and \(examples.count - 1) more" : ""
      return finding(
        "\(facts.first ?? "")\(more), which the claim rules out", at: result.claim.anchor,
        notes: notes,
        suggestions: ["change the card or the claim; one of them is wrong"])
    }
  }

  private static func text(
    of example: ClaimResult.Counterexample, against claim: Claim, in policy: ResolvedPolicy
  ) -> String {
    return switch example {
    case .holds(let card, let permission): "\(policy.name(card)) holds \(policy.name(permission))"
    case .lacks(let card, let permission): "\(policy.name(card)) lacks \(policy.name(permission))"
    case .mayOnly(let card, let permission, let conditions):
      "\(policy.name(card)) holds \(policy.name(permission)) only when \(printable(conditions.joined(separator: " or ")))"
    case .prints(let card, let feature, let level):
      "\(policy.name(card)) prints \(printable(level)) on \(policy.name(feature))"
    case .counts(let number): "\(subject(of: claim)) number \(number)"
    case .unknown(let id): "the policy has no \(id)"
    case .fewer(let card, let theirs, let count):
      "\(policy.name(card)) holds \(theirs) permissions against \(count)"
    }
  }

  /// What a claim with a number counts.
  private static func subject(of claim: Claim) -> String {
    switch claim.statement {
    case .count(.roles, _): "the roles"
    case .count(.permissionSets, _): "the permission sets"
    case .count(.features, _): "the features"
    case .count(.configurablePermissions, _): "the configurable permissions"
    case .atMost(let limit, _): "the \(printable(limit.text)) allowed"
    default: "things"
    }
  }

  private static func pointer(to example: ClaimResult.Counterexample) -> String {
    switch example {
    case .holds: "it is granted here"
    case .lacks, .mayOnly, .prints: "it is decided here"
    case .fewer: "the card is declared here"
    case .counts, .unknown: "it is declared here"
    }
  }

  private static func place(
    of example: ClaimResult.Counterexample, in policy: ResolvedPolicy
  ) -> SourceAnchor? {
    switch example {
    case .holds(let card, let permission), .lacks(let card, let permission),
      .mayOnly(let card, let permission, _):
      policy.place(of: card, permission.feature)
    case .prints(let card, let feature, _): policy.place(of: card, feature)
    case .fewer(let card, _, _): policy.card(card)?.anchor
    case .counts, .unknown: nil
    }
  }
}
