package import Diagnostics
import PolicyModel

/// One row of level definitions speaks of one feature.
package enum SharedDefinition: PolicyRule {
  package static let rule = Rule(
    id: "shared-definition", severity: .warning,
    title: "A row of level definitions speaks of one feature",
    explanation: """
      Cards decide features one by one. Where one row explains the levels of several at once, two \
      cards can hold different levels and a reader cannot tell which cell is theirs. Give each \
      feature a row, or acknowledge the row where the product prints only this one.
      """,
    wrong: """
      LevelDefinition(
        "Pictures", of: images, printing,
        means: [.view: "Look", .edit: "Look and change", .full: "Look, change and remove"])
      """,
    right: """
      LevelDefinition(
        "Images", of: images,
        means: [.view: "Look", .edit: "Look and change", .full: "Look, change and remove"])
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.definitions.flatMap(\.rows).filter { $0.features.count > 1 }.map { row in
      finding(
        "\(printable(row.printedName)): one row stands for \(enumerated(row.features.map(policy.name)))",
        at: row.anchor,
        notes: row.features.prefix(10).compactMap { id in
          policy.feature(id).map {
            Diagnostic.Note("\(printable($0.name)) is declared here", at: $0.anchor)
          }
        },
        suggestions: ["write a row for each of these features"])
    }
  }
}
