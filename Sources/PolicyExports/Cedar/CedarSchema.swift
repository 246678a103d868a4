import PolicyAudit
import PolicyModel

/// What there is: the types, and the actions with what they are in.
enum CedarSchema {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let resolved = policy.resolved
    let actions = CedarActions(resolved)
    let setsInclude = resolved.cards.contains {
      resolved[$0].kind == .permissionSet && !resolved.included[$0].isEmpty
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


      """ + resolved.actions.map { text(of: $0, resolved, actions) }.joined()
  }

  private static func text(
    of action: Ref<Action>, _ resolved: ResolvedPolicy, _ actions: CedarActions
  ) -> String {
    let parents = actions.parents[action].map { CedarText.quoted(resolved[$0].id.text) }
    return """
      action \(CedarText.quoted(resolved[action].id.text))\
      \(parents.isEmpty ? "" : " in [\(parents.joined(separator: ", "))]") appliesTo {
        principal: [User], resource: [Feature], context: Question
      };

      """
  }
}
