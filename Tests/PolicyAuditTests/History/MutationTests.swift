import CapturaWorkflow
import Capillary
import PhotoRetail
import PolicyAudit
import PolicyModel
import Testing

/// Every decision of the real policies, changed one at a time: each change is told, on its own cell.
@Suite struct MutationTests {
  static let policies = [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy]

  @Test(arguments: policies.indices) func noChangedDecisionGoesUntold(_ number: Int) {
    let policy = Self.policies[number]
    var count = 0
    var survivors: [String] = []
    for (turn, place) in places(in: policy).enumerated() {
      for mutant in mutants(of: policy, at: place, turn) {
        count += 1
        let difference = Difference(from: policy, to: mutant.policy)
        let cells = difference.cards.flatMap { card in
          card.cells.filter { !$0.isEffectiveOnly }.map {
            "\(card.card.latest.id) \($0.feature.latest.id)"
          }
        }
        if cells != ["\(mutant.card) \(mutant.feature)"] {
          survivors.append("\(mutant.card) \(mutant.feature): \(cells)")
        }
      }
    }
    #expect(survivors == [])
    #expect(count > 100)
  }

  private struct Place {
    let isRole: Bool
    let card: Int
    let section: Int
    let line: Int
  }

  private func places(in policy: Policy) -> [Place] {
    let cards =
      policy.roles.enumerated().map { (true, $0, $1.card) }
      + policy.sets.enumerated().map { (false, $0, $1.card) }
    return cards.flatMap { isRole, number, card in
      card.content.sections.enumerated().flatMap { section, content in
        content.grants.indices.map {
          Place(isRole: isRole, card: number, section: section, line: $0)
        }
      }
    }
  }

  /// One action more or less; and, line by line in turn, another action, another reason, or the line
  /// gone.
  private func mutants(
    of policy: Policy, at place: Place, _ turn: Int
  ) -> [(policy: Policy, card: Card.ID, feature: Feature.ID)] {
    let card = place.isRole ? policy.roles[place.card].card : policy.sets[place.card].card
    let old = card.content.sections[place.section].grants[place.line]
    let toggled = policy.actions.prefix(2).map { action in
      old.actions.contains(action)
        ? old.actions.filter { $0 != action } : old.actions + [action]
    }
    let second = [line(old, toggled[1], old.reason), line(old, old.actions, "another"), nil]
    return [line(old, toggled[0], old.reason), second[turn % 3]].map { line in
      var copy = card
      if let line {
        copy.content.sections[place.section].grants[place.line] = line
      } else {
        copy.content.sections[place.section].grants.remove(at: place.line)
      }
      var mutant = policy
      if place.isRole {
        mutant.roles[place.card].card = copy
      } else {
        mutant.sets[place.card].card = copy
      }
      return (mutant, card.id, old.feature)
    }
  }

  private func line(_ old: Grant, _ actions: [Action], _ reason: String?) -> Grant {
    Grant(
      feature: old.feature, decision: actions.isEmpty ? .none : .actions(actions),
      condition: old.condition, reason: reason, printedName: old.printedName, anchor: old.anchor)
  }
}
