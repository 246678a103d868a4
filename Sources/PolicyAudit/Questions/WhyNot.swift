package import PolicyModel

/// Why a card does not let somebody do one thing, and what would.
package struct WhyNot: Sendable {
  /// One line of a cure: what to grant on a feature, as the level that does it where one does.
  package struct Line: Sendable, Hashable {
    package let feature: Int
    package let level: Level.ID?
    /// The actions that the card would have there and has not.
    package let actions: [Action]
  }

  package enum Cure: Sendable {
    /// There is nothing to cure: the person can.
    case notNeeded
    /// The product has no such permission.
    case impossible
    /// The least to be granted on the card.
    case grant([Line])
    /// One of these smallest combinations of permission sets, the least surplus first.
    case give([[Int]])
  }

  package let derivation: Derivation
  /// What people who lack it there say.
  package let symptoms: [Symptom]
  package let cure: Cure
  fileprivate let card: Int
  fileprivate let permission: UInt32
}

extension AuditedPolicy {
  /// Asks why a card does not let somebody do something; all by number.
  package func whyNot(card: Int, feature: Int, action: Int) -> WhyNot {
    let derivation = derivation(card: card, feature: feature, action: action)
    let permission = index.number(feature: feature, action: action)
    let symptoms =
      derivation.isAble
      ? []
      : policy.symptoms.filter { symptom in
        symptom.lacking.contains { $0.id == index.actions[action].id }
          && strike(of: symptom, card: card, feature: feature) != nil
      }
    return WhyNot(
      derivation: derivation, symptoms: symptoms,
      cure: cure(of: derivation, card: card, permission),
      card: card, permission: permission)
  }

  /// The other cards of the same kind that let somebody do it, those that bring least first.
  package func others(besides answer: WhyNot) -> [Int] {
    let index = index
    let kind = index.cards[answer.card].kind
    let able = index.cards.indices.filter {
      $0 != answer.card && index.cards[$0].kind == kind
        && permissions.holdings[$0].effective.contains(answer.permission)
    }
    return able.sorted {
      (permissions.holdings[$0].effective.count, $0)
        < (permissions.holdings[$1].effective.count, $1)
    }
  }

  private func cure(of derivation: Derivation, card: Int, _ permission: UInt32) -> WhyNot.Cure {
    if derivation.isAble { return .notNeeded }
    let index = index
    if case .notOffered = derivation.answer { return .impossible }
    let needs = NumberSet([permission])
    if index.cards[card].content.mayBeGivenSets {
      let sets = SmallestCombinations(self, requirement(of: needs), for: card).found.map(\.sets)
      if !sets.isEmpty { return .give(sets) }
    }
    let held = permissions.holdings[card].held
    let missing = requirement(of: needs).subtracting(held)
    let features = missing.numbers.map(index.feature(of:)).reduce(into: [Int]()) {
      if $0.last != $1 { $0.append($1) }
    }
    return .grant(
      features.map { feature in
        let wanted = index.actions(on: feature, in: missing)
        let level = smallestLevel(
          holding: index.actions(on: feature, in: held.union(missing)), on: feature)
        let had = index.actions(on: feature, in: held)
        return WhyNot.Line(
          feature: feature, level: level?.id,
          actions: level?.actions.filter { !had.contains($0) } ?? wanted)
      })
  }

  /// The least level that holds all of these actions and can be granted on the feature.
  private func smallestLevel(holding actions: [Action], on feature: Int) -> Level? {
    let offered = index.offered(on: feature)
    return policy.ladder?.levels
      .filter { level in
        actions.allSatisfy(level.actions.contains) && level.actions.allSatisfy(offered.contains)
      }
      .min { $0.actions.count < $1.actions.count }
  }
}
