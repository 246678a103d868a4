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

extension ResolvedPolicy {
  /// A standard's own recommendations after those of the standard it contains.
  package func lines(of standard: Standard) -> [StandardLine] {
    var lines: [StandardLine] = standard.lines
    var seen: Set<Standard.ID> = [standard.id]
    var base = standard.base
    while let id = base, seen.insert(id).inserted,
      let next = declaration.standards.first(where: { $0.id == id })
    {
      lines = next.lines + lines
      base = next.base
    }
    return lines
  }
}

extension ResolvedPolicy {
  /// Measures feature by feature; where several recommendations name one feature, together.
  package func measure(_ card: Ref<Card>, against standard: Standard) -> StandardMeasure {
    let held = holdings[card].effective
    var recommended: [Ref<Feature>: Set<Ref<Action>>] = [:]
    var order: [Ref<Feature>] = []
    var unmeasurable: [StandardLine] = []
    for line in lines(of: standard) {
      guard !line.features.isEmpty, let level = declaration.ladder?.level(line.level) else {
        unmeasurable.append(line)
        continue
      }
      let wanted = level.actions.compactMap { ref($0.id) }
      for feature in line.features.compactMap({ ref($0) }) {
        if recommended[feature] == nil { order.append(feature) }
        recommended[feature, default: []].formUnion(wanted.filter { offers($0, on: feature) })
      }
    }
    let lines = order.map { feature in
      let actions = actions(on: feature, in: held)
      let wanted = (recommended[feature] ?? []).sorted().map { self[$0] }
      return StandardMeasure.Line(
        feature: self[feature], missing: wanted.filter { !actions.contains($0) },
        surplus: actions.filter { !wanted.contains($0) })
    }
    return StandardMeasure(standard: standard, lines: lines, unmeasurable: unmeasurable)
  }
}
