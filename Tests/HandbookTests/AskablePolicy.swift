import Diagnostics
import GeneratedPolicies
import PolicyModel

/// Policies made from a seed that mostly pass the audit, with enough in them to ask about: roles and
/// sets, inclusion, implication, conditions, prerequisites, symptoms, refusals and gaps.
struct AskablePolicy {
  private var random: SplitMix
  private let anchor = SourceAnchor(file: "Askable.swift", line: 1, column: 1)
  private let actions: [Action]
  private let features: [Feature]
  private let areas: [Area]

  static func policy(seed: Int) -> Policy {
    var maker = AskablePolicy(seed: seed)
    return maker.make()
  }

  private init(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let actions = ["view", "edit", "delete", "approve"]
      .prefix(Int.random(in: 2...4, using: &random))
      .map { Action(Phrase.capitalized($0), Action.ID($0)) }
    features = (0..<Int.random(in: 3...10, using: &random)).map { number in
      Feature(
        "Feature \(number)", Feature.ID("feature-\(number)"),
        offers: Int.random(in: 0..<4, using: &random) == 0 ? Array(actions.dropLast()) : nil)
    }
    areas = [Area("Front", "front"), Area("Back", "back")]
    self.actions = actions
    self.random = random
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func make() -> Policy {
    let half = features.count / 2
    var policy = Policy(
      "Askable", "askable", version: "1", summary: "Made by chance.", actions: actions,
      view: actions[0],
      implications: actions.dropFirst().filter { _ in chance(60) }
        .map { .whoever(may: $0, also: actions[0]) },
      catalog: [
        CatalogSection(reading: areas[0], features: Array(features[..<half])),
        CatalogSection(reading: areas[1], features: Array(features[half...])),
      ],
      symptoms: [
        Symptom("It is not there.", "absent", lacking: [actions[0]], holding: [], cause: "None."),
        Symptom(
          "It cannot be changed.", "fixed", lacking: [actions[1]], holding: [actions[0]],
          cause: "Too low."),
      ])
    policy.roles = (0..<Int.random(in: 2...6, using: &random)).map {
      Role(card: card(.role, "role-\($0)"))
    }
    if chance(30) {
      policy.sets = (0..<Int.random(in: 1...4, using: &random)).map {
        PermissionSet(card: card(.permissionSet, "set-\($0)"))
      }
    }
    for number in policy.roles.indices.dropLast() where chance(20) {
      policy.roles[number].card.content.juniors = [
        CardReference(id: policy.roles[number + 1].card.id, anchor: anchor)
      ]
    }
    if chance(25) {
      policy.prerequisites = [
        Prerequisite(
          features: [features[1].id], needs: Permission(actions[0].id, on: features[0].id),
          reason: "one stands on the other", anchor: anchor)
      ]
    }
    return policy
  }

  private mutating func card(_ kind: Card.Kind, _ id: String) -> Card {
    var content = CardContent(purpose: "Made by chance.")
    let half = features.count / 2
    content.sections = [(areas[0], features[..<half]), (areas[1], features[half...])].map {
      area, features in
      CardSection(area: area.id, grants: features.compactMap { line($0) }, anchor: anchor)
    }
    return Card(kind: kind, id: Card.ID(id), name: "The \(id)", content: content, anchor: anchor)
  }

  private mutating func line(_ feature: Feature) -> Grant? {
    if chance(10) { return nil }
    let granted = (feature.offers ?? actions).filter { _ in chance(45) }
    return Grant(
      feature: feature.id, decision: granted.isEmpty ? .none : .actions(granted),
      condition: !granted.isEmpty && chance(10) ? "it is open" : nil, reason: "so it was decided",
      anchor: anchor)
  }

  private enum Phrase {
    static func capitalized(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst()
    }
  }
}
