import Diagnostics
import PolicyAudit
import PolicyModel

/// The model: what a question is made of, and when the answer is yes.
///
/// A prerequisite is a part of the matcher, because it looks at all that a person has, and a line of
/// policy only at itself.
enum CasbinModel {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let matcher =
      [
        "keyMatch(r.sub, \"user:*\")", "r.obj == p.obj", "r.act == p.act", "g(r.sub, p.sub)",
        "(p.condition == \(quoted(CasbinPolicy.always)) || p.condition in r.conditions)",
      ] + policy.needs.map { clause($0, policy.resolved) }
    return """
      # \(origin.line)
      # Ask with the person, the feature, the action, and a list of those lines whose conditions in words
      # are met. A person is user:NAME, a role role:ID, a permission set set:ID, so that nobody is a role by
      # name. Lines "g, user:NAME, role:ID" say who has which; whoever is no user: is refused.

      [request_definition]
      r = sub, obj, act, conditions

      [policy_definition]
      p = sub, obj, act, condition

      [role_definition]
      g = _, _

      [policy_effect]
      e = some(where (p.eft == allow))

      [matchers]
      m = \(matcher.joined(separator: " && "))

      """
  }

  private static func clause(_ need: Need, _ resolved: ResolvedPolicy) -> String {
    let others = need.dependents.map { "r.obj == \(quoted(resolved[$0].id.text))" }
      .joined(separator: " || ")
    let holders =
      need.certain.map { "g(r.sub, \(quoted(CasbinPolicy.name(resolved[$0]))))" }
      + need.conditional.map { card, line in
        "(g(r.sub, \(quoted(CasbinPolicy.name(resolved[card])))) && \(quoted(line)) in r.conditions)"
      }
    return "(" + (["!(\(others))"] + holders).joined(separator: " || ") + ")"
  }

  /// Ids that are not plain words are no export's; see `EngineFindings`.
  private static func quoted(_ id: String) -> String { "\"\(id)\"" }
}

/// The policy: a line for each card, feature and action, and one for each inclusion.
enum CasbinPolicy {
  /// What stands where a line has no condition; no id of a line is a single word.
  static let always = "always"

  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let resolved = policy.resolved
    var text = "# \(origin.line)\n"
    for line in policy.conditional {
      text += "# \(line.id): when \(Spelling.comment(line.condition ?? ""))\n"
    }
    for line in policy.lines {
      for action in line.actions {
        text += row(
          "p", name(resolved[line.card]), resolved[line.feature].id.text,
          resolved[action].id.text, line.condition == nil ? always : line.id)
      }
    }
    let shallow = policy.shallow
    for card in resolved.cards {
      for junior in shallow[card] {
        text += row("g", name(resolved[card]), name(resolved[junior]))
      }
    }
    return text
  }

  /// Casbin has one space of names for people and roles.
  static func name(_ card: Card) -> String { "\(card.kind.rawValue):\(card.id.text)" }

  private static func row(_ fields: String...) -> String {
    fields.joined(separator: ", ") + "\n"
  }
}
