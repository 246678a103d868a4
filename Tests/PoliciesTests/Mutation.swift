import PolicyModel

@testable import PolicyAudit

/// One changed line of one card: an action dropped, one added, or the whole line turned into none.
struct Mutation {
  private let original: Policy
  private let card: Int
  private let section: Int
  private let line: Int
  private let actions: [Action]

  /// Every change of one line that changes what somebody can do; spelling out an action that the
  /// line carries with it anyway does not.
  static func every(of policy: Policy) -> [Mutation] {
    let resolved = ResolvedPolicy(policy)
    return policy.cards.enumerated().flatMap { card, content in
      content.content.sections.enumerated().flatMap { section, lines in
        lines.grants.enumerated().flatMap { line, grant in
          decisions(besides: grant, resolved).map {
            Mutation(original: policy, card: card, section: section, line: line, actions: $0)
          }
        }
      }
    }
  }

  private static func decisions(besides grant: Grant, _ resolved: ResolvedPolicy) -> [[Action]] {
    let offered = resolved.ref(grant.feature).map { resolved.offered(on: $0) } ?? []
    let dropped = grant.actions.map { action in grant.actions.filter { $0 != action } }
      .filter { !$0.isEmpty }
    let added = offered.filter { !grant.actions.contains($0) }.map { grant.actions + [$0] }
    return ([[]] + dropped + added).filter {
      resolved.meaning(of: $0) != resolved.meaning(of: grant.actions)
    }
  }

  /// The policy with this one line changed.
  var policy: Policy {
    var policy = original
    var changed = original.cards[card]
    changed.content.sections[section].grants[line] = grant.deciding(actions)
    if card < policy.roles.count {
      policy.roles[card].card = changed
    } else {
      policy.sets[card - policy.roles.count].card = changed
    }
    return policy
  }

  /// Whose line about what.
  var cell: (card: Card.ID, feature: Feature.ID) { (original.cards[card].id, grant.feature) }

  private var grant: Grant { original.cards[card].content.sections[section].grants[line] }
}

extension Mutation: CustomStringConvertible {
  var description: String {
    let granted = actions.map(\.name).joined(separator: " / ")
    return "\(original.id), \(original.cards[card].id), \(grant.feature): now [\(granted)]"
  }
}

extension Grant {
  /// The same line, deciding otherwise.
  func deciding(_ actions: [Action]) -> Grant {
    var line = Grant(
      feature: feature, decision: actions.isEmpty ? .none : .actions(actions),
      condition: condition, reason: reason ?? "not needed", printedName: printedName,
      anchor: anchor)
    line.printedParent = printedParent
    line.acknowledged = acknowledged
    return line
  }
}

extension ResolvedPolicy {
  /// The actions with all that they carry with them.
  fileprivate func meaning(of actions: [Action]) -> Set<Ref<Action>> {
    let refs = actions.compactMap { ref($0.id) }
    return Set(refs + refs.flatMap(implied))
  }
}

/// A small generator whose draws depend on nothing but its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
