package import PolicyAudit
import PolicyModel

/// The whole grid of one product as JSON: what every card lets people do with every feature, by id.
///
/// The shape changes only together with `version`.
package enum GridJSON {
  package static func write(_ policy: ResolvedPolicy) -> [UInt8] {
    let cards = policy.cards.map { card -> ScriptValue in
      let features = policy.touched(by: card).compactMap {
        feature -> (String, ScriptValue)? in
        let decision = policy.decision(card, feature)
        guard !decision.effective.isEmpty else { return nil }
        return (decision.feature.id.text, .texts(decision.effective.map(\.id.text)))
      }
      return .members([
        ("id", .text(policy[card].id.text)), ("name", .text(policy[card].name)),
        ("kind", .text(policy[card].kind.rawValue)), ("can", .members(features)),
      ])
    }
    var bytes: [UInt8] = []
    ScriptValue.members([
      ("version", .number(1)), ("product", .text(policy.id.text)),
      ("policyVersion", .text(policy.version)),
      ("features", .texts(policy.listedFeatures.map(\.id.text))), ("cards", .list(cards)),
    ]).write(to: &bytes)
    return bytes + [10]
  }
}
