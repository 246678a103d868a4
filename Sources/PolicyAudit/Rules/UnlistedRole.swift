package import Diagnostics
import PolicyModel

/// What is named is listed.
package enum UnlistedRole: PolicyRule {
  package static let rule = Rule(
    id: "unlisted-role", severity: .error,
    title: "Whatever a policy names, it also lists",
    explanation: """
      An id that is declared and never listed in the policy compiles, and stands for nothing: a \
      role that includes it gains nothing, and a claim about it cannot be decided. List the role, \
      permission set, feature, standard, level or limit, or name the one that was meant.
      """,
    wrong: """
      Includes(.retouching)
      """,
    right: """
      Includes(.support)
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var listed: [ThingKind: Set<String>] = [:]
    for thing in policy.listedThings { listed[thing.kind, default: []].insert(thing.id) }
    var seen: Set<Reference> = []
    return policy.references.compactMap { reference in
      let known = listed[reference.kind] ?? []
      guard !known.contains(reference.id), seen.insert(reference).inserted else { return nil }
      let near = NearestName.suggestions(for: reference.id, among: known)
      return finding(
        "\(printable(reference.id)): the policy lists no such \(reference.kind.noun)",
        at: reference.anchor,
        suggestions: near.map { "write \(printable($0))" }
          + ["list the \(reference.kind.noun) in the policy"])
    }
  }
}
