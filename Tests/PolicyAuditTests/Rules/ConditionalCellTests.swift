import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("conditional-cell")
struct ConditionalCellTests {
  private func found(_ rows: QuickReferenceRow..., roles: Role...) -> [Diagnostic] {
    let policy = Studio.small(Studio.support) {
      $0.roles += roles
      $0.quickReference = QuickReference("In short", rowHeading: "Task", rows: rows)
    }
    return findings(of: "conditional-cell", in: policy)
  }

  @Test("The yes of a role that holds the row only sometimes")
  func conditional() {
    let row = QuickReferenceRow("See prints", Studio.printing[.view])
    #expect(
      found(row).map(shape) == [
        [
          "“See prints”: the yes of Support depends on a condition [See prints]",
          "note: Support holds View on Printing only sometimes",
          "help: grant it without a condition, or take it out of the row",
        ]
      ])
  }

  @Test("Who lacks part of the row has no yes to be doubted")
  func lacking() {
    #expect(found(QuickReferenceRow("Print", Studio.printing[.view, .edit])) == [])
  }

  @Test("Who holds the row always is not named")
  func unconditional() {
    let lab = Studio.lab { Studio.printing(.view, because: "follow the prints") }
    let found = found(QuickReferenceRow("See prints", Studio.printing[.view]), roles: lab)
    #expect(
      found.map(\.summary) == ["“See prints”: the yes of Support depends on a condition"])
    #expect(
      self.found(QuickReferenceRow("See jobs", Studio.jobs[.view]), roles: lab) == [])
  }
}
