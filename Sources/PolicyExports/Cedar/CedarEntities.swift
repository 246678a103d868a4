import PolicyAudit
import PolicyModel

/// The roles with what they include, the features with their areas, the actions with what they are in.
///
/// JSON knows no comments, so the first entity is the policy itself with its fingerprint.
enum CedarEntities {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let resolved = policy.resolved
    let actions = CedarActions(resolved)
    var entities = [
      entity(
        ("Policy", origin.product),
        [
          ("fingerprint", origin.fingerprint), ("name", origin.name), ("version", origin.version),
        ])
    ]
    entities += resolved.cards.map { card in
      entity(
        uid(resolved[card]), [("name", resolved[card].name)],
        in: resolved.included[card].map { uid(resolved[$0]) })
    }
    entities += resolved.listedAreas.map { entity(("Area", $0.id.text), [("name", $0.name)]) }
    entities += resolved.features.map { feature in
      entity(
        ("Feature", resolved[feature].id.text), [("name", resolved[feature].name)],
        in: [("Area", resolved[resolved.area(of: feature)].id.text)])
    }
    entities += resolved.actions.map { action in
      entity(
        ("Action", resolved[action].id.text), [],
        in: actions.parents[action].map { ("Action", resolved[$0].id.text) })
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
