import PolicyAudit
import PolicyModel

/// A permit for each line of a card, and a forbid for each thing that must be held besides.
enum CedarPolicies {
  static func text(_ policy: EnginePolicy, _ origin: Origin) -> String {
    let actions = CedarActions(policy.index)
    var text = """
      // \(origin.line)
      // Who may do what in \(OneLine.text(origin.name)). A person is a User whose parents are the roles
      // and permission sets that the person has; entities.json holds what these include.
      // Made by permdocs export: change the policy, not this file.

      """
    for (number, card) in policy.index.cards.enumerated() {
      text += "\n// \(OneLine.text(card.name))\n"
      text += nones(card, policy.index)
      for line in policy.lines where line.card == number {
        text += "\n" + permit(line, policy.index, actions)
      }
    }
    for need in policy.needs { text += "\n" + forbid(need, policy.index) }
    return text
  }

  /// Cedar refuses whatever no policy permits, so a decision to grant nothing is for readers alone.
  private static func nones(_ card: Card, _ index: PolicyIndex) -> String {
    let lines = card.grants.filter { $0.decision == .none }.map { grant in
      let name = index.feature(grant.feature)?.name ?? grant.feature.text
      return "\(name)" + (grant.reason.map { ": \($0)" } ?? "")
    }
    let rest = card.content.otherwiseNone.map { ["everything else: \($0)"] } ?? []
    return (lines + rest).map { "// Nothing on \(OneLine.text($0))\n" }.joined()
  }

  private static func permit(
    _ line: EnginePolicy.Line, _ index: PolicyIndex, _ actions: CedarActions
  ) -> String {
    var text = "@id(\(CedarText.quoted(line.id)))\n"
    if let reason = line.reason { text += "@reason(\(CedarText.quoted(reason)))\n" }
    if let words = line.condition { text += "@condition(\(CedarText.quoted(words)))\n" }
    let inGroups = line.written.reduce(into: Set<Int>()) { $0.formUnion(actions.members[$1]) }
    let isExact = inGroups == Set(line.actions)
    text += """
      permit (
        principal in \(CedarText.name(index.cards[line.card])),
        \(isExact ? scope(line.written, index, actions) : "action"),
        resource == \(CedarText.name(index.features[line.feature]))
      )
      """
    if !isExact {
      let names = line.actions.map { CedarText.name(index.actions[$0]) }.joined(separator: ", ")
      text += "\nwhen { [\(names)].contains(action) }"
    }
    if line.condition != nil { text += "\nwhen { \(agreed(line.id)) }" }
    return text + ";\n"
  }

  private static func scope(
    _ written: [Int], _ index: PolicyIndex, _ actions: CedarActions
  ) -> String {
    let names = written.map { CedarText.name(index.actions[$0]) }
    guard names.count == 1 else { return "action in [\(names.joined(separator: ", "))]" }
    return "action \(actions.members[written[0]].count == 1 ? "==" : "in") \(names[0])"
  }

  /// Whether the application says that a line's condition is met.
  private static func agreed(_ line: String) -> String {
    "context has conditions && context.conditions.contains(\(CedarText.quoted(line)))"
  }

  private static func forbid(_ need: Need, _ index: PolicyIndex) -> String {
    let features = need.dependents.map { CedarText.name(index.features[$0]) }
    var holders = ["Role", "PermissionSet"].compactMap { type -> String? in
      let cards = need.certain.map { index.cards[$0] }.filter { CedarText.type(of: $0) == type }
      guard !cards.isEmpty else { return nil }
      return "principal in [\(cards.map(CedarText.name).joined(separator: ", "))]"
    }
    holders += need.conditional.map { card, line in
      "principal in \(CedarText.name(index.cards[card])) && \(agreed(line))"
    }
    let comments = Set(need.reasons).sorted().map { "// Because \(OneLine.text($0))\n" }.joined()
    return comments + """
      @id(\(CedarText.quoted("needs/\(need.id(index))")))
      forbid (principal, action, resource)
      when { [\(features.joined(separator: ", "))].contains(resource) }
      """ + (holders.isEmpty ? "" : "\nunless {\n  \(holders.joined(separator: " ||\n  "))\n}")
      + ";\n"
  }
}
