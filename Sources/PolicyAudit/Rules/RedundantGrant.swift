package import Diagnostics
import PolicyModel

/// A line gives something that the card does not have anyway.
package enum RedundantGrant: PolicyRule {
  package static let rule = Rule(
    id: "redundant-grant", severity: .warning,
    title: "A line grants more than a junior or a held set brings",
    explanation: """
      A card holds what the cards it includes hold. Writing the same again hides where the \
      permission comes from, and taking it away from the junior one day changes nothing here. \
      Leave the line out, or acknowledge it where the product's card repeats it.
      """,
    wrong: """
      Role("Owner", .owner) {
        Purpose("Runs the studio.")
        Includes(.support)
        setup { jobs(.view, because: "look any job up") }
      }
      """,
    right: """
      Role("Owner", .owner) {
        Purpose("Runs the studio.")
        Includes(.support)
        setup { jobs(.edit, because: "change any job") }
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.cards.flatMap { card -> [Diagnostic] in
      guard !policy.included[card].isEmpty else { return [] }
      let inheritance = policy.inheritance(of: card)
      guard !inheritance.certain.isEmpty else { return [] }
      return policy[card].grants.compactMap { grant in
        let wanted = grant.actions.map { policy.ref(Permission($0.id, on: grant.feature)) }
        guard !wanted.isEmpty,
          wanted.allSatisfy({ $0.map(inheritance.certain.contains) ?? false })
        else { return nil }
        return finding(
          "\(policy.name(grant.feature)): \(list(grant.actions)) is held here without this line",
          at: grant.anchor,
          notes: sources(of: wanted.compactMap(\.self), inheritance.from, grant, policy),
          suggestions: ["leave the line out, or acknowledge it where the product repeats it"])
      }
    }
  }

  private static func sources(
    of wanted: [Ref<Permission>], _ cards: [Ref<Card>], _ grant: Grant, _ policy: ResolvedPolicy
  ) -> [Diagnostic.Note] {
    let givers = cards.filter { card in
      wanted.contains { policy.holdings[card].held.contains($0) }
    }
    return givers.prefix(5).map { card in
      let giver = policy[card]
      return Diagnostic.Note(
        "it comes from \(printable(giver.name))", at: policy.place(of: giver.id, grant.feature))
    }
  }
}
