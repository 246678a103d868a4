import Diagnostics
import PolicyModel
import Testing
import ToyStudio

@Suite("unwritten-text")
struct UnwrittenTextTests {
  private static let missing = "to be written: the table does not say why"

  private func found(_ role: Role, changed: (inout Policy) -> Void = { _ in }) -> [[String]] {
    findings(
      of: "unwritten-text",
      in: Studio.small(role) {
        $0.ladder = nil; changed(&$0)
      }
    )
    .map(shape)
  }

  @Test("A card is told once, with what it lacks")
  func card() {
    let role = Role("Desk", "desk") {
      Purpose("To be written: what Desk is for.")
      Studio.setup {
        Studio.jobs(.view, because: Self.missing)
        Studio.prices(.view, because: Self.missing)
      }
    }
    #expect(
      found(role) == [
        [
          "Desk: the purpose and 2 reasons are still to be written [Desk]",
          "help: write what the card is for and why it grants what it does",
        ]
      ])
  }

  @Test("Conditions and the reason for everything else count")
  func others() {
    let role = Role("Desk", "desk") {
      Purpose("Works at the desk.")
      Studio.setup { Studio.jobs(.view, when: "To be written.", because: "find a job") }
      EverythingElse(noneBecause: Self.missing)
    }
    #expect(found(role).first?.first == "Desk: 2 reasons are still to be written [jobs]")
  }

  @Test("One that is missing is one")
  func single() {
    let role = Studio.desk { Studio.jobs(.view, because: Self.missing) }
    #expect(found(role).first?.first == "Desk: 1 reason is still to be written [jobs]")
  }

  @Test("So is what a level means")
  func levels() {
    let written = Studio.desk { Studio.jobs(.view, because: "find a job") }
    let found = found(written) {
      $0.ladder = Ladder(
        Level("View", .view, [.view], meaning: "To be written: what View means."),
        Level("Edit", .edit, [.view, .edit], meaning: "To be written: what Edit means."))
    }
    #expect(
      found.map { $0[0].prefix(65) } == [
        "the meanings of the levels View and Edit are still to be written "
      ])
  }

  @Test("Words that only begin alike are words")
  func alike() {
    let role = Studio.desk {
      Studio.jobs(.view, because: "to be writtenwise on paper")
      Studio.prices(.view, because: "what has to be written stays to be written")
    }
    #expect(found(role) == [])
  }
}
