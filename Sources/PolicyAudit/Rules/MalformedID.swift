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
      changed somewhere on the way. At most 100 characters. Windows keeps con, prn, aux, nul, com1 to \
      com9 and lpt1 to lpt9 for devices: no file can have such a name there.
      """,
    wrong: """
      Feature("Frames", "Frames & Mounts")
      """,
    right: """
      Feature("Frames", "frames-and-mounts")
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    let things = policy.listedThings + policy.formerThings
    var owners = Dictionary(
      things.filter { Slug.isWellFormed($0.id) }.map { (Address($0.kind, $0.id), $0.name) },
      uniquingKeysWith: { first, _ in first })
    return things.filter { !Slug.isWellFormed($0.id) }.map { thing in
      let better = Slug.of(thing.id)
      let owner = owners[Address(thing.kind, better)]
      owners[Address(thing.kind, better)] = owner ?? thing.name
      return finding(
        "\(printable(thing.name)): the id “\(printable(thing.id))” cannot stand in an address",
        at: thing.anchor, suggestions: [advice(better, takenBy: owner)])
    }
  }

  private struct Address: Hashable {
    let kind: ThingKind
    let slug: String

    init(_ kind: ThingKind, _ slug: String) { (self.kind, self.slug) = (kind, slug) }
  }

  /// What is taken already is not offered: following the advice must not break another rule.
  private static func advice(_ better: String, takenBy owner: String?) -> String {
    guard !Slug.isReserved(better) else {
      return "choose an id of more words; Windows keeps \(better) for a device"
    }
    guard !better.isEmpty, better.utf8.count <= Slug.longest else {
      return "choose lower-case words joined by hyphens, at most \(Slug.longest) characters"
    }
    guard let owner else { return "write \(better)" }
    return
      "choose lower-case words joined by hyphens; \(better) is the id of \(printable(owner))"
  }
}
