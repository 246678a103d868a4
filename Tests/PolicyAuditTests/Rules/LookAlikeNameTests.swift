import Diagnostics
import PolicyModel
import Testing
import ToyStudio

@Suite("look-alike-name")
struct LookAlikeNameTests {
  private static func named(_ names: String...) -> Policy {
    var policy = Studio.small()
    policy.roles = names.enumerated().map { number, name in
      Role(name, Card.ID("role-\(number)")) { Purpose("Works here.") }
    }
    return policy
  }

  @Test("Two names that cannot be told apart are told, with the other one")
  func pair() {
    #expect(
      findings(of: "look-alike-name", in: Self.named("Owner", "\u{41E}wner")).map(shape) == [
        [
          "\u{41E}wner: the name looks like that of another role or permission set, and is written otherwise [Role]",
          "note: Owner has the id role-0",
          "help: give one of the two a name that readers can tell apart",
        ]
      ])
  }

  @Test(
    "Names that look alike",
    arguments: [
      ("Role l", "Role 1"), ("SALES", "S\u{391}LES"), ("Admin", "\u{FF21}dmin"),
      ("Clerk", "Cl\u{200B}erk"), ("PO", "P0"),
    ])
  func alike(first: String, second: String) {
    #expect(findings(of: "look-alike-name", in: Self.named(first, second)).count == 1)
  }

  @Test(
    "Names that do not, and names of one script",
    arguments: [
      ("Owner", "owner"), ("Владелец", "Кассир"), ("Ιδιοκτήτης", "Owner"), ("Café", "Cafe"),
      ("Owner", "Owner"), ("価格係", "販売員"), ("µ-lab", "m-lab"),
    ])
  func apart(first: String, second: String) {
    #expect(findings(of: "look-alike-name", in: Self.named(first, second)).isEmpty)
  }

  @Test("A letter of another script in a word is told")
  func stranger() {
    #expect(
      findings(of: "look-alike-name", in: Self.named("Man\u{430}ger")).map(shape) == [
        [
          "Man\u{430}ger: one letter is U+0430, which looks like a Latin one [Role]",
          "help: write the name in the letters of one script",
        ]
      ])
  }
}
