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
    let card: Ref<Card>
    /// The line that the condition stands on.
    let line: String?
  }

  let feature: Ref<Feature>
  let action: Ref<Action>
  /// The features that lean on it, in the order of features.
  let dependents: [Ref<Feature>]
  /// The cards whose own lines give it; whoever includes one of these has it, too.
  let holders: [Holder]
  /// Why, as the prerequisites that ask for it say.
  let reasons: [String]

  /// "jobs/view".
  func id(_ resolved: ResolvedPolicy) -> String {
    "\(resolved[feature].id)/\(resolved[action].id)"
  }

  /// The holders on no condition, and those on one.
  var certain: [Ref<Card>] { holders.filter { $0.line == nil }.map(\.card) }
  var conditional: [(card: Ref<Card>, line: String)] {
    holders.compactMap { holder in holder.line.map { (holder.card, $0) } }
  }

  /// In the order of features and actions.
  static func all(_ resolved: ResolvedPolicy, _ lines: [EnginePolicy.Line]) -> [Need] {
    let direct = direct(resolved)
    var dependents: [Ref<Permission>: [Ref<Feature>]] = [:]
    for feature in resolved.features {
      for needed in closure(of: feature, direct, resolved) {
        dependents[needed, default: []].append(feature)
      }
    }
    return dependents.sorted { $0.key < $1.key }.map { needed, dependents in
      let (feature, action) = (resolved.feature(of: needed), resolved.action(of: needed))
      var seen: Set<Holder> = []
      let holders = lines.filter { $0.feature == feature && $0.actions.contains(action) }
        .map { Holder(card: $0.card, line: $0.condition == nil ? nil : $0.id) }
        .filter { seen.insert($0).inserted }
      let asked = resolved.declaration.prerequisites.filter { resolved.ref($0.needs) == needed }
      return Need(
        feature: feature, action: action, dependents: dependents, holders: holders,
        reasons: asked.map(\.reason))
    }
  }

  /// The permissions that prerequisites name for each feature.
  static func direct(_ resolved: ResolvedPolicy) -> [Ref<Feature>: Set<Ref<Permission>>] {
    var direct: [Ref<Feature>: Set<Ref<Permission>>] = [:]
    for prerequisite in resolved.declaration.prerequisites {
      guard let needed = resolved.ref(prerequisite.needs) else { continue }
      for feature in prerequisite.features.compactMap({ resolved.ref($0) }) {
        direct[feature, default: []].insert(needed)
      }
    }
    return direct
  }

  private static func closure(
    of feature: Ref<Feature>, _ direct: [Ref<Feature>: Set<Ref<Permission>>],
    _ resolved: ResolvedPolicy
  ) -> Set<Ref<Permission>> {
    var found: Set<Ref<Permission>> = []
    var open = [feature]
    while let next = open.popLast() {
      for needed in direct[next] ?? [] where found.insert(needed).inserted {
        open.append(resolved.feature(of: needed))
      }
    }
    return found
  }
}
