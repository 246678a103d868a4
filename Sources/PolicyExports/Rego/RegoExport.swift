import PolicyAudit
import PolicyModel

/// The rules, which are the same for every policy but for the line that names it.
enum RegoModule {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    "# \(origin.line)\n" + String(decoding: PackageResources.permdocs_rego, as: UTF8.self)
  }
}

/// What the rules look at.
///
/// JSON knows no comments, so the first member of a policy is its fingerprint, on the first line.
enum RegoData {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let resolved = policy.resolved
    let members: [(String, String)] = [
      ("includes", block(includes(policy))),
      ("lines", block(lines(policy))),
      ("implies", block(implications(resolved))),
      ("offers", block(offers(resolved))),
      ("leans_on", block(leaning(resolved))),
      ("needs", block(needs(resolved))),
    ]
    return """
      {"permissions": {\(JSONText.quoted(origin.product)): {"fingerprint": \
      \(JSONText.quoted(origin.fingerprint)), "version": \(JSONText.quoted(origin.version)),
      \(members.map { "  \(JSONText.quoted($0)): \($1)" }.joined(separator: ",\n"))
      }}}

      """
  }

  /// One member on a line.
  private static func block(_ members: [(String, String)]) -> String {
    guard !members.isEmpty else { return "{}" }
    let lines = members.map { "    \(JSONText.quoted($0)): \($1)" }
    return "{\n\(lines.joined(separator: ",\n"))\n  }"
  }

  private static func includes(_ policy: EnginePolicy) -> [(String, String)] {
    let resolved = policy.resolved
    return resolved.cards.map { card in
      (
        resolved[card].id.text,
        JSONText.texts(resolved.included[card].map { resolved[$0].id.text })
      )
    }
  }

  private static func lines(_ policy: EnginePolicy) -> [(String, String)] {
    let resolved = policy.resolved
    return resolved.cards.map { card in
      let lines = policy.lines.filter { $0.card == card }.map { line in
        var members = [
          ("id", JSONText.quoted(line.id)),
          ("feature", JSONText.quoted(resolved[line.feature].id.text)),
          ("actions", JSONText.texts(line.written.map { resolved[$0].id.text })),
        ]
        if let words = line.condition { members.append(("condition", JSONText.quoted(words))) }
        return "\n      " + JSONText.object(members)
      }
      return (resolved[card].id.text, "[\(lines.joined(separator: ","))]")
    }
  }

  private static func implications(_ resolved: ResolvedPolicy) -> [(String, String)] {
    resolved.actions.filter { !resolved.implied(by: $0).isEmpty }.map { action in
      (
        resolved[action].id.text,
        JSONText.texts(resolved.implied(by: action).sorted().map { resolved[$0].id.text })
      )
    }
  }

  /// Of the features that do not offer every action.
  private static func offers(_ resolved: ResolvedPolicy) -> [(String, String)] {
    resolved.features.filter { resolved.offered(on: $0).count < resolved.actions.count }.map {
      (resolved[$0].id.text, JSONText.texts(resolved.offered(on: $0).map(\.id.text)))
    }
  }

  private static func needs(_ resolved: ResolvedPolicy) -> [(String, String)] {
    Need.direct(resolved).sorted { $0.key < $1.key }.map { feature, needed in
      let permissions = needed.sorted().map {
        JSONText.texts([
          resolved[resolved.feature(of: $0)].id.text,
          resolved[resolved.action(of: $0)].id.text,
        ])
      }
      return (resolved[feature].id.text, JSONText.list(permissions))
    }
  }

  /// A way leads from each feature to those on which it needs something.
  private static func leaning(_ resolved: ResolvedPolicy) -> [(String, String)] {
    let direct = Need.direct(resolved)
    return resolved.features.map { feature in
      let others = Set((direct[feature] ?? []).map(resolved.feature(of:))).sorted()
      return (
        resolved[feature].id.text, JSONText.texts(others.map { resolved[$0].id.text })
      )
    }
  }
}
