package import PolicyAudit
import PolicyModel

// Why somebody can or cannot do something, in sentences.

extension Phrasing {
  /// The answer first, then every step that leads to it.
  package static func derivation(_ derivation: Derivation, policy: ResolvedPolicy) -> [String] {
    let who = derivation.card.name
    let verb = derivation.action.spoken
    let feature = derivation.feature.name
    var lines: [String] = []
    switch derivation.answer {
    case .yes:
      lines.append("\(who) can \(verb) \(feature).")
    case .conditional(let conditions):
      lines.append("\(who) may \(verb) \(feature), when \(list(conditions, "or")).")
    case .notOffered:
      lines.append("\(who) cannot \(verb) \(feature): the product offers no such permission.")
    case .none(let reason):
      lines.append("\(who) cannot \(verb) \(feature).")
      lines.append(sentence("Nothing is granted there on purpose: \(reason)"))
    case .tooLow(let line):
      lines.append("\(who) cannot \(verb) \(feature).")
      lines.append(
        "The card grants \(level(policy.printed(line.actions))) there, which does not include it.")
    case .undecided:
      lines.append("\(who) cannot \(verb) \(feature): nothing has been decided there.")
    case .cut(let prerequisite):
      lines.append("\(who) cannot \(verb) \(feature), although the card grants it.")
      lines.append(sentence(unmet(prerequisite, policy)))
    }
    lines += derivation.sources.map { source($0, of: derivation, policy) }
    return lines + remainder(derivation, policy)
  }

  /// The same steps beside a cell that says already what is granted: of a line of the card's own its
  /// reason is enough.
  static func steps(_ derivation: Derivation, _ policy: ResolvedPolicy) -> [String] {
    derivation.sources.map { source in
      source.path.count > 1
        ? self.source(source, of: derivation, policy)
        : source.line.reason.map(sentence) ?? ticked
    } + remainder(derivation, policy)
  }

  /// What follows from the lines: implication, and prerequisites that are met.
  private static func remainder(_ derivation: Derivation, _ policy: ResolvedPolicy) -> [String] {
    let carrier = derivation.sources.compactMap(\.impliedBy).first
    return (carrier.map { ["\($0.name) carries \(derivation.action.name) with it."] } ?? [])
      + derivation.prerequisites.filter(\.isMet).map {
        "It needs \(permission($0.prerequisite.needs, policy)), which \(derivation.card.name) has."
      }
  }

  /// "Owner includes Support, whose card grants View: see when a print is due."
  static func source(
    _ source: Derivation.Source, of derivation: Derivation, _ policy: ResolvedPolicy
  ) -> String {
    let holder =
      source.path.count > 1 ? source.path[source.path.count - 1] : derivation.card
    let way = source.path.dropFirst().map { "includes \($0.name)" }
    let start =
      way.isEmpty
      ? "The card of \(holder.name) grants"
      : "\(derivation.card.name) \(way.joined(separator: ", which ")), whose card grants"
    var text = "\(start) \(level(policy.printed(source.line.actions)))"
    if let reason = source.line.reason { text += ": \(reason)" }
    return sentence(text)
  }

  static func permission(_ permission: Permission, _ policy: ResolvedPolicy) -> String {
    let action = policy.action(permission.action)?.name ?? permission.action.text
    let feature = policy.feature(permission.feature)?.name ?? permission.feature.text
    return "\(action) on \(feature)"
  }

  static func unmet(_ prerequisite: Prerequisite, _ policy: ResolvedPolicy) -> String {
    "it is of no use without \(permission(prerequisite.needs, policy)): \(prerequisite.reason)"
  }

  /// Why somebody cannot do several things, each reason once.
  static func reasons(_ derivations: [Derivation], policy: ResolvedPolicy) -> String {
    var seen: Set<String> = []
    return derivations.flatMap { derivation -> [String] in
      switch derivation.answer {
      case .undecided: return [nothingDecided]
      case .notOffered: return [noSuchPermission]
      case .yes, .conditional, .none, .tooLow, .cut:
        return Array(Self.derivation(derivation, policy: policy).dropFirst())
      }
    }.filter { seen.insert($0).inserted }.joined(separator: " ")
  }

  static let noSuchPermission = "The product offers no such permission."
  static let nothingDecided = "Nothing has been decided there."

  /// "Delete on Images: 1 of 2 roles can".
  package static func share(_ found: WhoCan, _ policy: ResolvedPolicy) -> String {
    let all = found.able.count + found.unable.count
    let nouns = [
      policy.roles.isEmpty ? nil : policy.terms.role, policy.sets.isEmpty ? nil : policy.terms.set,
    ].compactMap { $0.map { all == 1 ? $0.one : $0.many } }
    return
      "\(found.action.name) on \(found.feature.name): \(found.able.count) of \(all) \(list(nouns)) can"
  }
}
