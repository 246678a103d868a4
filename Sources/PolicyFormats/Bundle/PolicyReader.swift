import Parallel
import Diagnostics
import PolicyModel

/// Makes a policy of what stands in a `policy.json`: the inverse of `BundledPolicy`.
struct PolicyReader: Sendable {
  typealias Place = JSONPlaces.Place

  /// Grants, levels and offers name actions by id.
  let actions: [Action.ID: Action]

  /// More of each than any product has; numbers of permissions must fit beside one another.
  private static let most = (actions: 1_000, features: 100_000, cards: 100_000)

  static func policy(_ bundle: BundledPolicy, at place: Place) throws -> Policy {
    let actions = try bundle.actions.enumerated().map {
      try action($1, at: place["actions"][$0])
    }
    let reader = PolicyReader(
      actions: Dictionary(actions.map { ($0.id, $0) }) { first, _ in first })
    for (what, count, most) in [
      ("actions", bundle.actions.count, most.actions),
      ("features", bundle.areas.reduce(0) { $0 + $1.features.count }, most.features),
      ("cards", bundle.cards.count, most.cards),
    ] where count > most {
      throw JSONFault("it has more than \(most) \(what)", at: place.anchor)
    }
    return try reader.policy(bundle, actions, at: place)
  }

  private func policy(
    _ bundle: BundledPolicy, _ actions: [Action], at place: Place
  ) throws -> Policy {
    let cards = try Array(bundle.cards.enumerated()).concurrentMap {
      try card($1, at: place["cards"][$0])
    }
    let anchor = place.anchor(at: "name", bundle.name)
    var policy = Policy(
      bundle.name, Policy.ID(bundle.id), version: bundle.version, summary: bundle.summary,
      terms: try terms(bundle.terms, at: place["terms"]),
      actions: actions,
      implications: bundle.implications.map {
        Implication(reading: action($0.action), implying: action($0.implies))
      },
      catalog: try bundle.areas.enumerated().map { try area($1, at: place["areas"][$0]) },
      ladder: bundle.ladder.map { ladder($0, at: place["ladder"]) },
      definitions: bundle.definitions.enumerated().map {
        definitions($1, at: place["definitions"][$0])
      },
      roles: cards.filter { $0.kind == .role }.map(Role.init),
      sets: cards.filter { $0.kind == .permissionSet }.map(PermissionSet.init),
      prerequisites: try bundle.prerequisites.enumerated().map {
        try prerequisite($1, at: place["prerequisites"][$0])
      },
      separations: try bundle.separations.enumerated().map {
        try separation($1, at: place["separations"][$0])
      },
      standards: bundle.standards.enumerated().map { standard($1, at: place["standards"][$0]) },
      limits: bundle.limits.enumerated().map { limit($1, at: place["limits"][$0]) },
      symptoms: bundle.symptoms.enumerated().map { symptom($1, at: place["symptoms"][$0]) },
      administration: try bundle.administration.map {
        try administration($0, at: place["administration"])
      },
      quickReference: try bundle.quickReference.map {
        try quickReference($0, at: place["quickReference"])
      },
      claims: try bundle.claims.enumerated().map { try claim($1, at: place["claims"][$0]) },
      retired: try (bundle.retired ?? []).enumerated().map {
        try retired($1, at: place["retired"][$0])
      },
      file: anchor.file, line: anchor.line, column: anchor.column)
    policy.view = bundle.view.map { Action.ID($0) }
    policy.acknowledged = acknowledged(bundle.acknowledged, at: place)
    return policy
  }

  /// An action that the policy does not list is kept by its id, for the audit to find.
  func action(_ id: String) -> Action { actions[Action.ID(id)] ?? Action(id, Action.ID(id)) }

  func acknowledged(_ bundled: [BundledAcknowledgement]?, at place: Place) -> Acknowledgements {
    Acknowledgements(
      (bundled ?? []).enumerated().map { number, item in
        Acknowledgement(
          AuditRule(item.rule), reason: item.reason,
          at: place["acknowledged"][number].anchor(at: "rule", item.rule))
      })
  }

  /// A permission written as `feature:action`.
  func permission(_ text: String, at place: Place) throws -> Permission {
    guard let colon = text.lastIndex(of: ":") else {
      throw JSONFault("\(text.debugDescription) is no feature:action", at: place.anchor)
    }
    return Permission(
      Action.ID(String(text[text.index(after: colon)...])),
      on: Feature.ID(String(text[..<colon])))
  }

  func permissions(_ texts: [String], at place: Place) throws -> [Permission] {
    try texts.enumerated().map { try permission($1, at: place[$0]) }
  }

  /// One of a list of words that mean something.
  static func word<Word: RawRepresentable<String>>(
    _ text: String, _ type: Word.Type, at place: Place
  ) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw JSONFault("\(text.debugDescription) means nothing here", at: place.anchor)
    }
    return word
  }
}
