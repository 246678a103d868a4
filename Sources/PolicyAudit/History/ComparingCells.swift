import PolicyModel

// One feature on one card, before and after.

extension Comparing {
  func cell(_ feature: Pairing<Ref<Feature>>, on card: Pairing<Ref<Card>>) -> CellChange? {
    let before = decision(old, card.old, feature.old)
    let after = decision(new, card.new, feature.new)
    let movements = actions.compactMap { movement($0, feature, before, after) }
    guard let kind = kind(movements, before, after) else { return nil }
    return CellChange(
      feature: feature.map({ old[$0] }, { new[$0] }),
      before: before, after: after, movements: movements, kind: kind,
      cause: cause(feature, card, before, after))
  }

  private func decision(_ policy: ResolvedPolicy, _ card: Ref<Card>?, _ feature: Ref<Feature>?)
    -> Decision?
  {
    guard let card, let feature else { return nil }
    return policy.decision(card, feature)
  }

  private func movement(
    _ action: Pairing<Ref<Action>>, _ feature: Pairing<Ref<Feature>>, _ before: Decision?,
    _ after: Decision?
  ) -> Movement? {
    let held = action.old.flatMap { before?.hold(old[$0]) } ?? .none
    let holds = action.new.flatMap { after?.hold(new[$0]) } ?? .none
    guard held != holds else { return nil }
    let risks = [risk(old, action.old, feature.old), risk(new, action.new, feature.new)]
    return Movement(
      action: action.map({ old[$0] }, { new[$0] }).latest,
      before: held, after: holds, risk: risks.compactMap { $0 }.max() ?? .ordinary)
  }

  private func risk(_ policy: ResolvedPolicy, _ action: Ref<Action>?, _ feature: Ref<Feature>?)
    -> Risk?
  {
    guard let action, let feature else { return nil }
    return policy.declaration.risk(of: policy[action], on: policy[feature])
  }

  /// Nothing where the cell is as it was; or where card or feature came or went and nobody gained or
  /// lost anything by it.
  private func kind(
    _ movements: [Movement], _ before: Decision?, _ after: Decision?
  ) -> CellChange.Kind? {
    let wider = movements.contains(where: \.isWider)
    let narrower = movements.contains { !$0.isWider }
    switch (wider, narrower) {
    case (true, true): return .shifted
    case (true, false): return .widened
    case (false, true): return .narrowed
    case (false, false): break
    }
    guard let before, let after else { return nil }
    guard before.saysTheSame(as: after) else { return .restated }
    return before.hasSameWords(as: after) ? nil : .reasons
  }

  private func cause(
    _ feature: Pairing<Ref<Feature>>, _ card: Pairing<Ref<Card>>, _ before: Decision?,
    _ after: Decision?
  ) -> CellChange.Cause {
    guard Contribution(before?.line) == Contribution(after?.line) else { return .written }
    let others = cards.filter { other in
      contribution(old, other.old, to: card.old, feature.old)
        != contribution(new, other.new, to: card.new, feature.new)
    }
    if !others.isEmpty { return .inherited(others.map(self.card)) }
    return held(before) == held(after) ? .prerequisite : .implied
  }

  /// What a card that another includes brings it on a feature; nothing where it is not included.
  private func contribution(
    _ policy: ResolvedPolicy, _ other: Ref<Card>?, to card: Ref<Card>?, _ feature: Ref<Feature>?
  ) -> Contribution {
    guard let other, let card, let feature, other != card,
      policy.reachable(from: card).contains(other)
    else { return Contribution(nil) }
    return Contribution(policy.line(other, feature))
  }

  private func held(_ decision: Decision?) -> Set<Action.ID> {
    Set(((decision?.effective ?? []) + (decision?.cut ?? [])).map(\.id))
  }
}

/// What a line gives: a line that gives nothing gives what no line gives.
private struct Contribution: Equatable {
  let actions: Set<Action.ID>
  let condition: String?

  init(_ line: Grant?) {
    actions = Set((line?.actions ?? []).map(\.id))
    condition = actions.isEmpty ? nil : line?.condition
  }
}

extension Decision {
  fileprivate func hold(_ action: Action) -> Hold {
    guard effective.contains(action) else { return .none }
    return conditional.contains(action) ? .conditional : .always
  }

  /// Whether the card's own line decides the same, whatever comes of it.
  fileprivate func saysTheSame(as other: Decision) -> Bool {
    line?.decision == other.line?.decision && isExplicitNone == other.isExplicitNone
  }

  fileprivate func hasSameWords(as other: Decision) -> Bool {
    line?.reason == other.line?.reason && line?.condition == other.line?.condition
      && line?.printedName == other.line?.printedName
      && line?.printedParent == other.line?.printedParent && noneReason == other.noneReason
  }
}
