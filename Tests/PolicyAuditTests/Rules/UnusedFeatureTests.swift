import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unused-feature")
struct UnusedFeatureTests {
  private func found(_ feature: Feature, _ roles: Role...) -> [String] {
    let policy = Studio.small(Studio.support, Studio.owner) {
      $0.roles += roles
      $0.catalog.append(Studio.capture.lists(feature))
    }
    return findings(of: "unused-feature", in: policy).map(\.summary)
  }

  private static let frames = Feature("Frames", "frames")

  @Test("No card says anything about it")
  func unused() {
    let found = findings(of: "unused-feature", in: Studio.UnusedFeatureExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Frames: no card grants it or decides to grant nothing [Frames]",
          "note: the catalog offers View / Edit / Delete here",
          "help: grant it on a card, write none with a reason, or acknowledge it",
        ]
      ])
  }

  @Test("A line with none decides it; EverythingElse is no line")
  func decided() {
    #expect(found(Self.frames, Studio.lab { Self.frames.none(because: "not ours") }) == [])
    let rest = Role("Guest", "guest") {
      Purpose("Waits.")
      EverythingElse(noneBecause: "guests only wait")
    }
    #expect(found(Self.frames, rest).count == 1)
  }

  @Test("What the catalog does not have, or offers nothing on, is not missed")
  func nothingToUse() {
    #expect(found(Feature("Odd", "odd", cataloged: false)) == [])
    #expect(found(Feature("Heading", "heading", offers: [])) == [])
  }
}
