import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("action-without-view")
struct ActionWithoutViewTests {
  @Test("Says what is held, and that view could be granted there")
  func offered() {
    let found = findings(of: "action-without-view", in: Studio.ActionWithoutViewExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Images: Edit is held without View [.edit]",
          "note: the catalog offers View on Images",
          "help: add View to this line",
        ]
      ])
  }

  @Test("Says that the catalog has no view there, where it has none")
  func notOffered() {
    let frames = Feature("Frames", "frames", offers: [.edit])
    let policy = Studio.small(Studio.lab { frames(.edit, because: "change a frame") }) {
      $0.catalog.append(Studio.capture.lists(frames))
    }
    #expect(
      findings(of: "action-without-view", in: policy).flatMap(shape)
        .contains("note: the catalog does not offer View on Frames at all"))
  }

  @Test("View that is implied, or comes from a junior, counts")
  func heldOtherwise() {
    let implied = Studio.small(Studio.lab { Studio.images(.edit, because: "change it") })
    #expect(findings(of: "action-without-view", in: implied) == [])

    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes("lab")
      Studio.capture { Studio.images(.edit, because: "change it") }
    }
    let inherited = Studio.small(
      Studio.lab { Studio.images(.view, because: "find it") }, senior
    ) { $0.implications = [] }
    #expect(findings(of: "action-without-view", in: inherited) == [])
  }

  @Test("A policy without a view action has nothing to ask for")
  func noView() {
    var policy = Studio.ActionWithoutViewExample.wrong
    policy.view = nil
    #expect(findings(of: "action-without-view", in: policy) == [])
  }
}
