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
    for (number, card) in policy.index.cards.enumerated() {
      text += test("\(card.id)", number, agreed: [], policy)
      if !conditions.isEmpty {
        text += test("\(card.id), every condition met", number, agreed: conditions, policy)
      }
    }
    return text
  }

  private static let person = "user:somebody"

  private static func test(
    _ name: String, _ card: Int, agreed: [String], _ policy: EnginePolicy
  ) -> String {
    let index = policy.index
    let tuples =
      [OpenFGATuples.tuple(person, "has", "card:\(index.cards[card].id)")]
      + agreed.map { OpenFGATuples.tuple(person, "agreed", "line:\($0)") }
    let holding = policy.audited.permissions.holdings[card]
    let can =
      agreed.isEmpty ? holding.effective.subtracting(holding.conditional) : holding.effective
    let checks = index.features.enumerated().map { feature, named in
      let assertions = index.actions.enumerated().map { action, asked in
        let isHeld = can.contains(index.number(feature: feature, action: action))
        return "\(OpenFGAModel.asked(asked)): \(isHeld)"
      }
      return """
              - user: "\(person)"
                object: "feature:\(named.id)"
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
