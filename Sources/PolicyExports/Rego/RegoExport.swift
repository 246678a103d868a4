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
    let index = policy.index
    let members: [(String, String)] = [
      ("includes", block(includes(policy))),
      ("lines", block(lines(policy))),
      ("implies", block(implications(index))),
      ("offers", block(offers(index))),
      ("leans_on", block(leaning(index))),
      ("needs", block(needs(index))),
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
    let cards = policy.index.cards
    return cards.enumerated().map { number, card in
      (card.id.text, JSONText.texts(policy.included[number].map { cards[$0].id.text }))
    }
  }

  private static func lines(_ policy: EnginePolicy) -> [(String, String)] {
    let index = policy.index
    return index.cards.enumerated().map { number, card in
      let lines = policy.lines.filter { $0.card == number }.map { line in
        var members = [
          ("id", JSONText.quoted(line.id)),
          ("feature", JSONText.quoted(index.features[line.feature].id.text)),
          ("actions", JSONText.texts(line.written.map { index.actions[$0].id.text })),
        ]
        if let words = line.condition { members.append(("condition", JSONText.quoted(words))) }
        return "\n      " + JSONText.object(members)
      }
      return (card.id.text, "[\(lines.joined(separator: ","))]")
    }
  }

  private static func implications(_ index: PolicyIndex) -> [(String, String)] {
    index.actions.indices.filter { !index.implied[$0].isEmpty }.map { action in
      (
        index.actions[action].id.text,
        JSONText.texts(index.implied[action].sorted().map { index.actions[$0].id.text })
      )
    }
  }

  /// Of the features that do not offer every action.
  private static func offers(_ index: PolicyIndex) -> [(String, String)] {
    index.features.indices.filter { index.offered(on: $0).count < index.actions.count }.map {
      (index.features[$0].id.text, JSONText.texts(index.offered(on: $0).map(\.id.text)))
    }
  }

  private static func needs(_ index: PolicyIndex) -> [(String, String)] {
    Need.direct(index).sorted { $0.key < $1.key }.map { feature, needed in
      let permissions = needed.sorted().map {
        JSONText.texts([
          index.features[index.feature(of: $0)].id.text,
          index.actions[index.action(of: $0)].id.text,
        ])
      }
      return (index.features[feature].id.text, JSONText.list(permissions))
    }
  }

  /// A way leads from each feature to those on which it needs something.
  private static func leaning(_ index: PolicyIndex) -> [(String, String)] {
    let direct = Need.direct(index)
    return index.features.indices.map { feature in
      let others = Set((direct[feature] ?? []).map(index.feature(of:))).sorted()
      return (
        index.features[feature].id.text, JSONText.texts(others.map { index.features[$0].id.text })
      )
    }
  }
}
