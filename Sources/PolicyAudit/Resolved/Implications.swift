import PolicyModel

extension PolicyOrder {
  /// Every action that follows from an action, directly or not.
  static func implied(
    by implications: [Implication], among actions: Listed<Action>
  ) -> Each<Action, [Ref<Action>]> {
    let refs = actions.all.refs
    var direct = Each(refs, repeating: [Ref<Action>]())
    for implication in implications {
      guard let from = actions.ref(implication.action.id),
        let to = actions.ref(implication.implied.id)
      else { continue }
      direct[from].append(to)
    }
    return refs.each { action in
      var seen: Set<Ref<Action>> = [action]
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
  func closing(_ permissions: Permissions) -> Permissions {
    var added: [Ref<Permission>] = []
    for permission in permissions {
      let feature = grid.feature(of: permission)
      for action in implied[grid.action(of: permission)] where offers(action, on: feature) {
        added.append(grid.permission(action, on: feature))
      }
    }
    return added.isEmpty ? permissions : permissions.union(Permissions(added))
  }
}

/// Removes what an unmet prerequisite makes useless, until nothing more falls.
///
/// What stays is the largest set in which every prerequisite is met, so adding a permission never
/// removes one.
struct PrerequisiteCut {
  private let needs: [Ref<Feature>: [Ref<Permission>]]
  private let order: PolicyOrder

  init(_ prerequisites: [Prerequisite], _ order: PolicyOrder) {
    self.order = order
    var needs: [Ref<Feature>: [Ref<Permission>]] = [:]
    for prerequisite in prerequisites {
      guard let needed = order.ref(prerequisite.needs) else { continue }
      for feature in prerequisite.features.compactMap(order.features.ref) {
        needs[feature, default: []].append(needed)
      }
    }
    self.needs = needs
  }

  func applied(to held: Permissions) -> Permissions {
    guard !needs.isEmpty else { return held }
    var left = held
    while true {
      let kept = left.keeping { permission in
        needs[order.grid.feature(of: permission)]?.allSatisfy(left.contains) ?? true
      }
      if kept.count == left.count { return left }
      left = kept
    }
  }
}
