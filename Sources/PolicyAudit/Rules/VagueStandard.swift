package import Diagnostics
import PolicyModel

/// A standard says which feature it means.
package enum VagueStandard: PolicyRule {
  package static let rule = Rule(
    id: "vague-standard", severity: .warning,
    title: "A line of a standard names one feature",
    explanation: """
      A standard is of use when somebody can hold a role against it. A line that names no feature, \
      or one printed word that may mean several, cannot be measured without guessing. Name the \
      feature; where the product leaves it open, acknowledge the line.
      """,
    wrong: """
      .recommends(.edit, on: images, printing, printed: "Pictures")
      """,
    right: """
      .recommends(.edit, on: images)
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    policy.standards.flatMap { standard in
      standard.lines.compactMap { objection(to: $0, of: standard, policy) }
    }
  }

  private static func objection(
    to line: StandardLine, of standard: Standard, _ policy: ResolvedPolicy
  ) -> Diagnostic? {
    let words = line.printedName.map { "“\(printable($0))”" } ?? "this line"
    let name = printable(standard.name)
    let note = Diagnostic.Note("\(name) is declared here", at: standard.anchor)
    if line.features.isEmpty {
      return finding(
        "\(name): \(words) names no feature, so nobody can be measured against it",
        at: line.anchor, notes: [note],
        suggestions: ["name the feature that is meant, or acknowledge the line"])
    }
    guard line.printedName != nil, line.features.count > 1 else { return nil }
    let meant = enumerated(line.features.map(policy.name))
    return finding(
      "\(name): \(words) may mean \(meant)", at: line.anchor, notes: [note],
      suggestions: ["write a line for each feature under its own name"])
  }
}
