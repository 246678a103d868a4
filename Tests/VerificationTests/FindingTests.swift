import Diagnostics
import DocumentModel
import Readers
import PolicyAudit
import Testing
import ToyStudio
import Verification

/// Exact words and places, on the toy studio.
@Suite("A finding names whose cell it is, what the page says and what the policy says")
struct FindingTests {
  let studio: ResolvedPolicy

  init() throws { studio = try #require(Audit.audit(Studio.policy).policy) }

  private func findings(_ text: String, as shape: Shape = .pipes) throws -> [String] {
    try Handout.verify(text, as: shape, with: studio)
      .findings.map {
        "\($0.anchor.line):\($0.anchor.column) \($0.rule): \($0.summary) | \($0.suggestions.joined())"
      }
  }

  static let card = """
    Support
    Feature | Permission level | Why |
    |---|---|---|
    Jobs | View | words |
    Price Lists | None | words |
    Images | Edit | words |
    Printing | View | words |
    """

  private let correct = "correct the page, or the policy where the page is right"

  @Test func nothingIsFoundOnAPageThatAgrees() throws {
    #expect(try findings(Self.card) == [])
    #expect(try findings(Self.card.replacing("None", with: "no access")) == [])
    #expect(try findings(Self.card.replacing("Price Lists", with: "PRICE  lists")) == [])
  }

  @Test func aFalseLevel() throws {
    #expect(
      try findings(Self.card.replacing("Edit", with: "Full")) == [
        "6:10 false-cell: Support × Images: the page says Full, the policy says Edit | \(correct)"
      ])
    #expect(
      try findings(Self.card.replacing("None", with: "")) == [], "a blank cell grants nothing")
    #expect(
      try findings(Self.card.replacing("Jobs | View", with: "Jobs | ")) == [
        "4:9 false-cell: Support × Jobs: the page says nothing, the policy says View | \(correct)"
      ])
  }

  @Test func itPointsToWhereThePolicyDecides() throws {
    let result = try Handout.verify(
      Self.card.replacing("Edit", with: "Full"), as: .pipes, with: studio)
    let note = try #require(result.findings.first?.notes.first)
    #expect(note.text == "the policy writes it here")
    #expect(note.anchor?.file.hasSuffix("Tests/ToyStudio/Cards.swift") == true)
  }

  @Test func anUnknownNameAndTheOneMeant() throws {
    #expect(
      try findings(Self.card.replacing("Price Lists", with: "Price List")) == [
        #"5:1 unknown-row: the policy knows no feature "Price List" | did you mean Price Lists?"#
      ])
    #expect(
      try findings(Self.card + "\nDarkroom | View | words |") == [
        #"8:1 unknown-row: the policy knows no feature "Darkroom" | correct the name, or add it to the policy"#
      ])
  }

  @Test func anUnknownFirstNameHidesNoTable() throws {
    let stacked = "Support\n\nFeature\nView\nEdit\nDarkroom\n✔\n✔\nImages\n✔\n✔\n"
    #expect(
      try findings(stacked, as: .stacked).prefix(1) == [
        #"6:1 unknown-row: the policy knows no feature "Darkroom" | correct the name, or add it to the policy"#
      ])
    let remarked = "Support\nFeature\nPermission level\nWhy\nDarkroom\nView\nx\nImages\nFull\ny\n"
    #expect(
      try findings(remarked, as: .stacked).map { String($0.prefix(16)) }.sorted().first
        == "5:1 unknown-row:")
  }

  @Test func aSlipInAHeadingIsOneFindingAndHidesNothing() throws {
    let level = Self.card.replacing("Permission level", with: "Permision level")
    #expect(
      try findings(level.replacing("Edit", with: "Full")) == [
        #"2:11 unknown-row: the policy knows no column "Permision level" | did you mean Permission level?"#,
        "6:10 false-cell: Support × Images: the page says Full, the policy says Edit | \(correct)",
      ])
    let ticks = "# Owner\n\n| Feature | Veiw | Edit | Delete |\n|--|--|--|--|\n"
    let told = try findings(ticks + "| Jobs | - | ✔ | ✔ |\n", as: .markdown)
    #expect(
      told.filter { !$0.contains("missing-row") } == [
        #"3:13 unknown-row: the policy knows no action "Veiw" | did you mean View?"#,
        "5:10 false-cell: Owner × Jobs × View: the page says -, the policy says yes | \(correct)",
      ])
    let grid = "| Feature | Suport | Owner |\n|--|--|--|\n| Jobs | Full | Full |\n"
    #expect(
      try findings(grid, as: .markdown) == [
        #"1:13 unknown-row: the policy knows no role "Suport" | did you mean Support?"#,
        "3:10 false-cell: Support × Jobs: the page says Full, the policy says View | \(correct)",
      ])
    let stacked = "Support\nFeature\nVeiw\nEdit\nImages\n✔\n✔\n"
    #expect(
      try findings(stacked, as: .stacked).first
        == #"3:1 unknown-row: the policy knows no permission level "Veiw" | did you mean View?"#)
  }

  @Test func anotherWordIsNoSlip() throws {
    let other = "# Support\n\n| Feature | Viewer | Editor |\n|--|--|--|\n| Jobs | x | x |\n"
    #expect(try findings(other, as: .markdown) == [])
  }

  @Test func aColumnThatNobodyKnowsIsNotTakenForNames() throws {
    let ticks = "# Support\n\n| Feature | Look | Edit | Delete |\n|--|--|--|--|\n"
    #expect(
      try findings(ticks + "| Images | ✔ | ✔ |  |\n", as: .markdown).first
        == "5:3 missing-row: Support × Images: the table has no column for View | add it to the page"
    )
    let grid = "| Feature | Somebody | Owner |\n|--|--|--|\n| Jobs | View | Full |\n"
    #expect(
      try findings(grid, as: .markdown) == [
        #"1:13 unknown-row: the policy knows no role "Somebody" | correct the name, or add it to the policy"#
      ])
  }

  @Test func whatStandsUnderHeadingsThatNobodyKnowsIsCounted() throws {
    let table = "| Feature | Verdict |\n|--|--|\n| Jobs | fine |\n| Images | fine |\n"
    let lines = "Feature\nVerdict\nJobs\nfine\nImages\nfine\n"
    let one = try Handout.verify(Self.card + "\n\n" + lines, as: .pipes, with: studio)
    #expect(one.findings == [] && one.counts.uncheckedNames == 2)
    let other = try Handout.verify("# Support\n\n" + table, as: .markdown, with: studio)
    #expect(other.findings == [] && other.counts.uncheckedTables == 1)
    #expect(other.counts.tables == 0 && other.recognized.isEmpty)
  }

  @Test func aMissingRowStandsAtTheLastOfItsSection() throws {
    #expect(
      try findings(Self.card.replacing("Images | Edit | words |\n", with: "")) == [
        "6:1 missing-row: Support: the page has no row for Images | add it to the page"
      ])
    let capture = "\nImages | Edit | words |\nPrinting | View | words |"
    #expect(
      try findings(Self.card.replacing(capture, with: "")) == [
        "5:1 missing-row: Support: the page has none of Capture | add it to the page"
      ])
  }

  @Test func aTableThatNobodyCanPlace() throws {
    #expect(
      try findings(Self.card.replacing("Support\n", with: "Suport\n")) == [
        "2:1 unplaced-table: no heading above this table names the role that it is about | correct the heading, or add one"
      ])
  }

  @Test func ticksAndTheColumnsOfActions() throws {
    let ticks = """
      ## Owner

      | Feature | View | Edit | Delete |
      |---|---|---|---|
      | Jobs | ✔ | ✔ | ✔ |
      | Price Lists | yes | no | ✅ |
      | Images | ✔ | ✔ | perhaps |
      | Printing | ✔ | ✔ |  |
      """
    #expect(
      try findings(ticks, as: .markdown) == [
        "6:23 false-cell: Owner × Price Lists × Edit: the page says no, the policy says yes | \(correct)",
        "7:24 false-cell: Owner × Images × Delete: the page says perhaps, the policy says yes | \(correct)",
      ])
    let lacking = "# Support\n\n| Feature | View | Delete |\n|--|--|--|\n| Images | ✔ |  |\n"
    #expect(
      try findings(lacking, as: .markdown).first
        == "5:3 missing-row: Support × Images: the table has no column for Edit | add it to the page"
    )
  }

  @Test func sideBySideAndOneFeatureAlone() throws {
    let grid = """
      | Feature | Support | Owner |
      |---|---|---|
      | Jobs | View | Full |
      | Images | Edit | View |
      """
    #expect(
      try findings(grid, as: .markdown) == [
        "4:19 false-cell: Owner × Images: the page says View, the policy says Full | \(correct)"
      ])
    let holders = """
      ## Jobs

      | Role or permission set | Level |
      |--|--|
      | Support | Edit |
      | Ownr | Full |
      """
    #expect(
      try findings(holders, as: .markdown) == [
        "5:13 false-cell: Support × Jobs: the page says Edit, the policy says View | \(correct)",
        #"6:3 unknown-row: the policy knows no role "Ownr" | did you mean Owner?"#,
      ])
  }
}
