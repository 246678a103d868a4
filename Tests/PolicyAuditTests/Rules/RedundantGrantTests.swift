import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("redundant-grant")
struct RedundantGrantTests {
  private func senior(@GrantBuilder _ lines: () -> [Grant]) -> Role {
    Role("Senior", "senior") {
      Purpose("Works on.")
      Includes(.support)
      Studio.capture(lines)
    }
  }

  private func found(_ roles: Role...) -> [String] {
    let policy = Studio.small(Studio.support) { $0.roles += roles }
    return findings(of: "redundant-grant", in: policy).map(\.summary)
  }

  @Test("A junior brings all of the line")
  func junior() {
    let found = findings(of: "redundant-grant", in: Studio.RedundantGrantExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: View is held here without this line [jobs]", "note: it comes from Support",
          "help: leave the line out, or acknowledge it where the product repeats it",
        ]
      ])
  }

  @Test("What the junior's actions imply counts; one new action makes the line worth writing")
  func implied() {
    #expect(
      found(senior { Studio.images(.view, because: "find a picture") }) == [
        "Images: View is held here without this line"
      ])
    #expect(found(senior { Studio.images(.edit, .delete, because: "change, remove") }) == [])
  }

  @Test("A line without a condition adds to one that has it")
  func condition() {
    #expect(found(senior { Studio.printing(.view, because: "find a print") }) == [])
    #expect(
      found(senior { Studio.images(.view, when: "asked", because: "find a picture") }) == [
        "Images: View is held here without this line"
      ])
  }

  @Test("Roles that include each other make no line redundant; the cycle is the finding")
  func cycle() {
    let first = Role("First", "first") {
      Purpose("Works.")
      Includes("second")
      Studio.setup { Studio.jobs(.view, because: "find a job") }
    }
    let second = Role("Second", "second") {
      Purpose("Works.")
      Includes("first")
    }
    #expect(found(first, second) == [])
  }
}
