package import Diagnostics
import PolicyModel

/// What a card says in words is what it grants.
package enum DescriptionMismatch: PolicyRule {
  package static let rule = Rule(
    id: "description-mismatch", severity: .warning,
    title: "Words promise what is granted, and no other",
    explanation: """
      People believe the sentence before the table. A reason that speaks of removing beside a grant \
      that only lets people look, or a purpose that speaks of looking on a card that can delete, \
      misleads whoever gives the role out. Change the words or the grant. The words that promise an \
      action are declared with it, as its verbs.
      """,
    wrong: """
      jobs(.view, because: "remove jobs that were booked twice")
      """,
    right: """
      jobs(.view, because: "find jobs that were booked twice")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    let words = PromisingWords(policy)
    guard !words.isEmpty else { return [] }
    return policy.cards.flatMap { card in
      let lines = policy[card].grants.compactMap {
        reason(of: $0, on: card, words, policy)
      }
      return [purpose(of: card, words, policy)].compactMap(\.self) + lines
    }
  }

  private static func reason(
    of grant: Grant, on card: Ref<Card>, _ words: PromisingWords, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    guard !grant.actions.isEmpty, let reason = grant.reason,
      let feature = policy.ref(grant.feature)
    else { return nil }
    let held = policy.holdings[card].held
    let broken = words.promises(in: reason).first { promise in
      !promise.actions.contains { held.contains(policy.permission($0, on: feature)) }
    }
    guard let broken else { return nil }
    let promised = list(broken.actions.map { policy[$0] })
    return finding(
      "\(policy.name(grant.feature)): the reason says “\(broken.word)”, which takes \(promised)",
      at: grant.anchor.underlining(broken.word),
      notes: [
        Diagnostic.Note(
          "\(printable(policy[card].name)) holds \(list(policy.actions(on: feature, in: held))) here"
        )
      ],
      suggestions: ["reword the reason, or grant \(promised)"])
  }

  private static func purpose(
    of card: Ref<Card>, _ words: PromisingWords, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    let declared = policy[card]
    let promises = words.promises(in: declared.content.purpose)
    guard !promises.isEmpty, !declared.content.mayBeGivenSets else { return nil }
    let effective = policy.holdings[card].effective
    let held = Set(effective.map(policy.action(of:)))
    if let broken = promises.first(where: { held.isDisjoint(with: $0.actions) }) {
      let promised = list(broken.actions.map { policy[$0] })
      return finding(
        "\(printable(declared.name)): the purpose says “\(broken.word)”, which takes \(promised)",
        at: declared.anchor, notes: [Diagnostic.Note("the card holds \(promised) nowhere")],
        suggestions: ["reword the purpose, or grant \(promised) where it is meant"])
    }
    guard let view = policy.view.flatMap({ policy.ref($0) }),
      promises.allSatisfy({ $0.actions.contains(view) }),
      let more = effective.first(where: { policy.action(of: $0) != view })
    else { return nil }
    let permission = policy[more]
    return finding(
      "\(printable(declared.name)): the purpose speaks only of \(policy.name(policy[view].id)), and the card holds more",
      at: declared.anchor,
      notes: [
        Diagnostic.Note(
          "it holds \(policy.name(permission))",
          at: policy.place(of: declared.id, permission.feature))
      ],
      suggestions: ["say in the purpose what else the card is for, or take the grants away"])
  }
}
