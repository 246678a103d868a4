package import Diagnostics
import PolicyModel

/// An acknowledgement must still have something to acknowledge.
package enum UnusedAcknowledgement {
  package static let rule = Rule(
    id: "unused-acknowledgement", severity: .warning,
    title: "An acknowledgement matches a finding",
    explanation: """
      An acknowledgement keeps a finding quiet and publishes why. Once the finding is gone, the \
      explanation speaks of something that is no longer so. Take it away.
      """,
    wrong: """
      jobs(.view, because: "find a job and its gallery")
        .acknowledged(.offLadder, "The card prints it so.")
      """,
    right: """
      jobs(.view, because: "find a job and its gallery")
      """)

  static func findings(for unused: [Acknowledgement]) -> [Diagnostic] {
    unused.map { acknowledgement in
      Diagnostic(
        rule: rule.id, severity: rule.severity,
        summary: "\(printable(acknowledgement.rule.id)): nothing here breaks this rule any more",
        at: acknowledgement.anchor, suggestions: ["take the acknowledgement away"])
    }
  }
}
