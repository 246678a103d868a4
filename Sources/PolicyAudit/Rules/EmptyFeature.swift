package import Diagnostics
import PolicyModel

/// What the catalog lists can be granted.
package enum EmptyFeature: PolicyRule {
  package static let rule = Rule(
    id: "empty-feature", severity: .warning,
    title: "A feature in the catalog offers something to grant",
    explanation: """
      A row that stands among permissions and offers none looks like an oversight: readers ask for \
      it, and nobody can give it. Say what can be granted, take the feature out of the catalog, or \
      acknowledge it where the product lists it so. A feature that others are printed under may be \
      a mere heading, and an area with nothing to configure is not looked at.
      """,
    wrong: """
      let frames = Feature("Frames", "frames", offers: [])
      """,
    right: """
      let frames = Feature("Frames", "frames", offers: [.view, .edit])
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    let headings = Set(policy.features.compactMap { policy[$0].parent })
    return policy.features.compactMap { number in
      let feature = policy[number]
      let area = policy[policy.area(of: number)]
      guard feature.isCataloged, area.isConfigurable, !policy.offersSomething(on: number),
        !headings.contains(feature.id)
      else { return nil }
      return finding(
        "\(printable(feature.name)): the catalog lists it and offers nothing to grant",
        at: feature.anchor,
        notes: [Diagnostic.Note("it is listed under \(printable(area.name))", at: area.anchor)],
        suggestions: ["say what can be granted on it, or take it out of the catalog"])
    }
  }
}
