import BuiltTools
import Foundation
import Testing

/// What `check` says of pages that say another thing than the policy.
@Suite struct StalePageTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws {
    toydocs = try Toydocs()
    _ = try toydocs.run("build")
  }

  private func edit(_ page: String, _ words: String, to others: String) throws {
    let path = "Output/markdown/toy-studio/\(page)"
    let text = try scratch.read(path)
    let edited = text.replacingOccurrences(of: words, with: others)
    #expect(edited != text, "\(words) is not on \(page)")
    try scratch.write(edited, to: path)
  }

  @Test func aCellIsToldAsWhoAndWhatAtItsPlace() throws {
    try edit(
      "matrix.md", "| [Jobs](features/jobs.md) | View |", to: "| [Jobs](features/jobs.md) | Full |")
    let result = try toydocs.run("check")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        Output/markdown/toy-studio/matrix.md:30:30: error: toy-studio: Support × Jobs: the page \
        says Full, the policy says View [stale-output]
        30 | | [Jobs](features/jobs.md) | Full | Full |
           |                              ^~~~
        help: run permdocs build and commit the pages

        """))
    #expect(result.lastMessage.hasSuffix(": 1 error, 2 warnings"))
  }

  @Test func whatAGuideSaysIsNotPutIntoThePolicysMouth() throws {
    let guide = "Content/toy-studio/guides/ordering.md"
    try scratch.write("# Ordering\n\nAsk by letter.\n", to: guide)
    _ = try toydocs.run("build")
    try scratch.write("# Ordering\n\nAsk by telephone.\n", to: guide)
    let result = try toydocs.run("check")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        "error: toy-studio: Ordering: the page says “Ask by letter.”, the guide says “Ask by telephone.” [stale-output]\n"
      ))
  }

  @Test func oneFactOnManyPagesIsOneFinding() throws {
    let result = try toydocs.run("check", edition: "changed")
    #expect(result.code == 1)
    let fact = "toy-studio: Support × Jobs: the page says View, the policy says Edit"
    #expect(result.messages.components(separatedBy: fact).count == 2)
    #expect(
      result.messages.contains(
        "Output/markdown/toy-studio/matrix.md:30:30: note: this page says so too\n"))
    #expect(
      result.messages.contains(
        " pages of Toy Studio carry an old fingerprint, the policy's is "))
  }

  @Test func aSentenceIsToldAsItStands() throws {
    try edit("roles/owner.md", "Runs the studio.", to: "Runs the show.")
    let result = try toydocs.run("check")
    #expect(
      result.messages.contains(
        """
        Output/markdown/toy-studio/roles/owner.md:5:1: error: toy-studio: Owner: the page says \
        “Runs the show.”, the policy says “Runs the studio.” [stale-output]
        5 | Runs the show.
          | ^~~~~~~~~~~~~~
        """))
  }

  @Test func aRowThatIsGoneAndOneThatIsTooMuchAreNamed() throws {
    try edit("matrix.md", "| [Jobs](features/jobs.md) |", to: "| [Works](features/jobs.md) |")
    let result = try toydocs.run("check")
    #expect(
      result.messages.contains(
        "note: Setup, a row: the page says Works, the policy says nothing of the kind\n"))
    #expect(
      result.messages.contains("note: Setup, a row: the page lacks Jobs, which the policy says\n"))
  }

  @Test func aLinkThatLeadsElsewhereIsADifference() throws {
    try edit("matrix.md", "[Jobs](features/jobs.md)", to: "[Jobs](features/images.md)")
    #expect(
      try toydocs.run("check").messages.contains(
        "toy-studio: Jobs × Feature: the page says Jobs with another link or emphasis"))
  }

  @Test func otherBytesOfTheSameMeaningAreADifference() throws {
    let path = "Output/markdown/toy-studio/matrix.md"
    try scratch.write(try scratch.read(path) + "\n", to: path)
    #expect(
      try toydocs.run("check").messages.contains(
        """
        Output/markdown/toy-studio/matrix.md:1:1: error: the page says what the policy says, but \
        not in the bytes that a build writes [stale-output]
        """))
  }

  @Test func theDiffShowsEveryByteOnRequest() throws {
    try edit("roles/owner.md", "Runs the studio.", to: "Runs the show.")
    let result = try toydocs.run("check", "--diff")
    #expect(
      result.output == """
        --- Output/markdown/toy-studio/roles/owner.md
        +++ Output/markdown/toy-studio/roles/owner.md
        @@ -2,7 +2,7 @@
         
         # Owner
         
        -Runs the show.
        +Runs the studio.
         
         [Compare with others](../tools/compare.md) · [Why can’t I?](../tools/why-not.md)
         

        """)
    #expect(try toydocs.run("check").output == "")
    let shared = try toydocs.run("check", "--diff", "--report", "json")
    #expect(shared.code == 64)
  }
}
