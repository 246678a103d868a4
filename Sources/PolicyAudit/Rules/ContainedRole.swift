package import Diagnostics
import PolicyModel

/// A card inside another says so by being included in it.
package enum ContainedRole: PolicyRule {
  package static let rule = Rule(
    id: "contained-role", severity: .warning,
    title: "A card that lies wholly inside another is included in it",
    explanation: """
      Where one card holds everything that another holds and more, giving somebody both adds \
      nothing, and the two drift apart at the next change. Let the wider card include the narrower \
      one, give the narrower one something of its own, or acknowledge that the product keeps them \
      apart.
      """,
    wrong: """
      Role("Front Desk", "front-desk") {
        Purpose("Greets families and looks their day up.")
        setup { jobs(.view, because: "find the day a family asks about") }
      }
      """,
    right: """
      Role("Front Desk", "front-desk") {
        Purpose("Greets families and keeps their day in order.")
        setup { jobs(.view, .edit, because: "change the hour a family is due") }
      }
      """)

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    Card.Kind.allCases.flatMap { kind in
      let cards = evidence.index.cards.indices.filter { evidence.index.cards[$0].kind == kind }
      let containment = Containment(cards.map { evidence.permissions.holdings[$0].effective })
      var reached: [Int: Set<Int>] = [:]
      return cards.indices.compactMap { inner in
        let containers = containment.containers(of: inner).map { cards[$0] }.filter { outer in
          guard !evidence.permissions.included[outer].isEmpty else { return true }
          let below = reached[outer] ?? Set(evidence.permissions.reachable(from: outer))
          reached[outer] = below
          return !below.contains(cards[inner])
        }
        return containers.isEmpty ? nil : finding(cards[inner], in: containers, evidence)
      }
    }
  }

  private static func finding(
    _ card: Int, in containers: [Int], _ evidence: Evidence
  ) -> Diagnostic {
    let cards = evidence.index.cards
    let held = evidence.permissions.holdings[card].effective
    let names = enumerated(
      containers.prefix(10).map { printable(cards[$0].name) }, of: containers.count)
    let name = printable(cards[card].name)
    return finding(
      "\(name): all it holds is also held by \(names)", at: cards[card].anchor,
      notes: containers.prefix(10).map { outer in
        let more = evidence.permissions.holdings[outer].effective.count - held.count
        let permissions = more == 1 ? "permission" : "permissions"
        return Diagnostic.Note(
          "\(printable(cards[outer].name)) holds \(more) \(permissions) more",
          at: cards[outer].anchor)
      },
      suggestions: [
        "let the wider card include \(name), or give \(name) something of its own",
        "acknowledge the card where the product keeps the two apart",
      ])
  }
}
