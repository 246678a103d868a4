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

  @Test(
    "An id that cannot stand in an address has one finding, even where its better form is taken")
  func oneFinding() {
    func frames(_ id: Feature.ID) -> Feature { Feature("Frames \(id.text)", id) }
    let policy = Studio.small(Studio.support) {
      $0.catalog.append(Studio.capture.lists(frames("de-sk"), frames("De.sk"), frames("De.sk")))
      $0.catalog.append(Studio.capture.lists(frames("Lamp"), frames("LAMP")))
    }
    #expect(findings(of: "duplicate-slug", in: policy) == [])
    #expect(
      findings(of: "malformed-id", in: policy).map { ($0.summary + "; " + $0.suggestions[0]) } == [
        "Frames De.sk: the id “De.sk” cannot stand in an address; choose lower-case words joined by hyphens; de-sk is the id of Frames de-sk",
        "Frames De.sk: the id “De.sk” cannot stand in an address; choose lower-case words joined by hyphens; de-sk is the id of Frames de-sk",
        "Frames LAMP: the id “LAMP” cannot stand in an address; choose lower-case words joined by hyphens; lamp is the id of Frames Lamp",
        "Frames Lamp: the id “Lamp” cannot stand in an address; write lamp",
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
