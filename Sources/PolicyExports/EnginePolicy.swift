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
    let card: Int
    let feature: Int
    /// The actions on the line, in the order of actions.
    let written: [Int]
    /// The same with all that follows from them there.
    let actions: [Int]
    /// The words that have to be true; nothing where it always holds.
    let condition: String?
    let reason: String?
  }

  let index: PolicyIndex
  /// By card: the cards it includes.
  let included: [[Int]]
  /// In the order of cards, then as they are written.
  let lines: [Line]
  let needs: [Need]
  let audited: AuditedPolicy

  init(_ policy: AuditedPolicy) {
    audited = policy
    index = policy.index
    included = policy.permissions.included
    lines = policy.index.cards.indices.flatMap { Self.lines(of: $0, policy.index) }
    needs = Need.all(policy.index, lines)
  }

  private static func lines(of card: Int, _ index: PolicyIndex) -> [Line] {
    var times: [Int: Int] = [:]
    return index.cards[card].grants.compactMap { grant in
      guard let feature = index.number(of: grant.feature) else { return nil }
      let written = Set(grant.actions.compactMap { index.number(of: $0.id) }).sorted()
      guard !written.isEmpty else { return nil }
      let followed = written.flatMap { index.implied[$0] }.filter { index.offers($0, on: feature) }
      let time = times[feature, default: 1]
      times[feature] = time + 1
      return Line(
        id: "\(index.cards[card].id)/\(grant.feature)" + (time == 1 ? "" : "/\(time)"),
        card: card, feature: feature, written: written,
        actions: Set(written + followed).sorted(), condition: grant.condition,
        reason: grant.reason)
    }
  }

  /// The lines that hold on a condition in words.
  var conditional: [Line] { lines.filter { $0.condition != nil } }

  /// Some engines follow a chain of inclusions only so far, and then answer no. Where a chain is long,
  /// each card is told with all that it reaches.
  var shallow: [[Int]] {
    let depth = Self.depth(included)
    guard depth > Self.surelyFollowed else { return included }
    return included.indices.map { card in
      audited.permissions.reachable(from: card).filter { $0 != card }.sorted()
    }
  }

  /// Casbin follows ten steps, the one from a person to a card among them.
  private static let surelyFollowed = 8

  /// The longest chain of inclusions, in steps; of a circle as many as there are cards.
  private static func depth(_ included: [[Int]]) -> Int {
    var depth = Array(repeating: 0, count: included.count)
    for _ in included.indices {
      let next = included.map { juniors in juniors.map { depth[$0] + 1 }.max() ?? 0 }
      if next == depth { break }
      depth = next
    }
    return depth.max() ?? 0
  }
}
