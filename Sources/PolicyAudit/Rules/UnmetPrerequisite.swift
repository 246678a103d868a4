package import Diagnostics
import PolicyModel

/// What is granted must be of use.
package enum UnmetPrerequisite: PolicyRule {
  package static let rule = Rule(
    id: "unmet-prerequisite", severity: .error,
    title: "A grant has what it needs elsewhere",
    explanation: """
      Some features are reached only through another one. A grant without that other permission \
      looks like access on the card and opens nothing. Grant what is needed, or take the line away. \
      Where only another permission set brings it, which the same person may be given, the set is of \
      use beside that one alone: a warning.
      """,
    wrong: """
      setup { jobs.none(because: "jobs are the owner's to plan") }
      capture { images(.view, because: "find a picture") }
      """,
    right: """
      setup { jobs(.view, because: "find the job a picture belongs to") }
      capture { images(.view, because: "find a picture") }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var help = Help(policy)
    return policy.cards.flatMap { card -> [Diagnostic] in
      let holding = policy.holdings[card]
      guard holding.effective.count < holding.held.count else { return [] }
      return policy[card].grants.filter { !$0.actions.isEmpty }.flatMap { grant in
        (policy.ref(grant.feature).map(policy.prerequisites(on:)) ?? [])
          // What is held and cut in its turn has its own line, and its own finding there.
          .filter { policy.ref($0.needs).map { !holding.held.contains($0) } ?? false }
          .compactMap { prerequisite -> Diagnostic? in
            guard !help.comesAlways(with: card, prerequisite.needs) else { return nil }
            let bringing = help.bringing(prerequisite.needs, to: card)
            return finding(grant, on: policy[card], without: prerequisite, bringing, policy)
          }
      }
    }
  }

  private static func finding(
    _ grant: Grant, on card: Card, without prerequisite: Prerequisite, _ bringing: [Ref<Card>],
    _ policy: ResolvedPolicy
  ) -> Diagnostic {
    let needed = policy.name(prerequisite.needs)
    let names = bringing.map { printable(policy[$0].name) }
    var found = finding(
      "\(policy.name(grant.feature)): \(list(grant.actions)) is of no use without \(needed)"
        + (names.isEmpty ? "" : ", which only another card brings"),
      at: grant.anchor,
      notes: [
        Diagnostic.Note(
          "\(printable(card.name)) does not hold \(needed)",
          at: policy.place(of: card.id, prerequisite.needs.feature)),
        Diagnostic.Note("the prerequisite is declared here", at: prerequisite.anchor),
      ],
      suggestions: ["grant \(needed), or take this line away"])
    guard !names.isEmpty else { return found }
    found.severity = .warning
    let some = enumerated(names.prefix(3), of: names.count)
    found.notes.insert(Diagnostic.Note("\(some) would bring it"), at: 1)
    found.suggestions = [
      "grant \(needed) here too, or acknowledge that the two are given together"
    ]
    return found
  }
}

/// Who makes up for what a card lacks.
private struct Help {
  private let policy: ResolvedPolicy
  private let companions: Companions
  private var holders: [Permission: [Ref<Card>]] = [:]

  init(_ policy: ResolvedPolicy) {
    self.policy = policy
    companions = Companions(policy)
  }

  /// The cards that may be given along with this one and hold the permission.
  mutating func bringing(_ permission: Permission, to card: Ref<Card>) -> [Ref<Card>] {
    guard companions.isGivable(card) else { return [] }
    if holders[permission] == nil {
      holders[permission] = companions.givable.filter { holds($0, permission) }
    }
    return (holders[permission] ?? []).filter { companions.mayMeet(card, $0) }
  }

  /// Whether a permission set is only ever part of roles, each of which holds the permission.
  func comesAlways(with card: Ref<Card>, _ permission: Permission) -> Bool {
    guard policy[card].kind == .permissionSet, !companions.isGivable(card) else {
      return false
    }
    let roles = policy.cards.filter {
      policy[$0].kind == .role && policy.reachable(from: $0).contains(card)
    }
    return !roles.isEmpty && roles.allSatisfy { holds($0, permission) }
  }

  private func holds(_ card: Ref<Card>, _ permission: Permission) -> Bool {
    policy.ref(permission)
      .map(policy.holdings[card].held.contains) ?? false
  }
}
