import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("empty-feature")
struct EmptyFeatureTests {
  private func found(_ features: Feature..., in area: Area = Studio.capture) -> [Diagnostic] {
    let policy = Studio.small(Studio.support) {
      $0.catalog.append(area.lists(all: features))
    }
    return findings(of: "empty-feature", in: policy)
  }

  private static let frames = Feature("Frames", "frames", offers: [])

  @Test("The catalog lists it and nothing can be granted")
  func empty() {
    #expect(
      found(Self.frames).map(shape) == [
        [
          "Frames: the catalog lists it and offers nothing to grant [Frames]",
          "note: it is listed under Capture",
          "help: say what can be granted on it, or take it out of the catalog",
        ]
      ])
  }

  @Test("A heading over other features may be bare")
  func heading() {
    #expect(found(Self.frames, Feature("Oak", "oak", under: Self.frames)) == [])
  }

  @Test("What the catalog does not have, or nobody configures, promises nothing")
  func nothingPromised() {
    #expect(found(Feature("Odd", "odd", offers: [], cataloged: false)) == [])
    #expect(found(Self.frames, in: Area("Built in", "built-in", configurable: false)) == [])
  }
}
