import DocumentModel
import PolicyAudit
import PolicyModel

// What speaks against a claim, told briefly: what is alike is said once.

extension Phrasing {
  /// Everything that speaks against a claim, in one sentence.
  static func counterexamples(_ result: ClaimResult, _ product: Product) -> String {
    let facts = permissionFacts(result, product) + otherFacts(result, product)
    return facts.joined(separator: "; ") + "."
  }

  /// Permissions held or lacked: one statement for each card and each set of actions.
  private static func permissionFacts(_ result: ClaimResult, _ product: Product) -> [String] {
    var actions: [Subject: [Action.ID]] = [:]
    var subjects: [Subject] = []
    for example in result.counterexamples {
      guard let (subject, action) = subject(of: example) else { continue }
      if actions[subject] == nil { subjects.append(subject) }
      actions[subject, default: []].append(action)
    }
    var statements: [(start: String, can: Bool, features: [String])] = []
    for subject in subjects {
      let verbs = list(
        (actions[subject] ?? []).map { verb($0, product) }, subject.can ? "and" : "or")
      let start = "\(name(subject.card, product)) \(subject.can ? "can" : "cannot") \(verbs)"
      let feature = name(subject.feature, product)
      if let known = statements.firstIndex(where: { $0.start == start }) {
        statements[known].features.append(feature)
      } else {
        statements.append((start, subject.can, [feature]))
      }
    }
    return statements.map { "\($0.start) \(list($0.features, $0.can ? "and" : "or"))" }
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
    case .prints, .counts, .unknown, .fewer: nil
    }
  }

  private static func otherFacts(_ result: ClaimResult, _ product: Product) -> [String] {
    result.counterexamples.compactMap { example in
      switch example {
      case .holds, .lacks: nil
      case .prints(let card, let feature, let level):
        "\(name(card, product)) has the level \(level) on \(name(feature, product))"
      case .counts(let number): "there are \(number)"
      case .unknown(let id): "there is no \(id)"
      case .fewer(let card, let theirs, let count):
        "\(name(card, product)) holds \(theirs) permissions against \(count)"
      }
    }
  }
}
