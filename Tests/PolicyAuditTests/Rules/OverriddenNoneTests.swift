import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("overridden-none")
struct OverriddenNoneTests {
  @Test("A junior gives what the card says none to")
  func junior() {
    let found = findings(of: "overridden-none", in: Studio.OverriddenNoneExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: none is written here, and View is held all the same [none]",
          "note: it comes from Support",
          "help: take the grant away where it comes from, or correct this line",
        ]
      ])
  }

  @Test("A held set does too, and EverythingElse is no line")
  func heldSet() {
    let set = PermissionSet("Jobs", "jobs-set") {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.view] }
    }
    let line = Role("Lead", "lead") {
      Purpose("Leads.")
      Holds.everySet()
      Studio.setup { Studio.jobs.none(because: "the desk has them") }
    }
    let rest = Role("Head", "head") {
      Purpose("Heads.")
      Holds("jobs-set")
      EverythingElse(noneBecause: "nothing else is needed")
    }
    let policy = Studio.small(line, rest) { $0.sets = [set] }
    #expect(findings(of: "overridden-none", in: policy).count == 1)
  }
}
