package import PolicyAudit
import PolicyModel

/// The whole grid of one product as JSON: what every card lets people do with every feature, by id.
///
/// The shape changes only together with `version`.
package enum GridJSON {
  package static func write(_ policy: AuditedPolicy) -> [UInt8] {
    let index = policy.index
    let cards = index.cards.indices.map { card -> ScriptValue in
      let features = policy.footprint.features[card].compactMap {
        feature -> (String, ScriptValue)? in
        let decision = policy.decision(card: card, feature: feature)
        guard !decision.effective.isEmpty else { return nil }
        return (decision.feature.id.text, .texts(decision.effective.map(\.id.text)))
      }
      return .members([
        ("id", .text(index.cards[card].id.text)), ("name", .text(index.cards[card].name)),
        ("kind", .text(index.cards[card].kind.rawValue)), ("can", .members(features)),
      ])
    }
    var bytes: [UInt8] = []
    ScriptValue.members([
      ("version", .number(1)), ("product", .text(policy.policy.id.text)),
      ("policyVersion", .text(policy.policy.version)),
      ("features", .texts(index.features.map(\.id.text))), ("cards", .list(cards)),
    ]).write(to: &bytes)
    return bytes + [10]
  }
}
