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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let separations = Separations(evidence.index)
    return evidence.index.cards.indices.flatMap { card in
      brokenPairs(card, separations, evidence) + heldSets(card, evidence)
    } + JointDuties(evidence, separations).findings()
  }

  /// One finding for each separation and each line: the card's own, unless a junior breaks it first.
  private static func brokenPairs(
    _ card: Int, _ separations: Separations, _ evidence: Evidence
  ) -> [Diagnostic] {
    let holdings = evidence.permissions.holdings
    let broken = separations.touched(by: holdings[card].effective, evidence.index)
      .filter { $0.isBroken(by: holdings[card].effective) }
    guard !broken.isEmpty else { return [] }
    let below = evidence.inheritance(of: card).from.map { holdings[$0].effective }
    var byPlace: [Place: [Separations.Pair]] = [:]
    for pair in broken where !below.contains(where: pair.isBroken) {
      let place = Place(separation: pair.separation, anchor: anchor(of: pair, on: card, evidence))
      byPlace[place, default: []].append(pair)
    }
    return byPlace.map { finding(card, breaks: $0.value, at: $0.key.anchor, evidence) }
  }

  private struct Place: Hashable {
    let separation: Int
    let anchor: SourceAnchor
  }

  /// The card's own line that gives the second part, else the first, else the card.
  private static func anchor(
    of pair: Separations.Pair, on card: Int, _ evidence: Evidence
  ) -> SourceAnchor {
    let index = evidence.index
    guard let line = evidence.line(card: card, feature: pair.feature) else {
      return index.cards[card].anchor
    }
    for part in [pair.second, pair.first] {
      let wanted = index.action(of: part)
      for action in line.actions {
        guard let number = index.number(of: action.id) else { continue }
        if number == wanted || index.implied[number].contains(wanted) {
          return line.anchor.underlining(action.id)
        }
      }
    }
    return index.cards[card].anchor
  }

  private static func finding(
    _ card: Int, breaks pairs: [Separations.Pair], at anchor: SourceAnchor, _ evidence: Evidence
  ) -> Diagnostic {
    let index = evidence.index
    let separation = evidence.policy.separations[pairs[0].separation]
    let first = index.name(index.permission(pairs[0].first).action)
    let second = index.name(index.permission(pairs[0].second).action)
    let features = enumerated(pairs.map { printable(index.features[$0.feature].name) })
    return finding(
      "\(printable(index.cards[card].name)): \(first) and \(second) on \(features) must be kept apart",
      at: anchor,
      notes: [Diagnostic.Note(printable(separation.reason, atMost: 1_000), at: separation.anchor)],
      suggestions: ["take \(first) or \(second) away here"])
  }

  /// A card that comes with both of two cards that must be kept apart.
  private static func heldSets(_ card: Int, _ evidence: Evidence) -> [Diagnostic] {
    guard !evidence.permissions.included[card].isEmpty else { return [] }
    let index = evidence.index
    let below = evidence.inheritance(of: card).from.map { evidence.permissions.reachable(from: $0) }
    let reached = Set(below.joined()).union([card])
    return evidence.policy.separations.compactMap { separation in
      guard case .cards(let first, let second) = separation.parts,
        let one = index.number(of: first), let other = index.number(of: second), one != other,
        reached.contains(one), reached.contains(other),
        !below.contains(where: { $0.contains(one) && $0.contains(other) })
      else { return nil }
      return finding(
        "\(printable(index.cards[card].name)): \(index.name(first)) and \(index.name(second)) must be kept apart",
        at: index.cards[card].anchor,
        notes: [
          Diagnostic.Note(printable(separation.reason, atMost: 1_000), at: separation.anchor)
        ],
        suggestions: ["hold only one of the two"])
    }
  }
}
