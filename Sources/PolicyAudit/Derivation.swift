package import PolicyModel

/// Why a card can or cannot do something: the chain from a written line to the answer.
package struct Derivation: Sendable {
  package enum Answer: Sendable {
    /// The person can.
    case yes
    /// The person may, when these words are true.
    case conditional([String])
    /// The catalog has no such permission.
    case notOffered
    /// Somebody decided on nothing, for this reason.
    case none(String)
    /// The nearest line, the card's own or a junior's, grants other actions only.
    case tooLow(Grant)
    /// Nobody has decided anything.
    case undecided
    /// It is granted and useless: the prerequisite is not met.
    case cut(Prerequisite)
  }

  /// Where a held permission comes from.
  package struct Source: Sendable {
    /// From the card asked about to the card that has the line; the first is the card itself.
    package let path: [Card]
    package let line: Grant
    /// The action on the line that carries the one asked about with it, where they differ.
    package let impliedBy: Action?
  }

  package var card: Card
  package var feature: Feature
  package var action: Action
  package let answer: Answer
  /// Every line that gives it, nearest first; empty where nothing does.
  package let sources: [Source]
  /// The prerequisites that were looked at on the way, each met or not.
  package let prerequisites: [(prerequisite: Prerequisite, isMet: Bool)]
}

extension AuditedPolicy {
  /// Works out why a card can or cannot do something; all by number.
  package func derivation(card: Int, feature: Int, action: Int) -> Derivation {
    let holding = permissions.holdings[card]
    let permission = index.number(feature: feature, action: action)
    let sources = sources(card: card, feature: feature, action: action)
    let prerequisites = prerequisites(on: feature)
      .compactMap { prerequisite in
        index.number(of: prerequisite.needs).map { needed in
          (prerequisite: prerequisite, isMet: holding.effective.contains(needed))
        }
      }
    let answer: Derivation.Answer
    if holding.conditional.contains(permission) {
      answer = .conditional(sources.compactMap(\.line.condition))
    } else if holding.effective.contains(permission) {
      answer = .yes
    } else if holding.held.contains(permission),
      let unmet = prerequisites.first(where: { !$0.isMet })
    {
      answer = .cut(unmet.prerequisite)
    } else if !index.offers(action, on: feature) {
      answer = .notOffered
    } else {
      let decision = decision(card: card, feature: feature)
      if let reason = decision.noneReason {
        answer = .none(reason)
      } else if let line = nearestLine(card: card, feature: feature) {
        answer = .tooLow(line)
      } else {
        answer = .undecided
      }
    }
    return Derivation(
      card: index.cards[card], feature: index.features[feature], action: index.actions[action],
      answer: answer, sources: sources, prerequisites: prerequisites)
  }

  /// The first line about the feature that grants anything, the card's own before its juniors'.
  private func nearestLine(card: Int, feature: Int) -> Grant? {
    permissions.reachable(from: card).lazy
      .flatMap { lines(card: $0, feature: feature) }
      .first { !$0.actions.isEmpty }
  }

  private func sources(card: Int, feature: Int, action: Int) -> [Derivation.Source] {
    let reachable = permissions.reachable(from: card)
    // Nobody has written anything about most features on most cards.
    guard reachable.contains(where: { !lines(card: $0, feature: feature).isEmpty }) else {
      return []
    }
    var paths: [Int: [Int]] = [card: [card]]
    return reachable.flatMap { reached in
      let path = paths[reached] ?? [reached]
      for junior in permissions.included[reached] where paths[junior] == nil {
        paths[junior] = path + [junior]
      }
      return lines(card: reached, feature: feature).compactMap { line -> Derivation.Source? in
        let numbers = line.actions.compactMap { index.number(of: $0.id) }
        if numbers.contains(action) {
          return Derivation.Source(path: path.map { index.cards[$0] }, line: line, impliedBy: nil)
        }
        guard index.offers(action, on: feature),
          let cause = numbers.first(where: { index.implied[$0].contains(action) })
        else { return nil }
        return Derivation.Source(
          path: path.map { index.cards[$0] }, line: line, impliedBy: index.actions[cause])
      }
    }
  }
}
