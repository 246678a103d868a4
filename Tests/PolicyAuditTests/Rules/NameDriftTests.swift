import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("name-drift")
struct NameDriftTests {
  private func found(_ policy: Policy) -> [String] {
    findings(of: "name-drift", in: policy).map(\.summary)
  }

  @Test("A line")
  func line() {
    let found = findings(of: "name-drift", in: Studio.NameDriftExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: printed here as “Job List” [jobs]",
          "note: “Jobs” is declared here",
          "help: print “Jobs”, or acknowledge the other name",
        ]
      ])
  }

  @Test("A section's heading; capitals count on a card")
  func heading() {
    let role = Role("Desk", "desk") {
      Purpose("Works at the desk.")
      Studio.setup(printed: "1. Setup") {
        Studio.jobs(.view, because: "find a job").printed(as: "jobs")
      }
      Studio.capture(printed: "Capture") { Studio.images(.view, because: "find a picture") }
    }
    let found = findings(of: "name-drift", in: Studio.small(role))
    #expect(
      found.map { shape(of: $0)[0] } == [
        "Setup: printed here as “1. Setup” [1. Setup]", "Jobs: printed here as “jobs” [jobs]",
      ])
  }

  @Test("A heading and a row of the level definitions")
  func definitions() {
    let policy = Studio.small(Studio.support) {
      $0.definitions = [
        DefinitionSection(
          "Set-up", of: Studio.setup,
          rows: [
            LevelDefinition("The Jobs", of: Studio.jobs, means: [.view: "Look"]),
            LevelDefinition("Both", of: Studio.jobs, Studio.prices, means: [.view: "Look"]),
          ]),
        DefinitionSection(
          "All", of: Studio.setup, Studio.capture,
          rows: [LevelDefinition("Images", of: Studio.images, means: [.view: "Look"])]),
      ]
    }
    #expect(
      found(policy) == [
        "Setup: printed here as “Set-up”", "Jobs: printed here as “The Jobs”",
        "Setup and Capture: printed here under one heading, “All”",
      ])
  }

  @Test("A standard's words, where capitals do not count")
  func standard() {
    let policy = Studio.small(Studio.support) {
      $0.standards = [
        Standard(
          "Desk", .desk, why: "Enough for a day.",
          .recommends(.view, on: Studio.prices, printed: "Price lists"),
          .recommends(.view, on: Studio.jobs, printed: "Days"),
          .recommends(.view, on: Studio.jobs, Studio.images, printed: "Both"))
      ]
    }
    #expect(found(policy) == ["Jobs: printed here as “Days”"])
  }
}
