package import Diagnostics
import PolicyModel

/// A feature stands where the catalog lists it.
package enum MisplacedFeature: PolicyRule {
  package static let rule = Rule(
    id: "misplaced-feature", severity: .warning,
    title: "A card prints a feature where the catalog lists it",
    explanation: """
      Readers look for a feature under its own area and its own parent. A line under another \
      heading is missed, or taken for a second feature of the same name. Move the line, or \
      acknowledge it where the product prints it there.
      """,
    wrong: """
      setup { images(.view, because: "find a picture") }
      """,
    right: """
      capture { images(.view, because: "find a picture") }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.cards.flatMap { card in
      policy[card].content.sections.flatMap { section in
        section.grants.compactMap { objection(to: $0, in: section, policy) }
      }
    }
  }

  private static func objection(
    to grant: Grant, in section: CardSection, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    guard let number = policy.ref(grant.feature) else { return nil }
    let feature = policy[number]
    let area = policy[policy.area(of: number)]
    let name = printable(feature.name)
    var places: [(printed: String, catalog: String)] = []
    if area.id != section.area {
      places.append((policy.name(section.area), printable(area.name)))
    }
    if let printed = grant.printedParent, printed != feature.parent {
      places.append(
        (policy.name(printed), feature.parent.map { policy.name($0) } ?? "no other feature"))
    }
    guard !places.isEmpty else { return nil }
    let printed = enumerated(places.map(\.printed))
    let catalog = enumerated(places.map(\.catalog))
    return finding(
      "\(name): printed here under \(printed), while the catalog lists it under \(catalog)",
      at: grant.anchor, notes: [Diagnostic.Note("\(name) is declared here", at: feature.anchor)],
      suggestions: ["move the line to where the catalog lists it, or acknowledge it"])
  }
}
