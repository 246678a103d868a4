import PolicyModel

@testable import PolicyAudit

/// What a policy says outside its claims, each thing in a line that a fixture can name.
enum PrintedFacts {
  /// The kinds of thing, by the word that a fixture has for them.
  static let kinds: [String: @Sendable (ResolvedPolicy) -> [String]] = [
    "actions": { [$0.listedActions.map(\.name).joined(separator: ", ")] },
    "level": { policy in
      (policy.ladder?.levels ?? []).map { "\($0.name): \(names($0.actions))" }
    },
    "cell": { policy in
      policy.definitions.flatMap(\.rows).flatMap { row in
        row.meanings.map { "\(row.printedName): \(level($0.level, policy))" }
      }
    },
    "prerequisite": { policy in
      policy.prerequisites.map { rule in
        let needed =
          "\(action(rule.needs.action, policy)) on \(feature(rule.needs.feature, policy))"
        return "\(rule.features.map { feature($0, policy) }.joined(separator: ", ")): \(needed)"
      }
    },
    "standard": { policy in
      policy.standards.flatMap { standard in
        standard.lines.map { line in
          let features = line.features.map { feature($0, policy) }
          let place = features.isEmpty ? "nothing that is named" : features.joined(separator: ", ")
          return "\(standard.name): \(level(line.level, policy)) on \(place)"
        } + (standard.base.map { ["\(standard.name): \($0)"] } ?? [])
      }
    },
    "symptom": { policy in
      policy.symptoms.map {
        "\($0.id): lacks \(names($0.lacking)), holds \(names($0.holding))"
      }
    },
    "user-type": { policy in
      policy.roles.map(\.card).flatMap { role in
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

  private static func action(_ id: Action.ID, _ policy: ResolvedPolicy) -> String {
    policy.action(id)?.name ?? id.text
  }

  private static func feature(_ id: Feature.ID, _ policy: ResolvedPolicy) -> String {
    policy.feature(id)?.name ?? id.text
  }

  private static func level(_ id: Level.ID, _ policy: ResolvedPolicy) -> String {
    policy.ladder?.levels.first { $0.id == id }?.name ?? id.text
  }
}
