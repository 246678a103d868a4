import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("outside-catalog")
struct OutsideCatalogTests {
  private func found(_ policy: Policy) -> [String] {
    findings(of: "outside-catalog", in: policy).map(\.summary)
  }

  @Test("An action that the feature does not offer")
  func notOffered() {
    let found = findings(of: "outside-catalog", in: Studio.OutsideCatalogExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Printing: the catalog does not offer Delete here [.delete]",
          "note: on Printing it offers View / Edit",
          "help: take Delete off this line, or add it to what the feature offers",
        ]
      ])
  }

  @Test("A feature that no section lists, even to decide on none; offers the nearest")
  func unlisted() {
    let imagery = Feature("Imagery", "image")
    let policy = Studio.small(Studio.lab { imagery.none(because: "there is no such thing") })
    let found = findings(of: "outside-catalog", in: policy)
    #expect(found.map(\.summary) == ["image: no section of the catalog lists this feature"])
    #expect(found.first?.suggestions.first == "write images")
  }

  @Test("A feature that the product's catalog does not have; none is no grant")
  func uncataloged() {
    let frames = Feature("Frames", "frames", cataloged: false)
    let granted = Studio.small(Studio.lab { frames(.view, because: "find a frame") }) {
      $0.catalog.append(Studio.capture.lists(frames))
    }
    #expect(
      found(granted) == [
        "Frames: cards print this feature and the product's catalog has no such row"
      ])
    let denied = Studio.small(Studio.lab { frames.none(because: "frames are not ours") }) {
      $0.catalog.append(Studio.capture.lists(frames))
    }
    #expect(found(denied) == [])
  }

  @Test("An action that the policy does not list")
  func unknownAction() {
    let policy = Studio.small(
      Studio.desk { Studio.jobs(Action("Sell", "sell"), because: "sell a job") })
    #expect(found(policy) == ["Jobs: the catalog does not offer Sell here"])
  }

  @Test("What comes with the user type cannot be put in a set, and can stand on a role")
  func fixed() {
    let fixed = Area("Setup", "setup", configurable: false)
    let set = PermissionSet("Jobs", "jobs-set") {
      Purpose("Jobs.")
      Studio.setup.ticks { Studio.jobs[.view] }
    }
    let policy = Studio.small(Studio.desk { Studio.jobs(.view, because: "find a job") }) {
      $0.catalog = [fixed.lists(Studio.jobs)]
      $0.sets = [set]
    }
    #expect(found(policy) == ["Jobs: what Setup allows cannot be put in a permission set"])
  }
}
