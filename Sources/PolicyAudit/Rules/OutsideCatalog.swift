package import Diagnostics
import PolicyModel

/// Only what the product can grant is granted.
package enum OutsideCatalog: PolicyRule {
  package static let rule = Rule(
    id: "outside-catalog", severity: .error,
    title: "A card grants only what the catalog offers",
    explanation: """
      The catalog lists every permission that the product can grant. A grant outside it cannot be \
      set on any screen, so the card would promise what nobody can give. Take the action off the \
      line, or add it to the feature's offers where the product has it. Acknowledge the line where \
      the product's own pages print such a grant.
      """,
    wrong: """
      printing(.delete, because: "take a print off the list")
      """,
    right: """
      printing(.edit, because: "hold a print back")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.cards.flatMap { card in
      policy[card].grants.compactMap { objection(to: $0, on: policy[card], policy) }
    }
  }

  private static func objection(
    to grant: Grant, on card: Card, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    let name = policy.name(grant.feature)
    guard let number = policy.ref(grant.feature) else {
      let near = NearestName.suggestions(
        for: grant.feature.text, among: policy.features.map { policy[$0].id.text })
      return finding(
        "\(name): no section of the catalog lists this feature", at: grant.anchor,
        suggestions: near.map { "write \($0)" } + ["list the feature in the catalog"])
    }
    guard !grant.actions.isEmpty else { return nil }
    let feature = policy[number]
    let area = policy[policy.area(of: number)]
    if !feature.isCataloged {
      return finding(
        "\(name): cards print this feature and the product's catalog has no such row",
        at: grant.anchor, notes: [Diagnostic.Note("\(name) is declared here", at: feature.anchor)],
        suggestions: ["take the line away, or acknowledge it where the product prints it"])
    }
    if card.kind == .permissionSet, !area.isConfigurable {
      return finding(
        "\(name): what \(printable(area.name)) allows cannot be put in a permission set",
        at: grant.anchor, notes: [Diagnostic.Note("the area says so here", at: area.anchor)],
        suggestions: ["take the line away, or declare the area configurable"])
    }
    return notOffered(grant, number, policy)
  }

  private static func notOffered(
    _ grant: Grant, _ feature: Ref<Feature>, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    let outside = grant.actions.filter { action in
      policy.ref(action.id).map { !policy.offers($0, on: feature) } ?? true
    }
    guard let first = outside.first else { return nil }
    let offered = policy.offered(on: feature)
    let name = policy.name(grant.feature)
    let offer = offered.isEmpty ? "nothing" : list(offered)
    return finding(
      "\(name): the catalog does not offer \(list(outside)) here",
      at: grant.anchor.underlining(first.id),
      notes: [
        Diagnostic.Note("on \(name) it offers \(offer)", at: policy[feature].anchor)
      ],
      suggestions: ["take \(list(outside)) off this line, or add it to what the feature offers"])
  }
}
