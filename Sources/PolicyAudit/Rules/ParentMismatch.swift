package import Diagnostics
import PolicyModel

/// A parent stands for its children.
package enum ParentMismatch: PolicyRule {
  package static let rule = Rule(
    id: "parent-mismatch", severity: .warning,
    title: "A parent offers what its children offer together",
    explanation: """
      Where features are printed under another one, ticking the parent looks like ticking them all. \
      If it offers less, some of what its children can do is out of reach of that tick; if it \
      offers more, the extra tick means nothing below. Bring the two together, or acknowledge the \
      parent where the product prints them so. A parent that offers nothing is only a heading.
      """,
    wrong: """
      let albums = Feature("Albums", "albums", offers: [.view])
      let covers = Feature("Covers", "covers", offers: [.view, .edit], under: albums)
      """,
    right: """
      let albums = Feature("Albums", "albums", offers: [.view, .edit])
      let covers = Feature("Covers", "covers", offers: [.view, .edit], under: albums)
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var children: [Ref<Feature>: [Ref<Feature>]] = [:]
    for child in policy.features where policy[child].isCataloged {
      if let parent = policy[child].parent.flatMap({ policy.ref($0) }), parent != child {
        children[parent, default: []].append(child)
      }
    }
    return policy.features.compactMap { parent in
      guard policy.offersSomething(on: parent), let below = children[parent] else { return nil }
      return mismatch(of: parent, with: below, policy)
    }
  }

  private static func mismatch(
    of parent: Ref<Feature>, with children: [Ref<Feature>], _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    let own = policy.offered(on: parent)
    let together = Set(children.flatMap { policy.offered(on: $0) })
    let missing = policy.actions.map { policy[$0] }
      .filter { together.contains($0) && !own.contains($0) }
    let extra = own.filter { !together.contains($0) }
    var parts: [String] = []
    if !missing.isEmpty { parts.append("its children also offer \(list(missing))") }
    if !extra.isEmpty { parts.append("none of its children offers \(list(extra))") }
    guard !parts.isEmpty else { return nil }
    let feature = policy[parent]
    let telling = children.filter { child in
      missing.contains { policy.offered(on: child).contains($0) }
    }
    return finding(
      "\(printable(feature.name)): \(parts.joined(separator: ", and "))", at: feature.anchor,
      notes: (telling.isEmpty ? children : telling).prefix(10).map { child in
        let name = printable(policy[child].name)
        return Diagnostic.Note(
          "\(name) offers \(list(policy.offered(on: child)))", at: policy[child].anchor)
      },
      suggestions: ["offer the same on the parent, or acknowledge it"])
  }
}
