import PolicyAudit
import PolicyModel

/// A permission without which other features are of no use.
///
/// The audit cuts until nothing more falls. What stays is what is held together with everything that
/// it leans on, directly or not: so each need is told with all features that lean on it, and nobody
/// has to cut more than once.
struct Need {
  /// Somebody who has this card holds the permission; with a condition only while that is so.
  struct Holder: Hashable {
    let card: Int
    /// The line that the condition stands on.
    let line: String?
  }

  let feature: Int
  let action: Int
  /// The features that lean on it, in the order of features.
  let dependents: [Int]
  /// The cards whose own lines give it; whoever includes one of these has it, too.
  let holders: [Holder]
  /// Why, as the prerequisites that ask for it say.
  let reasons: [String]

  /// "jobs/view".
  func id(_ index: PolicyIndex) -> String {
    "\(index.features[feature].id)/\(index.actions[action].id)"
  }

  /// The holders on no condition, and those on one.
  var certain: [Int] { holders.filter { $0.line == nil }.map(\.card) }
  var conditional: [(card: Int, line: String)] {
    holders.compactMap { holder in holder.line.map { (holder.card, $0) } }
  }

  /// In the order of features and actions.
  static func all(_ index: PolicyIndex, _ lines: [EnginePolicy.Line]) -> [Need] {
    let direct = direct(index)
    var dependents: [UInt32: [Int]] = [:]
    for feature in index.features.indices {
      for needed in closure(of: feature, direct, index) {
        dependents[needed, default: []].append(feature)
      }
    }
    return dependents.sorted { $0.key < $1.key }.map { needed, dependents in
      let (feature, action) = (index.feature(of: needed), index.action(of: needed))
      var seen: Set<Holder> = []
      let holders = lines.filter { $0.feature == feature && $0.actions.contains(action) }
        .map { Holder(card: $0.card, line: $0.condition == nil ? nil : $0.id) }
        .filter { seen.insert($0).inserted }
      let asked = index.policy.prerequisites.filter { index.number(of: $0.needs) == needed }
      return Need(
        feature: feature, action: action, dependents: dependents, holders: holders,
        reasons: asked.map(\.reason))
    }
  }

  /// By feature: the permissions that a prerequisite names for it.
  static func direct(_ index: PolicyIndex) -> [Int: Set<UInt32>] {
    var direct: [Int: Set<UInt32>] = [:]
    for prerequisite in index.policy.prerequisites {
      guard let needed = index.number(of: prerequisite.needs) else { continue }
      for feature in prerequisite.features.compactMap({ index.number(of: $0) }) {
        direct[feature, default: []].insert(needed)
      }
    }
    return direct
  }

  private static func closure(
    of feature: Int, _ direct: [Int: Set<UInt32>], _ index: PolicyIndex
  ) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var open = [feature]
    while let next = open.popLast() {
      for needed in direct[next] ?? [] where found.insert(needed).inserted {
        open.append(index.feature(of: needed))
      }
    }
    return found
  }
}
