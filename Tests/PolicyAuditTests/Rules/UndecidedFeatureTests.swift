import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("undecided-feature")
struct UndecidedFeatureTests {
  private func found(_ policy: Policy) -> [String] {
    findings(of: "undecided-feature", in: policy).map(\.summary)
  }

  @Test("One finding lists what a role leaves open")
  func open() {
    let found = findings(of: "undecided-feature", in: Studio.UndecidedFeatureExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Front Desk: nothing is decided on Price Lists, Images and Printing [Front Desk]",
          "note: Price Lists is declared here",
          "help: grant it, write none with a reason, or add EverythingElse(noneBecause:)",
        ]
      ])
  }

  @Test("Ten names and a number for the rest; things without a catalog row are left out")
  func many() {
    let frames = (1...12).map { Feature("Frame \($0)", Feature.ID("frame-\($0)")) }
    let odd = Feature("Odd", "odd", cataloged: false)
    let heading = Feature("Heading", "heading", offers: [])
    let policy = Studio.small(Studio.desk { Studio.jobs(.view, because: "find a job") }) {
      $0.catalog = [
        Studio.setup.lists(Studio.jobs), Studio.capture.lists(all: [odd, heading] + frames),
      ]
    }
    let names = (1...10).map { "Frame \($0)" }.joined(separator: ", ")
    #expect(found(policy) == ["Desk: nothing is decided on \(names) and 2 more"])
  }

  @Test("What a junior brings is decided; a card without sections decides elsewhere")
  func decided() {
    let plain = Role("Plain", "plain") {
      Purpose("Works.")
      Includes(.support)
    }
    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes(.owner)
      Studio.setup { Studio.jobs(.edit, because: "change a job") }
    }
    #expect(found(Studio.small(Studio.support, Studio.owner, plain, senior)) == [])
  }

  @Test("Who is given sets decides only what no set can give")
  func sets() {
    let users = Feature("Users", "users")
    let fixed = Area("Users", "user-area", configurable: false)
    let member = Role("Member", "member") {
      Purpose("Works.")
      MayBeGivenSets()
      Studio.setup { Studio.jobs(.view, because: "find a job") }
    }
    let policy = Studio.small(member) { $0.catalog.append(fixed.lists(users)) }
    #expect(found(policy) == ["Member: nothing is decided on Users"])
  }

  @Test("Permission sets leave open what they do not tick")
  func permissionSet() {
    let set = PermissionSet("Jobs", "jobs-set") {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.view] }
    }
    #expect(found(Studio.small(Studio.support) { $0.sets = [set] }) == [])
  }
}
