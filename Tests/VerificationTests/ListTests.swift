import Diagnostics
import Readers
import PolicyAudit
import Testing
import ToyStudio
import Verification

@Suite("Lists are checked where they consist of known words, and counted where they do not")
struct ListTests {
  let studio: ResolvedPolicy

  init() throws { studio = try #require(Audit.audit(Studio.policy).policy) }

  private func verified(_ text: String) throws -> Verification {
    try Handout.verify(text, as: .stacked, with: studio)
  }

  private func findings(_ text: String) throws -> [String] {
    try verified(text).findings.map { "\($0.anchor.line) \($0.rule): \($0.summary)" }
  }

  @Test func whatARoleCanAndCannotDo() throws {
    let text = """
      Support
      What Support can do:
        • View jobs and the images
        • Edit price lists
        • Cannot delete jobs, images or price lists.
        • Is friendly to everybody
      What Support cannot do:
        • ❌ Edit printing or images (not even once).
      """
    let result = try verified(text)
    #expect(
      try findings(text) == [
        "4 false-cell: Support × Price Lists × Edit: the page says can, the policy says cannot",
        "8 false-cell: Support × Images × Edit: the page says cannot, the policy says can",
      ])
    #expect(result.counts.items == 4)
    #expect(result.counts.uncheckedItems == 1)
  }

  @Test func aSentenceMayNameItsRoleItself() throws {
    #expect(
      try findings("- Owner can delete images\n- Support can delete images.\n") == [
        "2 false-cell: Support × Images × Delete: the page says can, the policy says cannot"
      ])
  }

  @Test func theLevelsByName() throws {
    #expect(try findings("- View → look\n- Edit → change\n- Full → all\n") == [])
    #expect(
      try findings("- View → look\n- Edit → change\n- Fulll → all\n")
        == [
          #"3 unknown-row: the policy knows no level "fulll""#,
          "3 missing-row: the list leaves out the level Full",
        ].sorted())
  }

  @Test func theRolesByName() throws {
    #expect(try findings("The following roles are available.\n- Support\n- Owner\n") == [])
    #expect(
      try findings("The following roles are available.\n- Support\n- Owner\n- Owner\n- Onwer\n")
        == [
          #"5 unknown-row: the policy knows no role "Onwer""#
        ])
  }

  @Test func aStandard() throws {
    #expect(try findings("Desk\n- View: Jobs\n- Edit: Images\n") == [])
    #expect(
      try findings("Desk\n- View: Jobs, Printing\n- Full: Images\n") == [
        "2 false-cell: Desk × Printing: the page says view, the policy says nothing",
        "3 false-cell: Desk × Images: the page says full, the policy says Edit",
      ])
    #expect(
      try findings("Desk\n- View: Jobbs\n") == [
        "2 missing-row: Desk: the page does not recommend Edit on Images",
        #"2 unknown-row: the policy knows no feature "jobbs""#,
      ])
  }
}
