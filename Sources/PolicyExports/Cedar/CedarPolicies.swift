import Diagnostics
import PolicyAudit
import PolicyModel

/// A permit for each line of a card, and a forbid for each thing that must be held besides.
enum CedarPolicies {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let actions = CedarActions(policy.resolved)
    var text = """
      // \(origin.line)
      // Who may do what in \(Spelling.comment(origin.name)). A person is a User whose parents are the roles
      // and permission sets that the person has; entities.json holds what these include.
      // Made by permdocs export: change the policy, not this file.

      """
    for card in policy.resolved.cards {
      text += "\n// \(Spelling.comment(policy.resolved[card].name))\n"
      text += nones(policy.resolved[card], policy.resolved)
      for line in policy.lines where line.card == card {
        text += "\n" + permit(line, policy.resolved, actions)
      }
    }
    for need in policy.needs { text += "\n" + forbid(need, policy.resolved) }
    return text
  }

  /// Cedar refuses whatever no policy permits, so a decision to grant nothing is for readers alone.
  private static func nones(_ card: Card, _ resolved: ResolvedPolicy) -> String {
    let lines = card.grants.filter { $0.decision == .none }.map { grant in
      let name = resolved.feature(grant.feature)?.name ?? grant.feature.text
      return "\(name)" + (grant.reason.map { ": \($0)" } ?? "")
    }
    let rest = card.content.otherwiseNone.map { ["everything else: \($0)"] } ?? []
    return (lines + rest).map { "// Nothing on \(Spelling.comment($0))\n" }.joined()
  }

  private static func permit(
    _ line: EnginePolicy.Line, _ resolved: ResolvedPolicy, _ actions: CedarActions
  ) -> String {
    var text = "@id(\(CedarText.quoted(line.id)))\n"
    if let reason = line.reason { text += "@reason(\(CedarText.quoted(reason)))\n" }
    if let words = line.condition { text += "@condition(\(CedarText.quoted(words)))\n" }
    let inGroups = line.written.reduce(into: Set<Ref<Action>>()) {
      $0.formUnion(actions.members[$1])
    }
    let isExact = inGroups == Set(line.actions)
    text += """
      permit (
        principal in \(CedarText.name(resolved[line.card])),
        \(isExact ? scope(line.written, resolved, actions) : "action"),
        resource == \(CedarText.name(resolved[line.feature]))
      )
      """
    if !isExact {
      let names = line.actions.map { CedarText.name(resolved[$0]) }.joined(separator: ", ")
      text += "\nwhen { [\(names)].contains(action) }"
    }
    if line.condition != nil { text += "\nwhen { \(agreed(line.id)) }" }
    return text + ";\n"
  }

  private static func scope(
    _ written: [Ref<Action>], _ resolved: ResolvedPolicy, _ actions: CedarActions
  ) -> String {
    let names = written.map { CedarText.name(resolved[$0]) }
    guard names.count == 1 else { return "action in [\(names.joined(separator: ", "))]" }
    return "action \(actions.members[written[0]].count == 1 ? "==" : "in") \(names[0])"
  }

  /// Whether the application says that a line's condition is met.
  private static func agreed(_ line: String) -> String {
    "context has conditions && context.conditions.contains(\(CedarText.quoted(line)))"
  }

  private static func forbid(_ need: Need, _ resolved: ResolvedPolicy) -> String {
    let features = need.dependents.map { CedarText.name(resolved[$0]) }
    var holders = ["Role", "PermissionSet"].compactMap { type -> String? in
      let cards = need.certain.map { resolved[$0] }.filter { CedarText.type(of: $0) == type }
      guard !cards.isEmpty else { return nil }
      return "principal in [\(cards.map(CedarText.name).joined(separator: ", "))]"
    }
    holders += need.conditional.map { card, line in
      "principal in \(CedarText.name(resolved[card])) && \(agreed(line))"
    }
    let comments = Set(need.reasons).sorted().map { "// Because \(Spelling.comment($0))\n" }
      .joined()
    return comments + """
      @id(\(CedarText.quoted("needs/\(need.id(resolved))")))
      forbid (principal, action, resource)
      when { [\(features.joined(separator: ", "))].contains(resource) }
      """ + (holders.isEmpty ? "" : "\nunless {\n  \(holders.joined(separator: " ||\n  "))\n}")
      + ";\n"
  }
}
