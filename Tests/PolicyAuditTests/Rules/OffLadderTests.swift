import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("off-ladder")
struct OffLadderTests {
  @Test("Actions that make up no level, with the levels beside them")
  func none() {
    let found = findings(of: "off-ladder", in: Studio.OffLadderExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Images: Delete is none of the levels of Toy Studio [images]",
          "note: the levels are View, Edit, Full",
          "help: grant one of the levels, or acknowledge the line",
        ]
      ])
  }

  @Test("What an action implies belongs to the level")
  func implied() {
    let lab = Studio.lab { Studio.images(.edit, because: "correct a picture") }
    #expect(findings(of: "off-ladder", in: Studio.small(lab)) == [])
    #expect(
      findings(of: "off-ladder", in: Studio.small(lab) { $0.implications = [] }).count == 1)
  }

  @Test("A policy without levels has none to be off")
  func noLadder() {
    var policy = Studio.OffLadderExample.wrong
    policy.ladder = nil
    #expect(findings(of: "off-ladder", in: policy) == [])
  }
}
