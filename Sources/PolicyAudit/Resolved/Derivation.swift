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

  package let cardRef: Ref<Card>
  package var card: Card
  package var feature: Feature
  package var action: Action
  package let answer: Answer
  /// Every line that gives it, nearest first; empty where nothing does.
  package let sources: [Source]
  /// The prerequisites that were looked at on the way, each met or not.
  package let prerequisites: [(prerequisite: Prerequisite, isMet: Bool)]
}

extension ResolvedPolicy {
  /// Works out why a card can or cannot do something with a feature.
  package func derivation(
    _ card: Ref<Card>, _ feature: Ref<Feature>, _ action: Ref<Action>
  ) -> Derivation {
    let holding = holdings[card]
    let permission = permission(action, on: feature)
    let sources = sources(card, feature, action)
    let prerequisites = prerequisites(on: feature)
      .compactMap { prerequisite in
        ref(prerequisite.needs).map { needed in
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
    } else if !offers(action, on: feature) {
      answer = .notOffered
    } else {
      let decision = decision(card, feature)
      if let reason = decision.noneReason {
        answer = .none(reason)
      } else if let line = nearestLine(card, feature) {
        answer = .tooLow(line)
      } else {
        answer = .undecided
      }
    }
    return Derivation(
      cardRef: card, card: self[card], feature: self[feature], action: self[action],
      answer: answer, sources: sources, prerequisites: prerequisites)
  }

  /// The first line about the feature that grants anything, the card's own before its juniors'.
  private func nearestLine(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Grant? {
    reachable(from: card).lazy
      .flatMap { self.lines.all($0, feature) }
      .first { !$0.actions.isEmpty }
  }

  private func sources(
    _ card: Ref<Card>, _ feature: Ref<Feature>, _ action: Ref<Action>
  ) -> [Derivation.Source] {
    let reachable = reachable(from: card)
    // Nobody has written anything about most features on most cards.
    guard reachable.contains(where: { lines.first[$0][feature] != nil }) else {
      return []
    }
    var paths: [Ref<Card>: [Ref<Card>]] = [card: [card]]
    return reachable.flatMap { reached in
      let path = paths[reached] ?? [reached]
      for junior in included[reached] where paths[junior] == nil {
        paths[junior] = path + [junior]
      }
      return lines.all(reached, feature).compactMap { line -> Derivation.Source? in
        let written = line.actions.compactMap { ref($0.id) }
        if written.contains(action) {
          return Derivation.Source(path: path.map { self[$0] }, line: line, impliedBy: nil)
        }
        guard offers(action, on: feature),
          let cause = written.first(where: { implied(by: $0).contains(action) })
        else { return nil }
        return Derivation.Source(
          path: path.map { self[$0] }, line: line, impliedBy: self[cause])
      }
    }
  }
}
