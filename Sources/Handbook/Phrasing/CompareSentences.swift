package import DocumentModel
package import PolicyAudit
package import PolicyModel

// How cards differ: what only one lets people do, and what it lets them do in more cases.

extension AnswerSentences {
  /// "view, edit" of one of several cards where they differ; "nothing" where it can do nothing.
  package func actions(_ actions: [Ref<Action>], conditional: [Ref<Action>] = []) -> Words {
    func spoken(_ actions: [Ref<Action>]) -> Words {
      Phrasing.spoken(actions.map { policy[$0] }, .comma)
    }
    let certain = actions.filter { !conditional.contains($0) }
    switch (certain.isEmpty, conditional.isEmpty) {
    case (true, true): return fill(.nothing)
    case (false, true): return spoken(certain)
    case (true, false): return .said(.actionsOnCondition, ["actions": spoken(conditional)])
    case (false, false):
      return .said(
        .actionsInPart, ["actions": spoken(certain), "conditional": spoken(conditional)])
    }
  }

  /// What one of two cards lets people do and the other does not, or not in the same cases.
  func excess(_ only: Permissions, more: Permissions, otherwise: Permissions) -> Words {
    let parts: [Words?] = [
      only.isEmpty ? nil : list(only),
      more.isEmpty ? nil : .said(.compareMore, ["list": list(more)]),
      otherwise.isEmpty ? nil : .said(.compareOtherwise, ["list": list(otherwise)]),
    ]
    let said = parts.compactMap { $0 }
    return said.isEmpty ? .said(.nothing) : .list(said, .semicolon)
  }

  /// All of a comparison, line by line.
  package func lines(_ left: Ref<Card>, _ right: Ref<Card>) -> [Words] {
    let found = policy.comparison(left, right)
    func heading(_ key: SentenceKey, _ card: Ref<Card>, _ permissions: Permissions) -> Words {
      .said(key, ["card": .policy(policy[card].name), "count": .number(permissions.count)])
    }
    func block(_ heading: Words, _ permissions: Permissions, weaker: Ref<Card>? = nil) -> [Words] {
      [.nothing, heading] + lines(permissions, weaker: weaker)
    }
    var all = [Self.comparison(found)]
    all += block(heading(.headingOnly, left, found.onlyLeft), found.onlyLeft)
    all += block(heading(.headingOnly, right, found.onlyRight), found.onlyRight)
    if !found.moreLeft.isEmpty {
      all += block(heading(.headingMore, left, found.moreLeft), found.moreLeft, weaker: right)
    }
    if !found.moreRight.isEmpty {
      all += block(heading(.headingMore, right, found.moreRight), found.moreRight, weaker: left)
    }
    if !found.otherwise.isEmpty {
      all += block(
        .said(.headingOtherwise, ["count": .number(found.otherwise.count)]), found.otherwise)
    }
    return all
      + block(.said(.headingBoth, ["count": .number(found.both.count)]), found.both)
  }

  private func lines(_ permissions: Permissions, weaker: Ref<Card>?) -> [Words] {
    policy.features.compactMap { feature in
      let held = policy.members(of: permissions, on: feature)
      guard !held.isEmpty else { return nil }
      let name = Words.policy(policy[feature].name)
      let actions = Words.list(
        held.map { .policy(policy[policy.action(of: $0)].name) }, .comma)
      let conditions = weaker.map { card in
        held.reduce(into: Set<String>()) {
          let condition = policy.condition(of: card, $1)
          $0.formUnion(condition.anyOf.union(condition.needs))
        }
      }
      guard let weaker, let conditions, !conditions.isEmpty else {
        return .said(.headingLine, ["feature": name, "actions": actions])
      }
      return .said(
        .headingLineWhen,
        [
          "feature": name, "actions": actions, "card": .policy(policy[weaker].name),
          "conditions": .list(conditions.sorted().map { .policy($0) }, .or),
        ])
    }
  }

  /// How two cards stand to each other.
  package static func comparison(_ comparison: Comparison) -> Words {
    let (left, right) = (Words.policy(comparison.left.name), Words.policy(comparison.right.name))
    return switch comparison.relation {
    case .equal: .said(.compareEqual, ["left": left, "right": right])
    case .wider: .said(.compareWider, ["left": left, "right": right])
    case .narrower: .said(.compareWider, ["left": right, "right": left])
    case .apart: .said(.compareApart, ["left": left, "right": right])
    }
  }

  /// How much several cards have in common.
  package static func common(_ count: Int) -> Words {
    count == 0
      ? .said(.nothingInCommon)
      : .said(.inCommon, ["many": .said(.permissionCount, ["count": .number(count)])])
  }
}
