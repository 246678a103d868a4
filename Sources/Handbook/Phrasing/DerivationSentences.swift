package import DocumentModel
package import PolicyAudit
import PolicyModel

// Why somebody can or cannot do something, in sentences.

extension Phrasing {
  /// The answer first, then every step that leads to it.
  package static func derivation(_ derivation: Derivation, policy: ResolvedPolicy) -> [Words] {
    answer(derivation, policy) + derivation.sources.map { source($0, of: derivation, policy) }
      + remainder(derivation, policy)
  }

  /// The answer, and where it is no what makes it so.
  private static func answer(_ derivation: Derivation, _ policy: ResolvedPolicy) -> [Words] {
    func answer(_ key: SentenceKey, when conditions: [String]? = nil) -> Words {
      let who = Words.policy(derivation.card.name)
      let verb = Words.policy(derivation.action.spoken)
      let feature = Words.policy(derivation.feature.name)
      guard let conditions else {
        return .said(key, ["card": who, "action": verb, "feature": feature])
      }
      return .said(
        key,
        [
          "card": who, "action": verb, "feature": feature,
          "conditions": .list(conditions.map { .policy($0) }, .or),
        ])
    }
    switch derivation.answer {
    case .yes: return [answer(.can)]
    case .conditional(let conditions): return [answer(.mayWhen, when: conditions)]
    case .notOffered: return [answer(.cannotNotOffered)]
    case .undecided: return [answer(.cannotUndecided)]
    case .none(let reason):
      return [answer(.cannot), .said(.nothingOnPurpose, ["reason": ended(reason)])]
    case .tooLow(let line):
      let level = level(policy.printed(line.actions), policy)
      return [answer(.cannot), .said(.levelTooLow, ["level": level])]
    case .cut(let prerequisite):
      return [answer(.cannotAlthoughGranted), unmet(prerequisite, policy)]
    }
  }

  /// The same steps beside a cell that says already what is granted: of a line of the card's own its
  /// reason is enough.
  static func steps(_ derivation: Derivation, _ policy: ResolvedPolicy) -> [Words] {
    derivation.sources.map { source in
      source.path.count > 1
        ? self.source(source, of: derivation, policy) : reason(source.line)
    } + remainder(derivation, policy)
  }

  /// Why a line is on its card.
  static func reason(_ line: Grant) -> Words { line.reason.map(statement) ?? .said(.ticked) }

  /// What follows from the lines: implication, and prerequisites that are met.
  private static func remainder(_ derivation: Derivation, _ policy: ResolvedPolicy) -> [Words] {
    let carrier = derivation.sources.compactMap(\.impliedBy).first
    let carried = carrier.map {
      Words.said(
        .carries, ["action": .policy($0.name), "implied": .policy(derivation.action.name)])
    }
    return [carried].compactMap { $0 }
      + derivation.prerequisites.filter(\.isMet).map {
        .said(
          .needsHas,
          [
            "permission": permission($0.prerequisite.needs, policy),
            "card": .policy(derivation.card.name),
          ])
      }
  }

  /// "Owner includes Support, whose card grants View: see when a print is due."
  static func source(
    _ source: Derivation.Source, of derivation: Derivation, _ policy: ResolvedPolicy
  ) -> Words {
    let name = Words.policy(derivation.card.name)
    let level = level(policy.printed(source.line.actions), policy)
    let steps = source.path.dropFirst().map { Words.said(.wayIncludes, ["card": .policy($0.name)]) }
    let reason = source.line.reason.map(ended)
    guard let first = steps.first else {
      return reason.map {
        .said(.cardGrantsBecause, ["card": name, "level": level, "reason": $0])
      } ?? .said(.cardGrants, ["card": name, "level": level])
    }
    let card = Words.capitalized(name)
    let way = steps.dropFirst().reduce(first) { .said(.wayThen, ["before": $0, "last": $1]) }
    return reason.map {
      .said(
        .includedGrantsBecause, ["card": card, "way": way, "level": level, "reason": $0])
    } ?? .said(.includedGrants, ["card": card, "way": way, "level": level])
  }

  static func permission(_ permission: Permission, _ policy: ResolvedPolicy) -> Words {
    .said(
      .permissionOn,
      [
        "action": .policy(policy.action(permission.action)?.name ?? permission.action.text),
        "feature": .policy(policy.feature(permission.feature)?.name ?? permission.feature.text),
      ])
  }

  static func unmet(_ prerequisite: Prerequisite, _ policy: ResolvedPolicy) -> Words {
    .said(
      .noUseWithout,
      [
        "permission": permission(prerequisite.needs, policy), "reason": ended(prerequisite.reason),
      ])
  }

  /// Where the lines stand that lead to an answer.
  package static func writtenAt(_ places: [String]) -> Words {
    .said(.writtenAt, ["places": .list(places.map { .fixed($0) })])
  }

  /// Why somebody cannot do several things, each reason once.
  static func reasons(_ derivations: [Derivation], policy: ResolvedPolicy) -> Words {
    var seen: Set<Words> = []
    return .list(
      derivations.flatMap { derivation -> [Words] in
        switch derivation.answer {
        case .undecided: return [.said(.nothingDecided)]
        case .notOffered: return [.said(.noSuchPermission)]
        case .yes, .conditional, .none, .tooLow, .cut:
          return Array(Self.derivation(derivation, policy: policy).dropFirst())
        }
      }.filter { seen.insert($0).inserted }, .sentences)
  }

  /// "Delete on Images: 1 of 2 roles can".
  package static func share(_ found: WhoCan, _ policy: ResolvedPolicy) -> Words {
    let all = found.able.count + found.unable.count
    let nouns = [
      policy.roles.isEmpty ? nil : policy.terms.role, policy.sets.isEmpty ? nil : policy.terms.set,
    ].compactMap { $0.map { Words.policy(all == 1 ? $0.one : $0.many) } }
    return .said(
      .shareOfAll,
      [
        "action": .policy(found.action.name), "feature": .policy(found.feature.name),
        "able": .number(found.able.count), "all": .number(all), "nouns": .list(nouns),
      ])
  }
}
