import PolicyModel

extension PolicyIndex {
  /// By action number: every action that follows from it, directly or not.
  static func implied(
    by implications: [Implication], among actions: [Action.ID: Int]
  ) -> [[Int]] {
    var direct = Array(repeating: [Int](), count: actions.count)
    for implication in implications {
      guard let from = actions[implication.action.id], let to = actions[implication.implied.id]
      else { continue }
      direct[from].append(to)
    }
    return direct.indices.map { action in
      var seen: Set<Int> = [action]
      var order = [action]
      var next = 0
      while next < order.count {
        for follower in direct[order[next]] where seen.insert(follower).inserted {
          order.append(follower)
        }
        next += 1
      }
      return Array(order.dropFirst())
    }
  }

  /// Adds the actions that follow from those held, on the same feature and where it offers them.
  package func closing(_ permissions: NumberSet) -> NumberSet {
    var added: [UInt32] = []
    for permission in permissions.numbers {
      let feature = feature(of: permission)
      for action in implied[action(of: permission)] where offers(action, on: feature) {
        added.append(number(feature: feature, action: action))
      }
    }
    return added.isEmpty ? permissions : permissions.union(NumberSet(added))
  }
}

/// Removes what an unmet prerequisite makes useless, until nothing more falls.
///
/// What stays is the largest set in which every prerequisite is met, so adding a permission never
/// removes one.
struct PrerequisiteCut {
  private let needs: [Int: [UInt32]]
  private let index: PolicyIndex

  init(_ index: PolicyIndex) {
    self.index = index
    var needs: [Int: [UInt32]] = [:]
    for prerequisite in index.policy.prerequisites {
      guard let needed = index.number(of: prerequisite.needs) else { continue }
      for feature in prerequisite.features {
        if let number = index.number(of: feature) { needs[number, default: []].append(needed) }
      }
    }
    self.needs = needs
  }

  func applied(to held: NumberSet) -> NumberSet {
    guard !needs.isEmpty else { return held }
    var left = held
    while true {
      let kept = left.filter { permission in
        needs[index.feature(of: permission)]?.allSatisfy(left.contains) ?? true
      }
      if kept.count == left.count { return left }
      left = kept
    }
  }
}
