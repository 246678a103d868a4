/// How much harm a permission can do in the wrong hands.
///
/// It decides nothing about access. Where one version of a policy is held against the next, what is
/// new and of high risk is told first.
public enum Risk: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Looking.
  case low
  /// Changing something that can be changed back.
  case ordinary
  /// Removing, approving, paying out, deciding what others may do.
  case high

  /// In the order above.
  public static func < (a: Risk, b: Risk) -> Bool { a.weight < b.weight }

  private var weight: Int {
    switch self {
    case .low: 0
    case .ordinary: 1
    case .high: 2
    }
  }
}

extension Policy {
  /// The risk of an action on a feature: the greater of the two, unless the action only looks.
  package func risk(of action: Action, on feature: Feature) -> Risk {
    guard action.looks || action.id == view else {
      return max(action.risk ?? .ordinary, feature.risk ?? .low)
    }
    return action.risk ?? (feature.risk == .high ? .ordinary : .low)
  }
}
