import Diagnostics
import PolicyAudit
import PolicyModel

/// How Cedar spells what a policy names.
enum CedarText {
  static func quoted(_ text: String) -> String {
    "\""
      + text.spelled { scalar in
        switch scalar {
        case "\\": "\\\\"
        case "\"": "\\\""
        default: Spelling.byNumber(scalar)
        }
      } + "\""
  }

  static func type(of card: Card) -> String { card.kind == .role ? "Role" : "PermissionSet" }

  static func name(_ card: Card) -> String { "\(type(of: card))::\(quoted(card.id.text))" }
  static func name(_ feature: Feature) -> String { "Feature::\(quoted(feature.id.text))" }
  static func name(_ action: Action) -> String { "Action::\(quoted(action.id.text))" }
}

/// The actions that Cedar knows to be in others: whoever may do the one may do the other.
///
/// Cedar knows no circles. Of actions that imply each other neither is put into the other.
struct CedarActions {
  /// The actions that an action is put into.
  let parents: Each<Action, [Ref<Action>]>
  /// An action itself and all that is in it.
  let members: Each<Action, Set<Ref<Action>>>

  init(_ resolved: ResolvedPolicy) {
    var parents = resolved.actions.each { _ in [Ref<Action>]() }
    for implication in resolved.implications {
      guard let action = resolved.ref(implication.action.id),
        let implied = resolved.ref(implication.implied.id), action != implied,
        !resolved.implied(by: implied).contains(action), !parents[implied].contains(action)
      else { continue }
      parents[implied].append(action)
    }
    self.parents = resolved.actions.each { parents[$0].sorted() }
    members = resolved.actions.each { action in
      var found: Set<Ref<Action>> = [action]
      var open = [action]
      while let next = open.popLast() {
        for member in resolved.actions where parents[member].contains(next) {
          if found.insert(member).inserted { open.append(member) }
        }
      }
      return found
    }
  }
}
