package import Diagnostics
import PolicyModel

/// Names that differ look different.
package enum LookAlikeName: PolicyRule {
  package static let rule = Rule(
    id: "look-alike-name", severity: .warning,
    title: "No two names look the same, and no letter stands for another",
    explanation: """
      A Cyrillic letter in the place of a Latin one makes another name that nobody can see: a search does \
      not find it, and a role that looks like Owner is not Owner. Write each name in the letters of one \
      script, and give things names that a reader can tell apart.
      """,
    wrong: """
      Role("\\u{41E}wner", "partner") {
        Purpose("Sees what the studio earns.")
        setup { jobs(.view, because: "see what is booked") }
      }
      """,
    right: """
      Role("Partner", "partner") {
        Purpose("Sees what the studio earns.")
        setup { jobs(.view, because: "see what is booked") }
      }
      """)

  package static func findings(in policy: ResolvedPolicy) -> [Diagnostic] {
    var first: [Looks: ListedThing] = [:]
    return policy.listedThings.compactMap { thing in
      let looks = Looks(kind: thing.kind, skeleton: LookAlikes.skeleton(of: thing.name))
      if let other = first[looks] {
        guard !thing.name.utf8.elementsEqual(other.name.utf8) else { return nil }
        return alike(thing, other)
      }
      first[looks] = thing
      return strange(thing)
    }
  }

  private struct Looks: Hashable {
    let kind: ThingKind
    let skeleton: String
  }

  private static func alike(_ thing: ListedThing, _ other: ListedThing) -> Diagnostic {
    finding(
      "\(printable(thing.name)): the name looks like that of another \(thing.kind.noun), and is written otherwise",
      at: thing.anchor,
      notes: [
        Diagnostic.Note("\(printable(other.name)) has the id \(other.id)", at: other.anchor)
      ],
      suggestions: ["give one of the two a name that readers can tell apart"])
  }

  private static func strange(_ thing: ListedThing) -> Diagnostic? {
    guard let letter = LookAlikes.strangers(in: thing.name).first else { return nil }
    let code = String(letter.value, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return finding(
      "\(printable(thing.name)): one letter is U+\(number), which looks like a Latin one",
      at: thing.anchor, suggestions: ["write the name in the letters of one script"])
  }
}
