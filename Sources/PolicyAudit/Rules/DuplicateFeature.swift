package import Diagnostics
import PolicyModel

/// A card decides a feature once.
package enum DuplicateFeature: PolicyRule {
  package static let rule = Rule(
    id: "duplicate-feature", severity: .error,
    title: "A card has one line about each feature",
    explanation: """
      Two lines about one feature cannot both be the card's answer, and a reader who finds the \
      first stops looking. Write one line that says all.
      """,
    wrong: """
      setup {
        jobs(.view, because: "find a job and its gallery")
        jobs(.edit, because: "change the day it takes place")
      }
      """,
    right: """
      setup {
        jobs(.view, .edit, because: "find a job and change the day it takes place")
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.cards.flatMap { card in
      var first: [Feature.ID: Grant] = [:]
      return policy[card].grants.compactMap { grant -> Diagnostic? in
        guard let earlier = first[grant.feature] else {
          first[grant.feature] = grant
          return nil
        }
        return finding(
          "\(policy.name(grant.feature)): \(printable(policy[card].name)) has a line about it already",
          at: grant.anchor, notes: [Diagnostic.Note("the first line is here", at: earlier.anchor)],
          suggestions: ["write one line that says all"])
      }
    }
  }
}
