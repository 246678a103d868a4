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

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    let index = evidence.index
    var children: [Int: [Int]] = [:]
    for (number, feature) in index.features.enumerated() where feature.isCataloged {
      if let parent = feature.parent.flatMap({ index.number(of: $0) }), parent != number {
        children[parent, default: []].append(number)
      }
    }
    return index.features.indices.compactMap { parent in
      guard index.offersSomething(on: parent), let below = children[parent] else { return nil }
      return mismatch(of: parent, with: below, index)
    }
  }

  private static func mismatch(
    of parent: Int, with children: [Int], _ index: PolicyIndex
  ) -> Diagnostic? {
    let own = index.offered(on: parent)
    let together = Set(children.flatMap(index.offered))
    let missing = index.actions.filter { together.contains($0) && !own.contains($0) }
    let extra = own.filter { !together.contains($0) }
    var parts: [String] = []
    if !missing.isEmpty { parts.append("its children also offer \(list(missing))") }
    if !extra.isEmpty { parts.append("none of its children offers \(list(extra))") }
    guard !parts.isEmpty else { return nil }
    let feature = index.features[parent]
    let telling = children.filter { child in
      missing.contains { index.offered(on: child).contains($0) }
    }
    return finding(
      "\(printable(feature.name)): \(parts.joined(separator: ", and "))", at: feature.anchor,
      notes: (telling.isEmpty ? children : telling).prefix(10).map { child in
        let name = printable(index.features[child].name)
        return Diagnostic.Note(
          "\(name) offers \(list(index.offered(on: child)))", at: index.features[child].anchor)
      },
      suggestions: ["offer the same on the parent, or acknowledge it"])
  }
}
