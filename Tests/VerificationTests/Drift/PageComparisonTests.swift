import DocumentModel
@testable import Verification
import Readers
import Testing

@Suite struct PageComparisonTests {
  private let page = """
    # Card

    First.

    ## Setup

    | Feature | Support | Owner |
    | --- | --- | --- |
    | Jobs | View | Full |
    | Images | Edit | Full |

    - One
    - Two
    """

  private func differences(_ edit: (String) -> String) -> [PageDifference] {
    PageComparison.differences(
      published: MarkdownReader.readPublished(Array(edit(page).utf8)),
      meant: MarkdownReader.readGenerated(Array(page.utf8)).leaves)
  }

  private func difference(
    _ subject: PageDifference.Subject, _ was: String?, _ wants: String?, line: Int,
    cell: Int? = nil, heading: String = "Setup"
  ) -> PageDifference {
    PageDifference(
      subject: subject, heading: heading, published: was, meant: wants, line: line, cell: cell)
  }

  @Test func theSamePageHasNone() { #expect(differences { $0 }.isEmpty) }

  @Test func aCellIsNamedByRowAndColumn() {
    #expect(
      differences { $0.replacing("| Edit | Full |", with: "| Edit | None |") } == [
        difference(
          .cell(row: "Images", column: "Owner", fact: nil), "None", "Full", line: 10, cell: 2)
      ])
  }

  @Test func columnsMeetByHeadingWhereverTheyStand() {
    let swapped = differences {
      $0.replacing("| Support | Owner |", with: "| Owner | Support |")
        .replacing("| View | Full |", with: "| Full | View |")
        .replacing("| Edit | Full |", with: "| Full | View |")
    }
    #expect(
      swapped == [
        difference(
          .cell(row: "Images", column: "Support", fact: nil), "View", "Edit", line: 10, cell: 2
        )
      ])
  }

  @Test func rowsComeAndGo() {
    #expect(
      differences { $0.replacing("| Jobs | View | Full |\n", with: "") } == [
        difference(.row("Jobs"), nil, "Jobs", line: 7)
      ])
    #expect(
      differences { $0.replacing("| Jobs |", with: "| Old | x | y |\n| Jobs |") } == [
        difference(.row("Old"), "Old", nil, line: 9)
      ])
  }

  @Test func columnsComeAndGo() {
    #expect(
      differences { $0.replacing("Owner", with: "Boss") } == [
        difference(.column("Boss"), "Boss", nil, line: 7, cell: 2),
        difference(.column("Owner"), nil, "Owner", line: 7),
      ])
  }

  @Test func aTableUnderAChangedHeadingIsStillTheSameTable() {
    let changed = differences { $0.replacing("## Setup", with: "## Set-up") }
    #expect(changed == [difference(.words, "Set-up", "Setup", line: 5, heading: "Set-up")])
  }

  @Test func aTableThatIsGoneIsNamedByItsColumns() {
    let without = differences { String($0.components("| Feature")[0]) + "- One\n- Two" }
    #expect(without == [difference(.table, nil, "Feature, Support, Owner", line: 1)])
  }

  @Test func sentencesAreTakenOutPutInAndSaidOtherwise() {
    #expect(
      differences { $0.replacing("First.", with: "Last.") } == [
        difference(.words, "Last.", "First.", line: 3, heading: "Card")
      ])
    #expect(
      differences { $0.replacing("- One\n", with: "") } == [
        difference(.words, nil, "One", line: 12)
      ])
    #expect(
      differences { $0 + "\n- Three" } == [difference(.words, "Three", nil, line: 14)])
    #expect(
      differences { _ in "" }.contains(difference(.words, nil, "First.", line: 1, heading: "Card")))
  }
}

extension String {
  fileprivate func components(_ word: String) -> [Substring] {
    split(separator: word, omittingEmptySubsequences: false)
  }
}
