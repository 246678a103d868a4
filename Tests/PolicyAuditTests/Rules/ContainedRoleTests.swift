import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("contained-role")
struct ContainedRoleTests {
  @Test("Names the card that holds more, and how much more")
  func contained() {
    let found = findings(of: "contained-role", in: Studio.ContainedRoleExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Front Desk: all it holds is also held by Support [Front Desk]",
          "note: Support holds 3 permissions more",
          "help: let the wider card include Front Desk, or give Front Desk something of its own",
          "help: acknowledge the card where the product keeps the two apart",
        ]
      ])
  }

  @Test("One finding names every container")
  func several() {
    let wide = Role("Wide", "wide") {
      Purpose("Works anywhere.")
      Studio.setup { Studio.jobs(.delete, because: "drop a job") }
    }
    let wider = Role("Wider", "wider") {
      Purpose("Works anywhere.")
      Studio.setup {
        Studio.jobs(.edit, because: "move a job")
        Studio.prices(.view, because: "find a price")
      }
    }
    let policy = Studio.small(
      Studio.desk { Studio.jobs(.view, because: "find a job") }, wide, wider)
    #expect(
      findings(of: "contained-role", in: policy).map(\.summary) == [
        "Desk: all it holds is also held by Wide and Wider"
      ])
  }

  @Test("A card that includes the other, directly or not, is meant to contain it")
  func included() {
    let top = Role("Top", "top") {
      Purpose("Runs all of it.")
      Includes(.owner)
      Studio.setup { Studio.jobs(.edit, because: "move a job") }
    }
    #expect(
      findings(of: "contained-role", in: Studio.small(Studio.support, Studio.owner, top)) == [])
  }

  @Test("Equal cards, empty cards and cards of two kinds do not contain each other")
  func apart() {
    let twin = Role("Twin", "twin") {
      Purpose("Works at the desk.")
      Studio.setup { Studio.jobs(.view, because: "find a job") }
    }
    let empty = Role("Guest", "guest") {
      Purpose("Waits.")
      EverythingElse(noneBecause: "guests only wait")
    }
    let set = PermissionSet("Jobs", "jobs-set") {
      Purpose("All of jobs.")
      Studio.setup.ticks { Studio.jobs[.delete] }
    }
    let policy = Studio.small(
      Studio.desk { Studio.jobs(.view, because: "find a job") }, twin, empty
    ) { $0.sets = [set] }
    #expect(findings(of: "contained-role", in: policy) == [])
  }
}
