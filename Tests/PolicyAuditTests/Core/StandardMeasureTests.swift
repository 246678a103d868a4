import Diagnostics
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyAudit

@Suite("Measuring a role against a standard")
struct StandardMeasureTests {
  private static func measure(_ standards: Standard...) throws -> StandardMeasure {
    let policy = ResolvedPolicy(Studio.small(Studio.support) { $0.standards = standards })
    return policy.measure(policy.cards[0], against: try #require(standards.first))
  }

  @Test("What is missing and what goes beyond, line by line")
  func lines() throws {
    let measure = try Self.measure(
      Standard(
        "A", "a", why: "x", .recommends(.full, on: Studio.printing, Studio.jobs),
        .recommends(.view, on: Studio.images)))
    #expect(measure.lines.map(\.feature.name) == ["Printing", "Jobs", "Images"])
    #expect(measure.lines.map(\.missing) == [[.edit], [.edit, .delete], []])
    #expect(measure.lines.map(\.surplus) == [[], [], [.edit]])
    #expect(!measure.isMet)
  }

  @Test("A base's lines come first, and a circle of bases ends")
  func base() throws {
    let measure = try Self.measure(
      Standard("A", "a", why: "x", containing: "b", .recommends(.view, on: Studio.jobs)),
      Standard("B", "b", why: "x", containing: "a", .recommends(.view, on: Studio.images)))
    #expect(measure.lines.map(\.feature.name) == ["Images", "Jobs"])
    #expect(measure.isMet)
  }

  @Test("A line without features cannot be measured, and a standard of such lines is not met")
  func unmeasurable() throws {
    let measure = try Self.measure(
      Standard("A", "a", why: "x", .recommends(.view, printed: "All")))
    #expect(measure.unmeasurable.count == 1 && measure.lines.isEmpty)
    #expect(!measure.isMeasurable && !measure.isMet)
  }
}
