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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let index = evidence.index
    return index.cards.indices.flatMap { card -> [Diagnostic] in
      guard !evidence.permissions.included[card].isEmpty else { return [] }
      let inheritance = evidence.inheritance(of: card)
      guard !inheritance.certain.isEmpty else { return [] }
      return index.cards[card].grants.compactMap { grant in
        let wanted = grant.actions.map { index.number(of: Permission($0.id, on: grant.feature)) }
        guard !wanted.isEmpty,
          wanted.allSatisfy({ $0.map(inheritance.certain.contains) ?? false })
        else { return nil }
        return finding(
          "\(index.name(grant.feature)): \(list(grant.actions)) is held here without this line",
          at: grant.anchor,
          notes: sources(of: wanted.compactMap(\.self), inheritance.from, grant, evidence),
          suggestions: ["leave the line out, or acknowledge it where the product repeats it"])
      }
    }
  }

  private static func sources(
    of wanted: [UInt32], _ cards: [Int], _ grant: Grant, _ evidence: Evidence
  ) -> [Diagnostic.Note] {
    let givers = cards.filter { card in
      wanted.contains { evidence.permissions.holdings[card].held.contains($0) }
    }
    return givers.prefix(5).map { card in
      let giver = evidence.index.cards[card]
      return Diagnostic.Note(
        "it comes from \(printable(giver.name))", at: evidence.place(of: giver.id, grant.feature))
    }
  }
}
