package import Diagnostics
import PolicyModel

/// Every level means something everywhere it can be granted.
package enum UndefinedLevel: PolicyRule {
  package static let rule = Rule(
    id: "undefined-level", severity: .warning,
    title: "Every level has a meaning on every feature",
    explanation: """
      A level is a word until somebody says what it lets a person do on this feature. A row that \
      leaves a level out, a feature without a row, and a ladder that never says what granting \
      nothing means all leave a reader guessing. Write the missing meaning, or acknowledge the \
      place where the product is silent.
      """,
    wrong: """
      LevelDefinition(
        "Jobs", of: jobs,
        means: [.view: "Open a job", .edit: "Rename a job"])
      """,
    right: """
      LevelDefinition(
        "Jobs", of: jobs,
        means: [.view: "Open a job", .edit: "Rename a job", .full: "Close a job for good"])
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    guard let ladder = policy.ladder else { return [] }
    let rows = policy.definitions.flatMap(\.rows)
    let gaps = rows.compactMap { gap(in: $0, ladder, policy) }
    return gaps + undefinedFeatures(rows, policy) + undefinedNone(ladder, policy)
  }

  private static func gap(
    in row: LevelDefinition, _ ladder: Ladder, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    let features = row.features.compactMap { policy.ref($0) }
    let missing = ladder.levels.filter { level in
      !row.meanings.contains { $0.level == level.id }
        && features.contains { canGrant(level, on: $0, policy) }
    }
    guard !missing.isEmpty else { return nil }
    return finding(
      "\(printable(row.printedName)): nothing is said of \(enumerated(missing.map { printable($0.name) })) here",
      at: row.anchor,
      notes: missing.prefix(5).map {
        Diagnostic.Note("\(printable($0.name)) is declared here", at: $0.anchor)
      },
      suggestions: ["say what each of these levels lets a person do here"])
  }

  private static func canGrant(_ level: Level, on feature: Ref<Feature>, _ policy: ResolvedPolicy)
    -> Bool
  {
    level.actions.allSatisfy { action in
      policy.ref(action.id).map { policy.offers($0, on: feature) } ?? false
    }
  }

  private static func undefinedFeatures(
    _ rows: [LevelDefinition], _ policy: ResolvedPolicy
  ) -> [Diagnostic] {
    guard !rows.isEmpty else { return [] }
    let defined = Set(rows.flatMap(\.features))
    return policy.features.compactMap { number in
      let feature = policy[number]
      guard feature.isCataloged, !defined.contains(feature.id), policy.offersSomething(on: number)
      else { return nil }
      return finding(
        "\(printable(feature.name)): no row says what the levels mean here", at: feature.anchor,
        suggestions: ["add a row for \(printable(feature.name)) to the level definitions"])
    }
  }

  private static func undefinedNone(_ ladder: Ladder, _ policy: ResolvedPolicy) -> [Diagnostic] {
    guard ladder.noneMeaning == nil else { return [] }
    for card in policy.cards.map({ policy[$0] }) {
      guard let place = placeOfNone(on: card) else { continue }
      let none = printable(ladder.noneName)
      return [
        finding(
          "\(none): cards print it and the levels do not say what it means", at: ladder.anchor,
          notes: [Diagnostic.Note("\(printable(card.name)) prints \(none) here", at: place)],
          suggestions: ["give the ladder a noneMeaning"])
      ]
    }
    return []
  }

  private static func placeOfNone(on card: Card) -> SourceAnchor? {
    card.grants.first { $0.decision == .none }?.anchor
      ?? (card.content.otherwiseNone == nil ? nil : card.anchor)
  }
}
