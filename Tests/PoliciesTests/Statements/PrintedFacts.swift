import PolicyAudit
import PolicyModel

/// What a policy says outside its claims, each thing in a line that a fixture can name.
enum PrintedFacts {
  /// The kinds of thing, by the word that a fixture has for them.
  static let kinds: [String: @Sendable (PolicyIndex) -> [String]] = [
    "actions": { [$0.actions.map(\.name).joined(separator: ", ")] },
    "level": { index in
      (index.policy.ladder?.levels ?? []).map { "\($0.name): \(names($0.actions))" }
    },
    "cell": { index in
      index.policy.definitions.flatMap(\.rows).flatMap { row in
        row.meanings.map { "\(row.printedName): \(level($0.level, index))" }
      }
    },
    "prerequisite": { index in
      index.policy.prerequisites.map { rule in
        let needed = "\(action(rule.needs.action, index)) on \(feature(rule.needs.feature, index))"
        return "\(rule.features.map { feature($0, index) }.joined(separator: ", ")): \(needed)"
      }
    },
    "standard": { index in
      index.policy.standards.flatMap { standard in
        standard.lines.map { line in
          let features = line.features.map { feature($0, index) }
          let place = features.isEmpty ? "nothing that is named" : features.joined(separator: ", ")
          return "\(standard.name): \(level(line.level, index)) on \(place)"
        } + (standard.base.map { ["\(standard.name): \($0)"] } ?? [])
      }
    },
    "symptom": { index in
      index.policy.symptoms.map {
        "\($0.id): lacks \(names($0.lacking)), holds \(names($0.holding))"
      }
    },
    "user-type": { index in
      index.policy.roles.map(\.card).flatMap { role in
        (role.content.mayBeGivenSets ? ["\(role.name): may be given sets"] : [])
          + (role.content.holdsEverySet ? ["\(role.name): every set"] : [])
      }
    },
  ]

  /// The policy with none of them left in it.
  static func stripped(_ policy: Policy) -> Policy {
    policy.with { policy in
      (policy.actions, policy.ladder, policy.definitions) = ([], nil, [])
      (policy.prerequisites, policy.standards, policy.symptoms) = ([], [], [])
      for role in policy.roles.indices {
        policy.roles[role].card.content.mayBeGivenSets = false
        policy.roles[role].card.content.holdsEverySet = false
      }
    }
  }

  private static func names(_ actions: [Action]) -> String {
    actions.isEmpty ? "nothing" : actions.map(\.name).joined(separator: ", ")
  }

  private static func action(_ id: Action.ID, _ index: PolicyIndex) -> String {
    index.action(id)?.name ?? id.text
  }

  private static func feature(_ id: Feature.ID, _ index: PolicyIndex) -> String {
    index.feature(id)?.name ?? id.text
  }

  private static func level(_ id: Level.ID, _ index: PolicyIndex) -> String {
    index.policy.ladder?.levels.first { $0.id == id }?.name ?? id.text
  }
}
