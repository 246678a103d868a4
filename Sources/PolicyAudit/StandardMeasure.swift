package import PolicyModel

/// How one role measures up to one standard.
package struct StandardMeasure: Sendable {
  /// What is recommended on one feature.
  package struct Line: Sendable {
    package let feature: Feature
    /// Recommended and not held.
    package let missing: [Action]
    /// Held beyond what is recommended.
    package let surplus: [Action]
  }

  package let standard: Standard
  package let lines: [Line]
  /// Recommendations that name no feature, so that nothing can be measured.
  package let unmeasurable: [StandardLine]

  /// False where no recommendation names a feature: then nothing can be said.
  package var isMeasurable: Bool { !lines.isEmpty }

  package var isMet: Bool { isMeasurable && lines.allSatisfy(\.missing.isEmpty) }
}

extension PolicyIndex {
  /// A standard's own recommendations after those of the standard it contains.
  package func lines(of standard: Standard) -> [StandardLine] {
    var lines: [StandardLine] = standard.lines
    var seen: Set<Standard.ID> = [standard.id]
    var base = standard.base
    while let id = base, seen.insert(id).inserted,
      let next = policy.standards.first(where: { $0.id == id })
    {
      lines = next.lines + lines
      base = next.base
    }
    return lines
  }
}

extension Evidence {
  package func measure(card: Int, against standard: Standard) -> StandardMeasure {
    StandardMeasure(standard: standard, card: card, index: index, permissions: permissions)
  }
}

extension AuditedPolicy {
  package func measure(card: Int, against standard: Standard) -> StandardMeasure {
    StandardMeasure(standard: standard, card: card, index: index, permissions: permissions)
  }
}

extension StandardMeasure {
  /// Measures feature by feature; where several recommendations name one feature, together.
  init(standard: Standard, card: Int, index: PolicyIndex, permissions: EffectivePermissions) {
    let held = permissions.holdings[card].effective
    var recommended: [Int: Set<Int>] = [:]
    var order: [Int] = []
    var unmeasurable: [StandardLine] = []
    for line in index.lines(of: standard) {
      guard !line.features.isEmpty, let level = index.policy.ladder?.level(line.level) else {
        unmeasurable.append(line)
        continue
      }
      let wanted = level.actions.compactMap { index.number(of: $0.id) }
      for feature in line.features.compactMap({ index.number(of: $0) }) {
        if recommended[feature] == nil { order.append(feature) }
        recommended[feature, default: []].formUnion(wanted.filter { index.offers($0, on: feature) })
      }
    }
    let lines = order.map { feature in
      let actions = index.actions(on: feature, in: held)
      let wanted = (recommended[feature] ?? []).sorted().map { index.actions[$0] }
      return Line(
        feature: index.features[feature], missing: wanted.filter { !actions.contains($0) },
        surplus: actions.filter { !wanted.contains($0) })
    }
    self.init(standard: standard, lines: lines, unmeasurable: unmeasurable)
  }
}

extension Ladder {
  /// The level with this id.
  package func level(_ id: Level.ID) -> Level? { levels.first { $0.id == id } }
}
