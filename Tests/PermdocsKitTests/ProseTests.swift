import BuiltTools
import Foundation
import Testing

/// What a person is told about prose, to the letter, and how the command ends.
@Suite struct ProseTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  private func write(_ text: String) throws {
    try scratch.write("# Desk\n\n" + text + "\n", to: "Content/toy-studio/guides/desk.md")
  }

  @Test func aFalseClaimStopsTheBuildAndShowsTheDecision() throws {
    try write("At the desk, [support cannot touch pictures](claim:support/not/images/edit).")
    let result = try toydocs.run("build")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        Content/toy-studio/guides/desk.md:3:15: error: Support can edit Images, and the guide says \
        otherwise [false-prose-claim]
        3 | At the desk, [support cannot touch pictures](claim:support/not/images/edit).
          |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Tests/ToyStudio/Cards.swift:17:15: note: Support has Edit on Images: replace a wrong picture on \
        the spot
        17 |         images(.edit, because: "replace a wrong picture on the spot")
           |         ^~~~~~
        help: change the guide or the card; one of them is wrong

        """))
    #expect(result.lastMessage == "error: nothing was written")
    #expect(try scratch.files().keys.allSatisfy { !$0.hasPrefix("Output") })
  }

  @Test func aChangeOfTheCardMakesTheGuideFalse() throws {
    try write("[Support only looks at jobs](claim:support/not/jobs/edit).")
    #expect(try toydocs.run("build").code == 0)
    let result = try toydocs.run("check", edition: "changed")
    #expect(result.code == 1)
    #expect(result.messages.contains("desk.md:3:2: error: Support can edit Jobs, and the guide"))
  }

  @Test func anUnknownNameInALinkIsUnderlined() throws {
    try write("Ask [the desk](claim:support/imagse/edit).")
    let result = try toydocs.run("build")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        Content/toy-studio/guides/desk.md:3:30: error: imagse: Toy Studio has no feature of this name \
        [unknown-link]
        3 | Ask [the desk](claim:support/imagse/edit).
          |                              ^~~~~~
        help: did you mean images?

        """))
  }

  @Test func aNameWithoutALinkIsAWarningThatOffersIt() throws {
    try write("Ask the Owner about a new Price List.")
    let result = try toydocs.run("build")
    #expect(result.code == 0)
    #expect(
      result.messages.contains(
        """
        Content/toy-studio/guides/desk.md:3:9: warning: Owner is a role and nowhere a link in this \
        section [unlinked-name]
        3 | Ask the Owner about a new Price List.
          |         ^~~~~
        help: write [Owner](role:owner)

        Content/toy-studio/guides/desk.md:3:27: warning: Price List: Toy Studio has nothing of this \
        name [unknown-name]
        3 | Ask the Owner about a new Price List.
          |                           ^~~~~~~~~~
        help: did you mean Price Lists? write [Price Lists](feature:price-lists)
        help: where it names something else, write it as `code` or in small letters

        """))
    #expect(try toydocs.run("build", "--strict").code == 1)
  }

  @Test func anUnknownWordInABlockIsUnderlined() throws {
    try write("```permdocs\nwho-can delete job\n```")
    let result = try toydocs.run("check")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        Content/toy-studio/guides/desk.md:4:16: error: job: Toy Studio has no feature of this name \
        [unknown-block-word]
        4 | who-can delete job
          |                ^~~
        help: did you mean jobs?

        """))
  }

  @Test func aBlockIsPublishedInBothForms() throws {
    try write("```permdocs\nwho-can delete jobs\n```")
    #expect(try toydocs.run("build").code == 0)
    let row =
      "| [Owner](../roles/owner.md) | Full | Can view, edit and delete | Change and remove any job. "
    #expect(try scratch.read("Output/markdown/toy-studio/guides/desk.md").contains(row))
    #expect(
      try scratch.read("Output/site/toy-studio/guides/desk.html").contains("Jobs: who can delete"))
  }

  @Test func coverageIsToldAndAFloorIsHeld() throws {
    try write(
      """
      [Support](role:support) can see it. It [can see jobs](claim:support/jobs/view).
      The [Owner](role:owner) may too.
      """)
    let built = try toydocs.run("build")
    #expect(built.code == 0 && built.lastMessage.contains(" changed, claim coverage 33 %, "))
    let free = try toydocs.run("check")
    #expect(free.code == 0)
    #expect(
      free.lastMessage.contains(
        "1 guide, 4 sentences, 3 statements, 1 checked statement, "))
    #expect(free.lastMessage.contains(", claim coverage 33 %: "))
    #expect(try toydocs.run("check", "--min-claims", "33").code == 0)
    let held = try toydocs.run("check", "--min-claims", "34")
    #expect(held.code == 1)
    #expect(
      held.messages.contains(
        """
        Content/toy-studio/guides/desk.md:3:2: error: this says who can do what without a claim; claim \
        coverage 33 % (1 of 3 statements) is below 34 % [low-claim-coverage]
        3 | [Support](role:support) can see it. It [can see jobs](claim:support/jobs/view).
          |  ^~~~~~~
        Content/toy-studio/guides/desk.md:4:1: note: so does this
        4 | The [Owner](role:owner) may too.
          | ^~~
        help: link the words: [cannot edit jobs](claim:clerk/not/jobs/edit); see the page writing

        """))
  }

  @Test func withoutStatementsCoverageIsWhole() throws {
    _ = try toydocs.run("build")
    let result = try toydocs.run("check", "--min-claims", "100")
    #expect(result.code == 0)
    #expect(result.lastMessage.contains(", claim coverage 100 %: "))
  }

  @Test(arguments: ["101", "-1", "many"])
  func aFloorIsAPercentage(value: String) throws {
    #expect(try toydocs.run("check", "--min-claims=\(value)").code == 64)
  }

  @Test(arguments: ["false-prose-claim", "unlinked-name", "unknown-name", "low-claim-coverage"])
  func everyFindingCanBeExplained(rule: String) throws {
    let result = try toydocs.run("explain", rule)
    #expect(result.code == 0 && result.output.hasPrefix("\(rule) ("))
  }
}
