package import PolicyModel

/// One role meeting one symptom on one feature: why, and the smallest cure.
package struct SymptomStrike: Sendable {
  package enum Cause: Sendable {
    /// Nothing is granted: on purpose, or because nobody decided.
    case nothingGranted(explicit: Bool)
    /// Something is granted, and it does not reach far enough.
    case levelTooLow
    /// Enough is granted, and a prerequisite cuts it.
    case prerequisiteUnmet(Prerequisite)
  }

  package let symptom: Symptom
  /// What the role can do on the feature.
  package let decision: Decision
  package let cause: Cause
  /// What to grant on the feature so that the symptom goes: the whole of `cureLevel`, or one action
  /// more than now where no level fits; empty where only a prerequisite lacks.
  package let cure: [Action]
  /// The level the cure amounts to, where the product has one.
  package let cureLevel: Level?
  /// What else to grant, elsewhere.
  package let alsoNeeds: [Permission]

  package var card: Card { decision.card }
  package var feature: Feature { decision.feature }
}

extension ResolvedPolicy {
  /// Every feature on which a symptom strikes a card, in catalog order.
  package func strikes(of symptom: Symptom, on card: Ref<Card>) -> [SymptomStrike] {
    features.compactMap { strike(of: symptom, card, $0) }
  }

  /// Whether and why a symptom strikes a card on a feature.
  package func strike(
    of symptom: Symptom, _ card: Ref<Card>, _ feature: Ref<Feature>
  ) -> SymptomStrike? {
    let decision = decision(card, feature)
    guard symptom.strikes(decision.effective, offered: offered(on: feature)) else {
      return nil
    }
    let holding = holdings[card]
    let unmet = prerequisites(on: feature).filter { prerequisite in
      !(ref(prerequisite.needs).map(holding.effective.contains) ?? true)
    }
    let wanted = symptom.lacking.filter { action in
      ref(action.id).map { offers($0, on: feature) } ?? false
    }
    let isCut = decision.cut.contains { wanted.contains($0) }
    let cause: SymptomStrike.Cause
    if isCut, let prerequisite = unmet.first {
      cause = .prerequisiteUnmet(prerequisite)
    } else if decision.effective.isEmpty, decision.cut.isEmpty {
      cause = .nothingGranted(explicit: decision.isExplicitNone)
    } else {
      cause = .levelTooLow
    }
    let level = isCut ? nil : smallestLevel(adding: wanted, to: decision.effective, on: feature)
    return SymptomStrike(
      symptom: symptom, decision: decision, cause: cause,
      cure: isCut ? [] : (level?.actions ?? wanted.first.map { [$0] } ?? []),
      cureLevel: level, alsoNeeds: unmet.map(\.needs))
  }

  /// The least level that brings one of the wanted actions, takes nothing away that is held, and
  /// can be granted on the feature.
  private func smallestLevel(
    adding wanted: [Action], to held: [Action], on feature: Ref<Feature>
  ) -> Level? {
    let offered = offered(on: feature)
    return declaration.ladder?.levels
      .filter { level in
        level.actions.contains(where: wanted.contains) && held.allSatisfy(level.actions.contains)
          && level.actions.allSatisfy(offered.contains)
      }
      .min { $0.actions.count < $1.actions.count }
  }

  /// The roles and sets that may change what others can do.
  package var administrators: [Card] {
    guard let administration = declaration.administration else { return [] }
    let wanted = administration.permissions.compactMap { ref($0) }
    return
      cards
      .filter { card in wanted.contains { holdings[card].effective.contains($0) } }
      .map { self[$0] }
  }
}

extension Symptom {
  /// Whether somebody who holds `effective` on a feature that offers `offered` meets this symptom.
  func strikes(_ effective: [Action], offered: [Action]) -> Bool {
    guard lacking.contains(where: { offered.contains($0) }),
      !lacking.contains(where: { effective.contains($0) })
    else { return false }
    return holding.isEmpty ? effective.isEmpty : holding.contains { effective.contains($0) }
  }
}
