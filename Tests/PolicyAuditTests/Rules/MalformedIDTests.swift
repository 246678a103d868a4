import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("malformed-id")
struct MalformedIDTests {
  private func advice(for id: String) -> [String] {
    let policy = Studio.small(Studio.support) {
      $0.catalog.append(Studio.capture.lists(Feature("Frames", Feature.ID(id))))
    }
    return findings(of: "malformed-id", in: policy).flatMap(\.suggestions)
  }

  @Test("Offers the nearest id that can stand in an address")
  func offers() {
    let found = findings(of: "malformed-id", in: Studio.MalformedIDExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Frames: the id “Frames & Mounts” cannot stand in an address [Frames]",
          "help: write frames-mounts",
        ]
      ])
  }

  @Test(
    "What is not words joined by single hyphens",
    arguments: [
      ("Frames", "write frames"), ("-frames", "write frames"), ("frames-", "write frames"),
      ("a--b", "write a-b"), ("../etc", "write etc"), ("a_b", "write a-b"),
    ])
  func malformed(id: String, suggestion: String) {
    #expect(advice(for: id) == [suggestion])
  }

  @Test("Nothing can be offered for what has no letters or is too long")
  func hopeless() {
    let words = ["choose lower-case words joined by hyphens, at most 100 characters"]
    #expect(advice(for: "") == words)
    #expect(advice(for: "Рамки") == words)
    #expect(advice(for: String(repeating: "a", count: 101)) == words)
  }

  @Test(
    "Names that Windows keeps for devices", arguments: ["con", "prn", "aux", "nul", "com1", "lpt9"])
  func reserved(id: String) {
    let words = ["choose an id of more words; Windows keeps \(id) for a device"]
    #expect(advice(for: id) == words)
    #expect(advice(for: id.uppercased()) == words)
    #expect(advice(for: id + ".x") == ["write \(id)-x"])
    #expect(advice(for: id + "-x") == [])
  }

  @Test(
    "Words, digits and hyphens are well formed",
    arguments: ["a", "2", "a-1-b", "frames", "com", "com10", "lpt", "console"])
  func wellFormed(id: String) {
    #expect(advice(for: id) == [])
  }

  @Test("The longest id allowed")
  func longest() {
    #expect(advice(for: String(repeating: "a", count: 100)) == [])
  }
}
