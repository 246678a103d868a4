package import Diagnostics
import PolicyModel

/// The quick reference speaks of everything that can be granted.
package enum UncoveredFeature: PolicyRule {
  package static let rule = Rule(
    id: "uncovered-feature", severity: .warning,
    title: "Every permission stands in a row of the quick reference",
    explanation: """
      People read the short table as the whole truth. What has no row of its own in it is granted \
      or withheld without their seeing it; a row that stands for everything at once answers only \
      for those who hold it all. Add the permission to a row, or acknowledge the feature where the \
      product's table leaves it out.
      """,
    wrong: """
      let frames = Feature("Frames", "frames", offers: [.view, .edit])
      let rows = [QuickReferenceRow("See frames", frames[.view])]
      """,
    right: """
      let frames = Feature("Frames", "frames", offers: [.view, .edit])
      let rows = [
        QuickReferenceRow("See frames", frames[.view]),
        QuickReferenceRow("Change frames", frames[.edit]),
      ]
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    guard let rows = policy.quickReference?.rows else { return [] }
    let covered = Permissions(
      rows.filter { !$0.everythingBut }.flatMap(\.needs).compactMap { policy.ref($0) })
    return policy.features.compactMap { number in
      let feature = policy[number]
      let shown = policy.actions(on: number, in: covered)
      let hidden = policy.offered(on: number).filter { !shown.contains($0) }
      guard feature.isCataloged, !hidden.isEmpty else { return nil }
      let name = printable(feature.name)
      return finding(
        "\(name): no row of the quick reference stands for \(list(hidden))", at: feature.anchor,
        notes: rows.filter { $0.needs.contains { $0.feature == feature.id } }.prefix(5).map {
          Diagnostic.Note("“\(printable($0.name))” also speaks of \(name)", at: $0.anchor)
        },
        suggestions: ["add \(list(hidden)) on \(name) to a row, or acknowledge the feature"])
    }
  }
}
