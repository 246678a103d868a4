import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("duplicate-slug")
struct DuplicateSlugTests {
  @Test("The second thing with an id, with the first beside it")
  func second() {
    let found = findings(of: "duplicate-slug", in: Studio.DuplicateSlugExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Frames: the id images is taken by another feature [Frames]", "note: Images has it",
          "help: give one of the two another id",
        ]
      ])
  }

  @Test("A role and a permission set share one space of ids")
  func roleAndSet() {
    let set = PermissionSet("Support Set", .support) {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.view] }
    }
    let policy = Studio.small(Studio.support) { $0.sets = [set] }
    #expect(
      findings(of: "duplicate-slug", in: policy).map(\.summary) == [
        "Support Set: the id support is taken by another role or permission set"
      ])
  }

  @Test("Ids that differ in capitals and marks make one address")
  func sameAddress() {
    let desk = Role("Desk 2", "De.sk") {
      Purpose("Works at the desk.")
      EverythingElse(noneBecause: "there is nothing to do")
    }
    let other = Role("Desk 3", "de-sk") {
      Purpose("Works at the desk.")
      EverythingElse(noneBecause: "there is nothing to do")
    }
    #expect(
      findings(of: "duplicate-slug", in: Studio.small(desk, other)).map(\.summary) == [
        "Desk 3: the id de-sk makes the same address as De.sk"
      ])
  }

  @Test("An area may stand in the catalog in two pieces, a feature only once")
  func pieces() {
    let policy = Studio.small(Studio.support) {
      $0.catalog.append(Studio.setup.lists(Studio.images))
    }
    #expect(
      findings(of: "duplicate-slug", in: policy).map(\.summary) == [
        "Images: the id images is taken by another feature"
      ])
  }

  @Test("Levels, standards, symptoms, limits and actions too; two kinds may share an id")
  func kinds() {
    let policy = Studio.small(Studio.support) {
      $0.actions.append(Action("Look", "view"))
      $0.limits = [
        Limit("seats", "seats", atMost: 2, per: "studio"),
        Limit("chairs", "seats", atMost: 3, per: "studio"),
      ]
      $0.standards = [Standard("Support", "support", why: "The name of a role, and no clash.")]
    }
    #expect(
      findings(of: "duplicate-slug", in: policy).map(\.summary).sorted() == [
        "Look: the id view is taken by another action",
        "chairs: the id seats is taken by another limit",
      ])
  }
}
