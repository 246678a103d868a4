package import Diagnostics
import PolicyModel

/// Somebody has decided on every feature.
package enum UnusedFeature: PolicyRule {
  package static let rule = Rule(
    id: "unused-feature", severity: .warning,
    title: "Every feature is decided on some card",
    explanation: """
      A feature that the catalog offers and no card mentions is open to nobody, and no page says \
      why. Grant it somewhere, write none with the reason, or acknowledge the feature where the \
      product leaves it for cards of one's own.
      """,
    wrong: """
      capture.lists(images, printing, Feature("Frames", "frames"))
      """,
    right: """
      capture.lists(images, printing)
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var used: Set<Ref<Feature>> = []
    for card in policy.cards {
      used.formUnion(policy.lines.first[card].keys)
    }
    return policy.features.compactMap { number in
      let feature = policy[number]
      guard feature.isCataloged, policy.offersSomething(on: number), !used.contains(number) else {
        return nil
      }
      return finding(
        "\(printable(feature.name)): no card grants it or decides to grant nothing",
        at: feature.anchor,
        notes: [
          Diagnostic.Note("the catalog offers \(list(policy.offered(on: number))) here")
        ],
        suggestions: ["grant it on a card, write none with a reason, or acknowledge it"])
    }
  }
}
