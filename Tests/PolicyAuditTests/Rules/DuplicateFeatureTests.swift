import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("duplicate-feature")
struct DuplicateFeatureTests {
  @Test("The second line, with the first beside it")
  func second() {
    let found = findings(of: "duplicate-feature", in: Studio.DuplicateFeatureExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: Desk has a line about it already [jobs]",
          "note: the first line is here",
          "help: write one line that says all",
        ]
      ])
    #expect(found[0].notes[0].anchor?.line == found[0].anchor.line - 1)
  }

  @Test("Also in another section, and when one of the lines says none")
  func elsewhere() {
    let role = Role("Desk", "desk") {
      Purpose("Works at the desk.")
      Studio.setup { Studio.jobs(.view, because: "find a job") }
      Studio.capture { Studio.jobs.none(because: "not from here") }
    }
    #expect(findings(of: "duplicate-feature", in: Studio.small(role)).count == 1)
  }

  @Test("Two cards may both decide a feature")
  func twoCards() {
    let policy = Studio.small(Studio.support, Studio.owner)
    #expect(findings(of: "duplicate-feature", in: policy) == [])
  }
}
