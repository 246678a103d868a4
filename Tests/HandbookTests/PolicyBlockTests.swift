import Diagnostics
import DocumentModel
import Handbook
import PolicyModel
import Testing
import ToyStudio

/// Policy blocks show the tables of the real pages.
struct PolicyBlockTests {
  private func guide(_ lines: String...) -> WrittenGuide {
    WrittenGuide("# T\n\n```permdocs\n" + lines.joined(separator: "\n") + "\n```\n")
  }

  /// The words of a table without its anchors, which a guide gives it anew.
  private func words(_ table: Table) -> [[String]] {
    [[table.caption.plainText], table.columns.map(\.heading.plainText)]
      + table.rows.map { $0.cells.map(\.content.plainText) }
  }

  @Test func aCardShowsTheTablesOfItsPage() throws {
    let page = try guide("card support").page()
    let real = try ToyHandbook().page("toy-studio", "roles", "support")
    #expect(page.tables.count == 2)
    #expect(page.tables.map(words) == real.tables.prefix(2).map(words))
    #expect(page.blocks.allSatisfy { if case .heading = $0 { false } else { true } })
    #expect(try guide("card support capture").page().tables.map(words) == [words(real.tables[1])])
  }

  @Test func aSliceOfTheMatrixHasTheRowsAndColumnsAskedFor() throws {
    let whole = try guide("matrix").page().tables
    let real = try ToyHandbook().page("toy-studio", "matrix").tables.dropFirst()
    #expect(whole.map(words) == real.map(words))
    let slice = try guide("matrix setup for owner on jobs images").page().tables
    #expect(
      slice.map(words) == [
        [["Setup: who may do what"], ["Feature", "Owner"], ["Jobs", "Full"]]
      ])
  }

  @Test func aComparisonShowsWhereTwoCardsDiffer() throws {
    let page = try guide("compare support owner").page()
    #expect(page.sentences.first == "Owner can do all that Support can, and more.")
    #expect(
      page.tables.flatMap(\.rows).map { $0.cells[0].content.plainText } == [
        "Jobs", "Price Lists", "Images", "Printing",
      ])
    #expect(try guide("compare owner owner").page().tables.isEmpty)
  }

  @Test func whoCanShowsThoseWhoCanAndThoseWhoCannot() throws {
    let real = try ToyHandbook().page("toy-studio", "features", "price-lists")
    #expect(
      try guide("who-can price-lists").page().tables.map(words) == real.tables.prefix(1).map(words))
    let page = try guide("who-can delete images").page()
    #expect(page.tables.map { $0.caption.plainText } == ["Images: who can delete"])
    #expect(page.tables[0].rows.map { $0.cells[0].content.plainText } == ["Owner"])
    #expect(page.sentences == ["Support: Edit only."])
    #expect(
      try guide("who-can delete printing").page().sentences == [
        "No role in this handbook can delete Printing.", "Support: View only.", "Owner: Edit only.",
      ])
  }

  @Test func aStandardShowsHowRolesMeasureUp() throws {
    let real = try ToyHandbook().page("toy-studio", "standards")
    #expect(try guide("standard desk").page().tables.map(words) == real.tables.map(words))
  }

  @Test func severalLinesAndBlocksKeepTheirAnchorsApart() throws {
    let page = try WrittenGuide(
      "# T\n\n```permdocs\ncard support\ncard support\n```\n\n- x\n\n  ```permdocs\n  card owner\n  ```\n"
    ).page()
    var ids: [String] = []
    func visit(_ blocks: [Block]) {
      for block in blocks {
        if case .table(let table) = block { ids += [table.id] + table.rows.compactMap(\.id) }
        if case .list(_, let items) = block { items.forEach(visit) }
      }
    }
    visit(page.blocks)
    #expect(ids.count > 15 && Set(ids).count == ids.count)
    #expect(ids.contains("block-1-1-area.setup.table") && ids.contains("block-2-feature.jobs"))
  }

  @Test func codeOfAnotherKindStays() throws {
    let page = try WrittenGuide("# T\n\n```\ncard support\n```\n").page()
    #expect(page.blocks == [.code(language: "", "card support")])
  }

  @Test(arguments: [
    ("card suport", "4:6 suport: suport: Toy Studio has no role of this name"),
    ("card support stup", "4:14 stup: stup: Toy Studio has no area of this name"),
    ("card", "4:5 : the line ends where it should name a role"),
    ("matrix jobs", "4:8 jobs: jobs: Toy Studio has no area of this name"),
    ("matrix for support on", "4:22 : the line ends where it should name a feature"),
    ("  compare owner", "4:16 : the line ends where it should name a role"),
    ("who-can deleet jobs", "4:9 deleet: deleet: Toy Studio has no action of this name"),
    ("who-can delete jobs now", "4:21 now: now: the line is complete without it"),
    ("standard dsk", "4:10 dsk: dsk: Toy Studio has no standard of this name"),
    ("show support", "4:1 show: show: no block shows this"),
    ("", "3:1 ```: a policy block says what is to be shown"),
  ])
  func anUnknownWordIsToldWhereItStands(line: String, told: String) throws {
    #expect(try guide(line).told() == [told + " [unknown-block-word]"])
  }

  @Test func theNearestWordIsOffered() throws {
    let help = try guide("card suport", "matrx", "card", "card owner setup capture setup x")
      .handbook().findings.map(\.suggestions)
    #expect(
      help == [
        ["did you mean support?"], ["did you mean matrix?"], ["known are support, owner"],
        ["known are setup, capture"],
      ])
  }
}
