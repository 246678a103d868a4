package import Diagnostics
import PolicyModel

/// An id can stand in an address.
package enum MalformedID: PolicyRule {
  package static let rule = Rule(
    id: "malformed-id", severity: .error,
    title: "An id is lower-case words joined by hyphens",
    explanation: """
      Ids become page addresses, file names and command arguments, and they stay for good. Letters \
      a to z, digits and single hyphens between words work everywhere; anything else is lost or \
      changed somewhere on the way. At most 100 characters.
      """,
    wrong: """
      Feature("Frames", "Frames & Mounts")
      """,
    right: """
      Feature("Frames", "frames-and-mounts")
      """)

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    (evidence.policy.listedThings + evidence.policy.formerThings).filter {
      !Slug.isWellFormed($0.id)
    }.map { thing in
      let better = Slug.of(thing.id)
      let isLong = better.utf8.count > Slug.longest
      return finding(
        "\(printable(thing.name)): the id “\(printable(thing.id))” cannot stand in an address",
        at: thing.anchor,
        suggestions: [
          better.isEmpty || isLong
            ? "choose lower-case words joined by hyphens, at most \(Slug.longest) characters"
            : "write \(better)"
        ])
    }
  }
}
