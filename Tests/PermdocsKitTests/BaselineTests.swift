import BuiltTools
import Foundation
import Testing

@Suite struct BaselineTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws {
    toydocs = try Toydocs()
    _ = try toydocs.run("build")
    try edit("matrix.md", "| View | Full |", to: "| Edit | Full |")
  }

  private func edit(_ page: String, _ words: String, to others: String) throws {
    let path = "Output/markdown/toy-studio/\(page)"
    try scratch.write(
      try scratch.read(path).replacingOccurrences(of: words, with: others), to: path)
  }

  private func record() throws {
    let result = try toydocs.run("check", "--write-baseline", "known.txt")
    #expect(result.code == 0)
    #expect(result.messages.contains("3 findings recorded in known.txt\n"))
  }

  @Test func isOneSortedLineForEachFinding() throws {
    try record()
    #expect(
      try scratch.read("known.txt") == """
        # Findings that are known already: rule, file, subject.
        off-ladder\tTests/ToyStudio/Cards.swift\tImages: Delete is none of the levels of Toy Studio
        stale-output\tOutput/markdown/toy-studio/matrix.md\ttoy-studio: Support × Jobs: the page says \
        Edit, the policy says View
        undefined-level\tTests/ToyStudio/ToyPolicy.swift\tNone: cards print it and the levels do not say \
        what it means

        """)
  }

  @Test func whatIsKnownDoesNotFailNotEvenStrictly() throws {
    try record()
    let result = try toydocs.run("check", "--baseline", "known.txt", "--strict")
    #expect(result.code == 0)
    #expect(!result.messages.contains("stale-output"))
    #expect(
      result.lastMessage.contains(", 3 known findings, 0 fixed findings, "))
    #expect(result.lastMessage.hasSuffix(": nothing to report"))
  }

  @Test func movedLinesAreStillKnownAndOtherWordsAreNew() throws {
    try record()
    try edit("matrix.md", "## Setup", to: "## Setup\n\n")
    #expect(try toydocs.run("check", "--baseline", "known.txt").code == 0)
    try edit("matrix.md", "| Edit | Full |", to: "| None | Full |")
    let result = try toydocs.run("check", "--baseline", "known.txt")
    #expect(result.code == 1)
    #expect(result.messages.contains("the page says None, the policy says View [stale-output]"))
  }

  @Test func aSecondFindingOfTheSameWordsIsNew() throws {
    try record()
    try scratch.write(
      try scratch.read("known.txt").split(separator: "\n").dropFirst(2).joined(separator: "\n"),
      to: "fewer.txt")
    let result = try toydocs.run("check", "--baseline", "fewer.txt", "--report", "json")
    #expect(result.output.contains(#""knownFindings": 2"#))
    #expect(result.output.contains(#""rule": "off-ladder""#))
  }

  @Test func whatIsFixedIsToldAndDropsOut() throws {
    try record()
    _ = try toydocs.run("build")
    let told = try toydocs.run("check", "--baseline", "known.txt")
    #expect(told.code == 0)
    #expect(
      told.messages.contains(
        """
        fixed: Output/markdown/toy-studio/matrix.md: toy-studio: Support × Jobs: the page says Edit, \
        the policy says View [stale-output]
        add --write-baseline known.txt to drop what is fixed from it

        """))
    try edit("matrix.md", "| None | Full |", to: "| Edit | Full |")
    let both = ["check", "--baseline", "known.txt", "--write-baseline", "known.txt"]
    let dropped = try BuiltTool("toydocs").run(both, in: scratch.url)
    #expect(dropped.code == 1, "what is new still fails")
    #expect(dropped.messages.contains("2 findings recorded in known.txt\n"))
    #expect(try !scratch.read("known.txt").contains("stale-output"))
  }

  @Test func aKnownErrorInThePolicyHidesNoPage() throws {
    _ = try toydocs.run("check", "--write-baseline", "known.txt", edition: "broken")
    let result = try toydocs.run("check", "--baseline", "known.txt", edition: "broken")
    #expect(result.code == 0)
    #expect(result.messages.contains("no page was compared: "))
  }

  @Test func nothingToCheckIsNeverKnown() throws {
    let result = try toydocs.run("check", "--write-baseline", "known.txt", edition: "empty")
    #expect(result.code == 1)
    #expect(try !scratch.read("known.txt").contains("nothing-to-check"))
  }

  @Test func aFileThatIsNoBaselineIsMisuseAndOneThatIsNotThereIsTrouble() throws {
    try scratch.write("# fine\n\nhello\n", to: "other.txt")
    let result = try toydocs.run("check", "--baseline", "other.txt")
    #expect(result.code == 64)
    #expect(
      result.lastMessage
        == "error: other.txt:3: a baseline has a rule, a file and a subject on each line, with tabs between them"
    )
    #expect(try toydocs.run("check", "--baseline", "gone.txt").code == 74)
  }
}
