import PolicyAudit
import PolicyModel

/// A policy as engines are told it: who includes whom, what each line gives, and what must be held
/// besides for a feature to be of use.
///
/// What is effective is never computed in. An engine is asked about people who have several cards, and
/// one card may bring what another needs; so prerequisites are told as they are, and the engine weighs
/// them for each person.
struct EnginePolicy {
  /// What one line of a card gives.
  struct Line {
    /// The card's id and the feature's, which is also what its condition is known by.
    let id: String
    let card: Ref<Card>
    let feature: Ref<Feature>
    /// The actions on the line, in the order of actions.
    let written: [Ref<Action>]
    /// The same with all that follows from them there.
    let actions: [Ref<Action>]
    /// The words that have to be true; nothing where it always holds.
    let condition: String?
    let reason: String?
  }

  let resolved: ResolvedPolicy
  /// In the order of cards, then as they are written.
  let lines: [Line]
  let needs: [Need]

  init(_ policy: ResolvedPolicy) {
    resolved = policy
    lines = policy.cards.flatMap { Self.lines(of: $0, policy) }
    needs = Need.all(policy, lines)
  }

  private static func lines(of card: Ref<Card>, _ resolved: ResolvedPolicy) -> [Line] {
    var times: [Ref<Feature>: Int] = [:]
    return resolved[card].grants.compactMap { grant in
      guard let feature = resolved.ref(grant.feature) else { return nil }
      let written = Set(grant.actions.compactMap { resolved.ref($0.id) }).sorted()
      guard !written.isEmpty else { return nil }
      let followed = written.flatMap { resolved.implied(by: $0) }.filter {
        resolved.offers($0, on: feature)
      }
      let time = times[feature, default: 1]
      times[feature] = time + 1
      return Line(
        id: "\(resolved[card].id)/\(grant.feature)" + (time == 1 ? "" : "/\(time)"),
        card: card, feature: feature, written: written,
        actions: Set(written + followed).sorted(), condition: grant.condition,
        reason: grant.reason)
    }
  }

  /// The lines that hold on a condition in words.
  var conditional: [Line] { lines.filter { $0.condition != nil } }

  /// Some engines follow a chain of inclusions only so far, and then answer no. Where a chain is long,
  /// each card is told with all that it reaches.
  var shallow: Each<Card, [Ref<Card>]> {
    guard depth > Self.surelyFollowed else { return resolved.included }
    return resolved.cards.each { card in
      resolved.reachable(from: card).filter { $0 != card }.sorted()
    }
  }

  /// Casbin follows ten steps, the one from a person to a card among them.
  private static let surelyFollowed = 8

  /// The longest chain of inclusions, in steps; of a circle as many as there are cards.
  private var depth: Int {
    var depth = resolved.cards.each { _ in 0 }
    for _ in resolved.cards {
      let next = resolved.cards.each { card in
        resolved.included[card].map { depth[$0] + 1 }.max() ?? 0
      }
      if next == depth { break }
      depth = next
    }
    return depth.values.max() ?? 0
  }
}
