import DocumentModel
import PolicyAudit
import PolicyModel

// What speaks against a claim, told briefly: what is alike is said once.

extension Phrasing {
  /// Everything that speaks against a claim, in one sentence.
  static func counterexamples(_ result: ClaimResult, _ product: Product) -> Words {
    let facts = permissionFacts(result, product) + otherFacts(result, product)
    return .said(.facts, ["facts": .list(facts, .semicolon)])
  }

  /// Permissions held or lacked: one statement for each card and each set of actions.
  private static func permissionFacts(_ result: ClaimResult, _ product: Product) -> [Words] {
    var actions: [Subject: [Action.ID]] = [:]
    var subjects: [Subject] = []
    for example in result.counterexamples {
      guard let (subject, action) = subject(of: example) else { continue }
      if actions[subject] == nil { subjects.append(subject) }
      actions[subject, default: []].append(action)
    }
    var statements: [(start: Subject, actions: [Action.ID], features: [Feature.ID])] = []
    for subject in subjects {
      let verbs = actions[subject] ?? []
      let known = statements.firstIndex {
        $0.start.can == subject.can && $0.start.card == subject.card && $0.actions == verbs
      }
      if let known {
        statements[known].features.append(subject.feature)
      } else {
        statements.append((subject, verbs, [subject.feature]))
      }
    }
    return statements.map { start, actions, features in
      .said(
        start.can ? .factCan : .factCannot,
        [
          "card": .policy(name(start.card, product)),
          "actions": .list(
            actions.map { .policy(verb($0, product)) }, start.can ? .and : .or),
          "features": .list(
            features.map { .policy(name($0, product)) }, start.can ? .and : .or),
        ])
    }
  }

  /// A card and a feature that a permission is held or lacked on.
  private struct Subject: Hashable {
    let can: Bool
    let card: Card.ID
    let feature: Feature.ID
  }

  private static func subject(
    of example: ClaimResult.Counterexample
  ) -> (subject: Subject, action: Action.ID)? {
    switch example {
    case .holds(let card, let permission):
      (Subject(can: true, card: card, feature: permission.feature), permission.action)
    case .lacks(let card, let permission):
      (Subject(can: false, card: card, feature: permission.feature), permission.action)
    case .mayOnly, .prints, .counts, .unknown, .fewer: nil
    }
  }

  private static func otherFacts(_ result: ClaimResult, _ product: Product) -> [Words] {
    result.counterexamples.compactMap { example in
      switch example {
      case .holds, .lacks: nil
      case .prints(let card, let feature, let level):
        .said(
          .factLevel,
          [
            "card": .policy(name(card, product)), "level": .policy(level),
            "feature": .policy(name(feature, product)),
          ])
      case .mayOnly(let card, let permission, let conditions):
        .said(
          .factMayOnly,
          [
            "card": .policy(name(card, product)),
            "action": .policy(verb(permission.action, product)),
            "feature": .policy(name(permission.feature, product)),
            "conditions": .list(conditions.map { .policy($0) }, .or),
          ])
      case .counts(let number): .said(.factCount, ["count": .number(number)])
      case .unknown(let id): .said(.factUnknown, ["id": .fixed(id)])
      case .fewer(let card, let theirs, let count):
        .said(
          .factFewer,
          [
            "card": .policy(name(card, product)), "theirs": .number(theirs),
            "count": .number(count),
          ])
      }
    }
  }
}
