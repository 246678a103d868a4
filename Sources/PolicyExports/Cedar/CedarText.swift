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
        default: OneLine.spelling(scalar)
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
  /// By action: the actions it is put into.
  let parents: [[Int]]
  /// By action: itself and all that is in it.
  let members: [Set<Int>]

  init(_ index: PolicyIndex) {
    var parents = index.actions.map { _ in [Int]() }
    for implication in index.policy.implications {
      guard let action = index.number(of: implication.action.id),
        let implied = index.number(of: implication.implied.id), action != implied,
        !index.implied[implied].contains(action), !parents[implied].contains(action)
      else { continue }
      parents[implied].append(action)
    }
    self.parents = parents.map { $0.sorted() }
    members = index.actions.indices.map { action in
      var found: Set<Int> = [action]
      var open = [action]
      while let next = open.popLast() {
        for member in parents.indices where parents[member].contains(next) {
          if found.insert(member).inserted { open.append(member) }
        }
      }
      return found
    }
  }
}
