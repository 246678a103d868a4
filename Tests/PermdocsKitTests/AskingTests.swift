import BuiltTools
import Foundation
import Testing

@Suite struct AskingTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  @Test func explainsOneActionWithThePlaceWhereItIsWritten() throws {
    let result = try toydocs.run("explain", "toy-studio", "owner", "printing", "view")
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(result.output.hasPrefix("Owner can view Printing.\n"))
    #expect(result.output.contains("Written at Tests/ToyStudio/Cards.swift:"))
  }

  @Test func explainsEveryActionWhereNoneIsNamed() throws {
    let result = try toydocs.run("explain", "toy-studio", "owner", "printing")
    let answers = result.output.components(separatedBy: "\n\n").map { $0.prefix { $0 != "\n" } }
    #expect(
      answers == [
        "Owner can view Printing.", "Owner can edit Printing.",
        "Owner cannot delete Printing: the product offers no such permission.",
      ])
  }

  @Test func findsThingsByPrintedNameWhateverTheCapitals() throws {
    let byName = try toydocs.run("explain", "TOY STUDIO", "sUpport", "price lists", "EDIT")
    #expect(byName.code == 0)
    #expect(
      byName.output
        == (try toydocs.run("explain", "toy-studio", "support", "price-lists", "edit")).output)
  }

  @Test func explainsARuleWithoutMakingThePolicies() throws {
    let result = try toydocs.run("explain", "false-claim", edition: "untouchable")
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("false-claim (error)\n\nA claim is true of the policy.\n"))
    #expect(result.output.contains("\n\nWrong:\n    .confirm("))
  }

  @Test(arguments: [["--help"], ["--version"], ["help", "build"], ["build", "--help"]])
  func helpDoesNotMakeThePolicies(arguments: [String]) throws {
    let result = try BuiltTool("toydocs").run(
      arguments, in: toydocs.scratch.url, environment: ["TOYDOCS_EDITION": "untouchable"])
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(result.messages == "")
  }

  @Test func exportPrintsWhatABuildWrites() throws {
    _ = try toydocs.run("build")
    for (format, file) in [("csv", "grid.csv"), ("json", "policy.json")] {
      let result = try toydocs.run("export", "--product", "toy-studio", "--format", format)
      #expect(result.code == 0)
      #expect(result.output == (try toydocs.scratch.read("Output/site/toy-studio/" + file)))
    }
  }

  @Test func compareTellsWhatOnlyOneCanDo() throws {
    let result = try toydocs.run("compare", "toy-studio", "owner", "support")
    #expect(result.code == 0)
    #expect(
      result.output == """
        Owner can do all that Support can, and more.

        Only Owner: 7
          Jobs: Edit, Delete
          Price Lists: View, Edit, Delete
          Images: Delete
          Printing: Edit

        Only Support: nothing

        Owner in more cases: 1
          Printing: View (Support only when the lab has confirmed the order)

        Both: 4
          Jobs: View
          Images: View, Edit
          Printing: View

        """)
  }

  @Test func aPolicyThatIsWrongAnswersNothing() throws {
    for arguments in [
      ["explain", "toy-studio", "owner", "jobs"], ["compare", "toy-studio", "owner", "support"],
      ["export", "--product", "toy-studio", "--format", "csv"],
    ] {
      let result = try BuiltTool("toydocs").run(
        arguments, in: toydocs.scratch.url, environment: ["TOYDOCS_EDITION": "broken"])
      #expect(result.code == 1)
      #expect(result.output == "")
      #expect(result.messages.contains("[false-claim]"))
    }
  }
}
