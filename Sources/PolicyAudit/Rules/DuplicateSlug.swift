package import Diagnostics
import PolicyModel

/// One address, one page.
package enum DuplicateSlug: PolicyRule {
  package static let rule = Rule(
    id: "duplicate-slug", severity: .error,
    title: "No two things share an id",
    explanation: """
      An id is the last part of a page's address. Two things with one id would be written to one \
      page, and a link could mean either. Give one of them another id; choose well, because an id is \
      never changed.
      """,
    wrong: """
      capture.lists(images, printing, Feature("Frames", "images"))
      """,
    right: """
      capture.lists(images, printing, Feature("Frames", "frames"))
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var first: [Address: ListedThing] = [:]
    // An id that cannot stand in an address has its own finding; what it will be is not known yet.
    return (policy.listedThings + policy.formerThings).filter {
      Slug.isWellFormed($0.id)
    }.compactMap { thing in
      let address = Address(kind: thing.kind, id: thing.id)
      guard let earlier = first[address] else {
        first[address] = thing
        return nil
      }
      // An area may stand in the catalog in several pieces.
      if thing.kind == .area, thing.anchor == earlier.anchor { return nil }
      return finding(
        "\(printable(thing.name)): the id \(thing.id) is taken by another \(thing.kind.noun)",
        at: thing.anchor,
        notes: [Diagnostic.Note("\(printable(earlier.name)) has it", at: earlier.anchor)],
        suggestions: ["give one of the two another id"])
    }
  }

  private struct Address: Hashable {
    let kind: ThingKind
    let id: String
  }
}
