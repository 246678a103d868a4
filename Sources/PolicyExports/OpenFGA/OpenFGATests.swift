import PolicyAudit
import PolicyModel

/// The tests: what somebody with one card can do with every feature, as the audit says it, once while
/// no condition is met and, where there are any, once while all are.
enum OpenFGATests {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    var text = """
      # \(origin.line)
      name: "\(origin.product)"
      model_file: ./model.fga
      tuple_file: ./tuples.yaml
      tests:

      """
    let conditions = policy.conditional.map(\.id)
    for card in policy.resolved.cards {
      let id = policy.resolved[card].id
      text += test("\(id)", card, agreed: [], policy)
      if !conditions.isEmpty {
        text += test("\(id), every condition met", card, agreed: conditions, policy)
      }
    }
    return text
  }

  private static let person = "user:somebody"

  private static func test(
    _ name: String, _ card: Ref<Card>, agreed: [String], _ policy: EnginePolicy
  ) -> String {
    let resolved = policy.resolved
    let tuples =
      [OpenFGATuples.tuple(person, "has", "card:\(resolved[card].id)")]
      + agreed.map { OpenFGATuples.tuple(person, "agreed", "line:\($0)") }
    let holding = policy.resolved.holdings[card]
    let can =
      agreed.isEmpty ? holding.effective.subtracting(holding.conditional) : holding.effective
    let checks = resolved.features.map { feature in
      let assertions = resolved.actions.map { action in
        let isHeld = can.contains(resolved.permission(action, on: feature))
        return "\(OpenFGAModel.asked(resolved[action])): \(isHeld)"
      }
      return """
              - user: "\(person)"
                object: "feature:\(resolved[feature].id)"
                assertions: {\(assertions.joined(separator: ", "))}

        """
    }
    return """
        - name: "\(name)"
          tuples:
      \(tuples.map { "      " + $0 }.joined())\
          check:
      \(checks.joined())
      """
  }
}
