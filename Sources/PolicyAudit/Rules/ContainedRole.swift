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

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    Card.Kind.allCases.flatMap { kind in
      let cards = policy.cards.filter { policy[$0].kind == kind }
      let containment = Containment(cards, policy)
      var reached: [Ref<Card>: Set<Ref<Card>>] = [:]
      return cards.compactMap { inner in
        let containers = containment.containers(of: inner).filter { outer in
          guard !policy.included[outer].isEmpty else { return true }
          let below = reached[outer] ?? Set(policy.reachable(from: outer))
          reached[outer] = below
          return !below.contains(inner)
        }
        return containers.isEmpty ? nil : finding(inner, in: containers, policy)
      }
    }
  }

  private static func finding(
    _ card: Ref<Card>, in containers: [Ref<Card>], _ policy: ResolvedPolicy
  ) -> Diagnostic {
    let held = policy.holdings[card].effective
    let names = enumerated(
      containers.prefix(10).map { printable(policy[$0].name) }, of: containers.count)
    let name = printable(policy[card].name)
    return finding(
      "\(name): all it holds is also held by \(names)", at: policy[card].anchor,
      notes: containers.prefix(10).map { outer in
        let more = policy.holdings[outer].effective.count - held.count
        let permissions = more == 1 ? "permission" : "permissions"
        let name = printable(policy[outer].name)
        return Diagnostic.Note(
          more == 0
            ? "\(name) holds the same on fewer conditions"
            : "\(name) holds \(more) \(permissions) more",
          at: policy[outer].anchor)
      },
      suggestions: [
        "let the wider card include \(name), or give \(name) something of its own",
        "acknowledge the card where the product keeps the two apart",
      ])
  }
}
