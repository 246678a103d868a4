import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unprintable-text")
struct UnprintableTextTests {
  private func found(feature name: String, about: String? = nil) -> [String] {
    let policy = Studio.small(Studio.support) {
      $0.catalog.append(Studio.capture.lists(Feature(name, "odd", about: about)))
    }
    return findings(of: "unprintable-text", in: policy).map(\.summary)
  }

  @Test("A line break in a reason")
  func lineBreak() {
    let found = findings(of: "unprintable-text", in: Studio.UnprintableTextExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: the reason has the character U+000A, which is a line break [jobs]",
          "help: take the character out",
        ]
      ])
  }

  @Test("Empty, or only blanks")
  func empty() {
    #expect(found(feature: "") == ["This: the name is empty"])
    #expect(found(feature: " \t") == ["This: the name is empty"])
    #expect(found(feature: "Frames", about: "") == ["Frames: the description is empty"])
  }

  @Test("Control characters and turns of direction; the finding itself stays printable")
  func unprintable() {
    #expect(
      found(feature: "Fra\u{1B}mes") == [
        "Fra\u{FFFD}mes: the name has the character U+001B, which cannot be printed"
      ])
    #expect(
      found(feature: "Frames\u{202E}") == [
        "Frames\u{FFFD}: the name has the character U+202E, which turns the direction of reading"
      ])
  }

  @Test("At most 200 characters for a name and 5,000 for anything else")
  func length() {
    #expect(found(feature: String(repeating: "é", count: 200)) == [])
    #expect(
      found(feature: String(repeating: "é", count: 201)) == [
        String(repeating: "é", count: 200) + "…: the name is longer than 200 characters"
      ])
    #expect(found(feature: "Frames", about: String(repeating: "e", count: 5_000)) == [])
    #expect(found(feature: "Frames", about: String(repeating: "e", count: 5_001)).count == 1)
  }

  @Test(
    "What looks odd and prints well",
    arguments: ["<b>Frames</b>", "A | B", "`x`", "\"Frames\"", "إطارات", "🖼️👩‍👩‍👧", "Café — Bar"])
  func printable(name: String) {
    #expect(found(feature: name) == [])
  }

  @Test("Every text of a card is looked at")
  func card() {
    let role = Role("Desk", "desk") {
      Purpose("")
      Tagline("\n")
      Duties("Wait", "\u{7}")
      Note("\u{7}")
      EverythingElse(noneBecause: " ")
    }
    let found = findings(of: "unprintable-text", in: Studio.small(role)).map(\.summary)
    #expect(
      found == [
        "Desk: the line has the character U+0007, which cannot be printed",
        "Desk: the line has the character U+0007, which cannot be printed",
        "Desk: the purpose is empty", "Desk: the reason is empty", "Desk: the tagline is empty",
      ])
  }
}
