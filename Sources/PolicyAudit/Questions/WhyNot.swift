package import PolicyModel

/// Why a card does not let somebody do one thing, and what would.
package struct WhyNot: Sendable {
  /// One line of a cure: what to grant on a feature, as the level that does it where one does.
  package struct Line: Sendable, Hashable {
    package let feature: Ref<Feature>
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
    case give([[Ref<Card>]])
  }

  package let derivation: Derivation
  /// What people who lack it there say.
  package let symptoms: [Symptom]
  package let cure: Cure
  fileprivate let card: Ref<Card>
  fileprivate let permission: Ref<Permission>
}

extension ResolvedPolicy {
  /// Asks why a card does not let somebody do something.
  package func whyNot(
    _ card: Ref<Card>, _ feature: Ref<Feature>, _ action: Ref<Action>
  ) -> WhyNot {
    let derivation = derivation(card, feature, action)
    let permission = permission(action, on: feature)
    let symptoms =
      derivation.isAble
      ? []
      : declaration.symptoms.filter { symptom in
        symptom.lacking.contains { $0.id == self[action].id }
          && strike(of: symptom, card, feature) != nil
      }
    return WhyNot(
      derivation: derivation, symptoms: symptoms,
      cure: cure(of: derivation, card: card, permission),
      card: card, permission: permission)
  }

  /// The other cards of the same kind that let somebody do it, those that bring least first.
  package func others(besides answer: WhyNot) -> [Ref<Card>] {
    let kind = self[answer.card].kind
    let able = cards.filter {
      $0 != answer.card && self[$0].kind == kind
        && holdings[$0].effective.contains(answer.permission)
    }
    return able.sorted {
      (holdings[$0].effective.count, $0)
        < (holdings[$1].effective.count, $1)
    }
  }

  private func cure(
    of derivation: Derivation, card: Ref<Card>, _ permission: Ref<Permission>
  ) -> WhyNot.Cure {
    if derivation.isAble { return .notNeeded }
    if case .notOffered = derivation.answer { return .impossible }
    let needs = Permissions([permission])
    if self[card].content.mayBeGivenSets {
      let sets = SmallestCombinations(self, requirement(of: needs), for: card).found.map(\.sets)
      if !sets.isEmpty { return .give(sets) }
    }
    let held = holdings[card].held
    let missing = requirement(of: needs).subtracting(held)
    let features = missing.map(feature(of:)).reduce(into: [Ref<Feature>]()) {
      if $0.last != $1 { $0.append($1) }
    }
    return .grant(
      features.map { feature in
        let wanted = actions(on: feature, in: missing)
        let level = smallestLevel(
          holding: actions(on: feature, in: held.union(missing)), on: feature)
        let had = actions(on: feature, in: held)
        return WhyNot.Line(
          feature: feature, level: level?.id,
          actions: level?.actions.filter { !had.contains($0) } ?? wanted)
      })
  }

  /// The least level that holds all of these actions and can be granted on the feature.
  private func smallestLevel(holding actions: [Action], on feature: Ref<Feature>) -> Level? {
    let offered = offered(on: feature)
    return declaration.ladder?.levels
      .filter { level in
        actions.allSatisfy(level.actions.contains) && level.actions.allSatisfy(offered.contains)
      }
      .min { $0.actions.count < $1.actions.count }
  }
}
