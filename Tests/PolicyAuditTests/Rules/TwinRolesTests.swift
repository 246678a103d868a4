import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("twin-roles")
struct TwinRolesTests {
  @Test("The later card, with the earlier one beside it")
  func later() {
    let found = findings(of: "twin-roles", in: Studio.TwinRolesExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Help Desk: lets people do exactly what Desk does [Help Desk]",
          "note: Desk is declared here",
          "help: keep one of the two, or acknowledge that the product has both",
        ]
      ])
  }

  @Test("Three alike are two findings, however each comes by its permissions")
  func three() {
    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes("desk")
    }
    let spelled = Role("Spelled", "spelled") {
      Purpose("Works too.")
      Studio.setup { Studio.jobs(.view, .edit, because: "find it, change it") }
    }
    let policy = Studio.small(
      Studio.desk { Studio.jobs(.edit, because: "change a job") }, senior, spelled)
    #expect(
      findings(of: "twin-roles", in: policy).map(\.summary) == [
        "Senior: lets people do exactly what Desk does",
        "Spelled: lets people do exactly what Desk does",
      ])
  }

  @Test("Cards that let people do nothing, and a role with its one set, are no twins")
  func apart() {
    let guest = Role("Guest", "guest") {
      Purpose("Waits.")
      EverythingElse(noneBecause: "guests only wait")
    }
    let visitor = Role("Visitor", "visitor") {
      Purpose("Waits.")
      Holds("jobs-set")
    }
    let set = PermissionSet("Jobs", "jobs-set") {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.view] }
    }
    let empty = Role("Empty", "empty") {
      Purpose("Waits.")
      EverythingElse(noneBecause: "nobody has decided more")
    }
    let policy = Studio.small(guest, visitor, empty) { $0.sets = [set] }
    #expect(findings(of: "twin-roles", in: policy) == [])
  }
}
