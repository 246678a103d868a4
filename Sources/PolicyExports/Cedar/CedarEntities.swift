import PolicyAudit
import PolicyModel

/// The roles with what they include, the features with their areas, the actions with what they are in.
///
/// JSON knows no comments, so the first entity is the policy itself with its fingerprint.
enum CedarEntities {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let index = policy.index
    let actions = CedarActions(index)
    var entities = [
      entity(
        ("Policy", origin.product),
        [
          ("fingerprint", origin.fingerprint), ("name", origin.name), ("version", origin.version),
        ])
    ]
    entities += index.cards.enumerated().map { number, card in
      entity(
        uid(card), [("name", card.name)], in: policy.included[number].map { uid(index.cards[$0]) })
    }
    entities += index.areas.map { entity(("Area", $0.id.text), [("name", $0.name)]) }
    entities += index.features.enumerated().map { number, feature in
      entity(
        ("Feature", feature.id.text), [("name", feature.name)],
        in: [("Area", index.areas[index.areaOfFeature[number]].id.text)])
    }
    entities += index.actions.enumerated().map { number, action in
      entity(
        ("Action", action.id.text), [],
        in: actions.parents[number].map { ("Action", index.actions[$0].id.text) })
    }
    return "[\(entities.joined(separator: ",\n"))]\n"
  }

  private typealias UID = (type: String, id: String)

  private static func uid(_ card: Card) -> UID { (CedarText.type(of: card), card.id.text) }

  private static func entity(
    _ uid: UID, _ attributes: [(String, String)], in parents: [UID] = []
  ) -> String {
    JSONText.object([
      ("uid", written(uid)),
      ("attrs", JSONText.object(attributes.map { ($0, JSONText.quoted($1)) })),
      ("parents", JSONText.list(parents.map(written))),
    ])
  }

  private static func written(_ uid: UID) -> String {
    JSONText.object([("type", JSONText.quoted(uid.type)), ("id", JSONText.quoted(uid.id))])
  }
}
