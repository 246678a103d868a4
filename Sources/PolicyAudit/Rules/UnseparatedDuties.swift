package import Diagnostics
import PolicyModel

/// What must be kept apart is kept apart.
package enum UnseparatedDuties: PolicyRule {
  package static let rule = Rule(
    id: "unseparated-duties", severity: .error,
    title: "Nobody holds together what must be kept apart",
    explanation: """
      A separation of duties makes sure that whoever asks for something is not the one who allows \
      it. A card that holds both parts undoes it for everybody who is given that card; so do two \
      permission sets that one person may be given. Take one part away, or acknowledge the place \
      where the product allows both.
      """,
    wrong: """
      prices(.edit, .delete, because: "change a price list and drop the old one")
      """,
    right: """
      prices(.edit, because: "change a price list")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    let separations = Separations(policy)
    return policy.cards.flatMap { card in
      brokenPairs(card, separations, policy) + heldSets(card, policy)
    } + JointDuties(policy, separations).findings()
  }

  /// One finding for each separation and each line: the card's own, unless a junior breaks it first.
  private static func brokenPairs(
    _ card: Ref<Card>, _ separations: Separations, _ policy: ResolvedPolicy
  ) -> [Diagnostic] {
    let holdings = policy.holdings
    let broken = separations.touched(by: holdings[card].effective, policy)
      .filter { $0.isBroken(by: holdings[card].effective) }
    guard !broken.isEmpty else { return [] }
    let below = policy.inheritance(of: card).from.map { holdings[$0].effective }
    var byPlace: [Place: [Separations.Pair]] = [:]
    for pair in broken where !below.contains(where: pair.isBroken) {
      let place = Place(separation: pair.separation, anchor: anchor(of: pair, on: card, policy))
      byPlace[place, default: []].append(pair)
    }
    return byPlace.map { finding(card, breaks: $0.value, at: $0.key.anchor, policy) }
  }

  private struct Place: Hashable {
    let separation: Int
    let anchor: SourceAnchor
  }

  /// The card's own line that gives the second part, else the first, else the card.
  private static func anchor(
    of pair: Separations.Pair, on card: Ref<Card>, _ policy: ResolvedPolicy
  ) -> SourceAnchor {
    guard let line = policy.line(card, pair.feature) else {
      return policy[card].anchor
    }
    for part in [pair.second, pair.first] {
      let wanted = policy.action(of: part)
      for action in line.actions {
        guard let number = policy.ref(action.id) else { continue }
        if number == wanted || policy.implied(by: number).contains(wanted) {
          return line.anchor.underlining(action.id)
        }
      }
    }
    return policy[card].anchor
  }

  private static func finding(
    _ card: Ref<Card>, breaks pairs: [Separations.Pair], at anchor: SourceAnchor,
    _ policy: ResolvedPolicy
  ) -> Diagnostic {
    let separation = policy.separations[pairs[0].separation]
    let first = policy.name(policy[pairs[0].first].action)
    let second = policy.name(policy[pairs[0].second].action)
    let features = enumerated(pairs.map { printable(policy[$0.feature].name) })
    return finding(
      "\(printable(policy[card].name)): \(first) and \(second) on \(features) must be kept apart",
      at: anchor,
      notes: [Diagnostic.Note(printable(separation.reason, atMost: 1_000), at: separation.anchor)],
      suggestions: ["take \(first) or \(second) away here"])
  }

  /// A card that comes with both of two cards that must be kept apart.
  private static func heldSets(_ card: Ref<Card>, _ policy: ResolvedPolicy) -> [Diagnostic] {
    guard !policy.included[card].isEmpty else { return [] }
    let below = policy.inheritance(of: card).from.map { policy.reachable(from: $0) }
    let reached = Set(below.joined()).union([card])
    return policy.separations.compactMap { separation in
      guard case .cards(let first, let second) = separation.parts,
        let one = policy.ref(first), let other = policy.ref(second), one != other,
        reached.contains(one), reached.contains(other),
        !below.contains(where: { $0.contains(one) && $0.contains(other) })
      else { return nil }
      return finding(
        "\(printable(policy[card].name)): \(policy.name(first)) and \(policy.name(second)) must be kept apart",
        at: policy[card].anchor,
        notes: [
          Diagnostic.Note(printable(separation.reason, atMost: 1_000), at: separation.anchor)
        ],
        suggestions: ["hold only one of the two"])
    }
  }
}
