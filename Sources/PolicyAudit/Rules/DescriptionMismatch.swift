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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let words = PromisingWords(evidence.index)
    guard !words.isEmpty else { return [] }
    return evidence.index.cards.indices.flatMap { card in
      let lines = evidence.index.cards[card].grants.compactMap {
        reason(of: $0, on: card, words, evidence)
      }
      return [purpose(of: card, words, evidence)].compactMap(\.self) + lines
    }
  }

  private static func reason(
    of grant: Grant, on card: Int, _ words: PromisingWords, _ evidence: Evidence
  ) -> Diagnostic? {
    let index = evidence.index
    guard !grant.actions.isEmpty, let reason = grant.reason,
      let feature = index.number(of: grant.feature)
    else { return nil }
    let held = evidence.permissions.holdings[card].held
    let broken = words.promises(in: reason).first { promise in
      !promise.actions.contains { held.contains(index.number(feature: feature, action: $0)) }
    }
    guard let broken else { return nil }
    let promised = list(broken.actions.map { index.actions[$0] })
    return finding(
      "\(index.name(grant.feature)): the reason says “\(broken.word)”, which takes \(promised)",
      at: grant.anchor.underlining(broken.word),
      notes: [
        Diagnostic.Note(
          "\(printable(index.cards[card].name)) holds \(list(index.actions(on: feature, in: held))) here"
        )
      ],
      suggestions: ["reword the reason, or grant \(promised)"])
  }

  private static func purpose(
    of number: Int, _ words: PromisingWords, _ evidence: Evidence
  ) -> Diagnostic? {
    let index = evidence.index
    let card = index.cards[number]
    let promises = words.promises(in: card.content.purpose)
    guard !promises.isEmpty, !card.content.mayBeGivenSets else { return nil }
    let effective = evidence.permissions.holdings[number].effective.numbers
    let held = Set(effective.map(index.action(of:)))
    if let broken = promises.first(where: { held.isDisjoint(with: $0.actions) }) {
      let promised = list(broken.actions.map { index.actions[$0] })
      return finding(
        "\(printable(card.name)): the purpose says “\(broken.word)”, which takes \(promised)",
        at: card.anchor, notes: [Diagnostic.Note("the card holds \(promised) nowhere")],
        suggestions: ["reword the purpose, or grant \(promised) where it is meant"])
    }
    guard let view = evidence.policy.view.flatMap({ index.number(of: $0) }),
      promises.allSatisfy({ $0.actions.contains(view) }),
      let more = effective.first(where: { index.action(of: $0) != view })
    else { return nil }
    let permission = index.permission(more)
    return finding(
      "\(printable(card.name)): the purpose speaks only of \(index.name(index.actions[view].id)), and the card holds more",
      at: card.anchor,
      notes: [
        Diagnostic.Note(
          "it holds \(index.name(permission))", at: evidence.place(of: card.id, permission.feature))
      ],
      suggestions: ["say in the purpose what else the card is for, or take the grants away"])
  }
}
