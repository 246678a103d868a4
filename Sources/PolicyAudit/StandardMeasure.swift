package import PolicyModel

/// How one role measures up to one standard.
package struct StandardMeasure: Sendable {
  /// One recommendation on one feature.
  package struct Line: Sendable {
    package let feature: Feature
    package let level: Level
    package let line: StandardLine
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
  init(standard: Standard, card: Int, index: PolicyIndex, permissions: EffectivePermissions) {
    let held = permissions.holdings[card].effective
    var lines: [Line] = []
    var unmeasurable: [StandardLine] = []
    for line in index.lines(of: standard) {
      guard !line.features.isEmpty,
        let level = index.policy.ladder?.levels.first(where: { $0.id == line.level })
      else {
        unmeasurable.append(line)
        continue
      }
      for id in line.features {
        guard let feature = index.number(of: id) else { continue }
        let actions = index.actions(on: feature, in: held)
        let wanted = level.actions.filter { action in
          index.number(of: action.id).map { index.offers($0, on: feature) } ?? false
        }
        lines.append(
          Line(
            feature: index.features[feature], level: level, line: line,
            missing: wanted.filter { !actions.contains($0) },
            surplus: actions.filter { !wanted.contains($0) }))
      }
    }
    self.init(standard: standard, lines: lines, unmeasurable: unmeasurable)
  }
}
