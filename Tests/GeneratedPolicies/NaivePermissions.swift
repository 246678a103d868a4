package import PolicyModel

/// What is effective, worked out a second time with nothing but dense tables and plain loops.
///
/// It shares no code with `PolicyAudit`, and is meant to be read beside the definitions: held is
/// what stands on the card or on a card it includes, with what that implies; effective is held,
/// less what a prerequisite cuts, until nothing changes any more.
package struct NaivePermissions {
  package typealias Table = [Card.ID: [Feature.ID: [Action.ID: Bool]]]

  package let effective: Table
  /// Effective only because of lines with a condition.
  package let conditional: Table

  package init(_ policy: Policy) {
    let all = Self.effective(policy) { _ in true }
    let certain = Self.effective(policy) { _ in false }
    var conditional = all
    for (card, features) in all {
      for (feature, actions) in features {
        for (action, isHeld) in actions {
          conditional[card]?[feature]?[action] = isHeld && certain[card]?[feature]?[action] != true
        }
      }
    }
    effective = all
    self.conditional = conditional
  }

  /// What is effective while some conditions are true and all others are not.
  package init(_ policy: Policy, where conditions: Set<String>) {
    effective = Self.effective(policy, where: conditions.contains)
    conditional = [:]
  }

  package func holds(_ card: Card.ID, _ permission: Permission) -> Bool {
    effective[card]?[permission.feature]?[permission.action] == true
  }

  private static func effective(_ policy: Policy, where isTrue: (String) -> Bool) -> Table {
    let features = policy.catalog.flatMap(\.features)
    var table: Table = [:]
    for card in policy.cards {
      for feature in features {
        for action in policy.actions {
          table[card.id, default: [:]][feature.id, default: [:]][action.id] = card.grants.contains {
            $0.feature == feature.id && $0.actions.contains(action)
              && ($0.condition.map(isTrue) ?? true)
          }
        }
      }
    }
    var before: Table = [:]
    while before != table {
      before = table
      include(&table, policy)
      imply(&table, policy, features)
    }
    before = [:]
    while before != table {
      before = table
      cut(&table, policy)
    }
    return table
  }

  private static func include(_ table: inout Table, _ policy: Policy) {
    for card in policy.cards {
      var included = (card.content.juniors + card.content.sets).map(\.id)
      if card.content.holdsEverySet { included += policy.sets.map(\.card.id) }
      for junior in included {
        for (feature, actions) in table[junior] ?? [:] {
          for (action, isHeld) in actions where isHeld { table[card.id]?[feature]?[action] = true }
        }
      }
    }
  }

  private static func imply(_ table: inout Table, _ policy: Policy, _ features: [Feature]) {
    let follows = closure(of: policy)
    for card in policy.cards {
      for feature in features {
        for (action, implied) in follows where table[card.id]?[feature.id]?[action] == true {
          let isOffered = feature.offers?.contains { $0.id == implied } ?? true
          if isOffered { table[card.id]?[feature.id]?[implied] = true }
        }
      }
    }
  }

  /// Implication reaches on through an action that the feature does not offer.
  private static func closure(of policy: Policy) -> [(Action.ID, Action.ID)] {
    var pairs = policy.implications.map { ($0.action.id, $0.implied.id) }
    for _ in policy.actions {
      for (from, middle) in pairs {
        for (start, to) in pairs where start == middle {
          if !pairs.contains(where: { $0 == (from, to) }) { pairs.append((from, to)) }
        }
      }
    }
    return pairs
  }

  private static func cut(_ table: inout Table, _ policy: Policy) {
    for card in policy.cards {
      for prerequisite in policy.prerequisites {
        let needed = prerequisite.needs
        if table[card.id]?[needed.feature]?[needed.action] == true { continue }
        for feature in prerequisite.features {
          for action in policy.actions { table[card.id]?[feature]?[action.id] = false }
        }
      }
    }
  }
}
