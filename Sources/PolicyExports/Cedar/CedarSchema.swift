import PolicyAudit
import PolicyModel

/// What there is: the types, and the actions with what they are in.
enum CedarSchema {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let index = policy.index
    let actions = CedarActions(index)
    let setsInclude = index.cards.indices.contains {
      index.cards[$0].kind == .permissionSet && !policy.included[$0].isEmpty
    }
    let cards = " in [Role, PermissionSet]"
    return """
      // \(origin.line)
      // The context's conditions are the ids of those lines whose conditions in words are met.
      type Question = { conditions?: Set<String> };

      entity Policy { fingerprint: String, name: String, version: String };
      entity User\(cards);
      entity Role\(cards) { name: String };
      entity PermissionSet\(setsInclude ? cards : "") { name: String };
      entity Area { name: String };
      entity Feature in [Area] { name: String };


      """ + index.actions.indices.map { action($0, index, actions) }.joined()
  }

  private static func action(
    _ number: Int, _ index: PolicyIndex, _ actions: CedarActions
  ) -> String {
    let parents = actions.parents[number].map { CedarText.quoted(index.actions[$0].id.text) }
    return """
      action \(CedarText.quoted(index.actions[number].id.text))\
      \(parents.isEmpty ? "" : " in [\(parents.joined(separator: ", "))]") appliesTo {
        principal: [User], resource: [Feature], context: Question
      };

      """
  }
}
