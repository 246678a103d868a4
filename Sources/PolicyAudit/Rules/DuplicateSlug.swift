package import Diagnostics
import PolicyModel

/// One address, one page.
package enum DuplicateSlug: PolicyRule {
  package static let rule = Rule(
    id: "duplicate-slug", severity: .error,
    title: "No two things share an id",
    explanation: """
      An id is the last part of a page's address. Two things with one id, or with ids that differ \
      only in capitals and marks, would be written to one page, and a link could mean either. Give \
      one of them another id; choose well, because an id is never changed.
      """,
    wrong: """
      capture.lists(images, printing, Feature("Frames", "images"))
      """,
    right: """
      capture.lists(images, printing, Feature("Frames", "frames"))
      """)

  package static func findings(in evidence: Evidence) -> [Diagnostic] {
    var first: [String: ListedThing] = [:]
    return (evidence.policy.listedThings + evidence.policy.formerThings).compactMap { thing in
      let slug = Slug.of(thing.id)
      let key = "\(thing.kind.rawValue) \(slug.isEmpty ? thing.id : slug)"
      guard let earlier = first[key] else {
        first[key] = thing
        return nil
      }
      // An area may stand in the catalog in several pieces.
      if thing.kind == .area, thing.anchor == earlier.anchor { return nil }
      let fault =
        thing.id == earlier.id
        ? "the id \(printable(thing.id)) is taken by another \(thing.kind.noun)"
        : "the id \(printable(thing.id)) makes the same address as \(printable(earlier.id))"
      return finding(
        "\(printable(thing.name)): \(fault)", at: thing.anchor,
        notes: [Diagnostic.Note("\(printable(earlier.name)) has it", at: earlier.anchor)],
        suggestions: ["give one of the two another id"])
    }
  }
}
