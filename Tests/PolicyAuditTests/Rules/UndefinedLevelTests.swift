import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("undefined-level")
struct UndefinedLevelTests {
  private static func rows(_ rows: LevelDefinition...) -> [DefinitionSection] {
    [DefinitionSection("Setup", of: Studio.setup, rows: rows)]
  }

  @Test("A row that leaves a level out")
  func row() {
    let found = findings(of: "undefined-level", in: Studio.UndefinedLevelExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: nothing is said of Full here [LevelDefinition]", "note: Full is declared here",
          "help: say what each of these levels lets a person do here",
        ]
      ])
  }

  @Test("A level that cannot be granted on a feature needs no meaning there")
  func cannotBeGranted() {
    let policy = Studio.small(Studio.lab { Studio.printing(.view, because: "find a print") }) {
      $0.catalog = [Studio.capture.lists(Studio.printing)]
      $0.definitions = Self.rows(
        LevelDefinition("Printing", of: Studio.printing, means: [.view: "Look", .edit: "Change"]))
    }
    #expect(findings(of: "undefined-level", in: policy) == [])
  }

  @Test("A feature without a row, once there are rows at all")
  func feature() {
    var policy = Studio.UndefinedLevelExample.right
    policy.catalog = [Studio.setup.lists(Studio.jobs, Studio.prices)]
    #expect(
      findings(of: "undefined-level", in: policy).map { shape(of: $0)[0] } == [
        "Price Lists: no row says what the levels mean here [Price Lists]"
      ])
    policy.definitions = []
    #expect(findings(of: "undefined-level", in: policy) == [])
  }

  @Test("A card prints none, and the ladder never says what that means")
  func none() {
    let desk = Studio.desk { Studio.jobs.none(because: "jobs are not for the desk") }
    let policy = Studio.small(desk)
    #expect(
      findings(of: "undefined-level", in: policy).map(shape) == [
        [
          "None: cards print it and the levels do not say what it means [Ladder]",
          "note: Desk prints None here", "help: give the ladder a noneMeaning",
        ]
      ])
    let told = Studio.small(desk) {
      $0.ladder = Ladder(
        noneMeaning: "You do not see it.", Level("View", .view, [.view], meaning: "Look."))
    }
    #expect(findings(of: "undefined-level", in: told) == [])
  }
}
