import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("shared-definition")
struct SharedDefinitionTests {
  @Test("A row of several features, each named")
  func several() {
    let found = findings(of: "shared-definition", in: Studio.SharedDefinitionExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Pictures: one row stands for Images and Printing [LevelDefinition]",
          "note: Images is declared here", "note: Printing is declared here",
          "help: write a row for each of these features",
        ]
      ])
  }

  @Test("It can be acknowledged on the row")
  func acknowledged() {
    let policy = Studio.small(Studio.support) {
      $0.definitions = [
        DefinitionSection(
          "Capture", of: Studio.capture,
          rows: [
            LevelDefinition("Both", of: Studio.images, Studio.printing, means: [.view: "Look"])
              .acknowledged(.sharedDefinition, "The product prints one row.")
          ])
      ]
    }
    #expect(findings(of: "shared-definition", in: policy) == [])
    #expect(Audit.audit(policy).acknowledged.map(\.reason) == ["The product prints one row."])
  }
}
