import BuiltTools
import Foundation
import Testing

@Suite struct CheckTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  @Test func isCleanAfterABuildAndSaysWhatItChecked() throws {
    _ = try toydocs.run("build")
    let before = try scratch.files()
    let result = try toydocs.run("check")
    #expect(result.code == 0)
    #expect(result.output == "")
    #expect(
      result.lastMessage.hasPrefix(
        "checked 1 product, 2 roles, 0 permission sets, 4 features, 8 decisions, 6 claims, "))
    #expect(try scratch.files() == before)
  }

  @Test func findsEveryWayInWhichThePagesAreNotWhatThePoliciesSay() throws {
    let never = try toydocs.run("check")
    #expect(never.code == 1)
    #expect(
      never.messages.contains(
        """
         pages are not published [missing-page]
        note: Output/markdown/README.md
        note: Output/markdown/glossary.md
        """))
    #expect(
      never.messages.contains(" more\nhelp: run permdocs build and commit the pages\n"))
    #expect(try scratch.files().isEmpty)
    _ = try toydocs.run("build")
    try scratch.write("edited", to: "Output/markdown/toy-studio/README.md")
    try scratch.write("old", to: "Output/markdown/toy-studio/roles/gone.md")
    try FileManager.default.removeItem(at: scratch["Output/markdown/glossary.md"])
    try scratch.write("no matter", to: "Output/site/index.html")
    let result = try toydocs.run("check")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        Output/markdown/glossary.md:1:1: error: the page is not published [missing-page]
        help: run permdocs build and commit the pages

        """))
    #expect(
      result.messages.contains(
        """
        Output/markdown/toy-studio/roles/gone.md:1:1: error: the page belongs to nothing in the \
        policies [surplus-page]
        """))
    #expect(
      result.messages.contains(
        """
        Output/markdown/toy-studio/README.md:1:1: error: toy-studio: Toy Studio differs from what \
        the policy says in 
        """))
    #expect(result.lastMessage.hasSuffix(": 3 errors" + warnings(result)))
  }

  @Test func nothingToCheckIsNotGreen() throws {
    for arguments in [["check"], ["check", "--report", "json"]] {
      let result = try BuiltTool("toydocs").run(
        arguments, in: scratch.url, environment: ["TOYDOCS_EDITION": "empty"])
      #expect(result.code == 1)
      #expect((result.messages + result.output).contains("nothing-to-check"))
      #expect(result.lastMessage.hasPrefix("checked 0 products, 0 roles, "))
    }
  }

  @Test func jsonHasTheFindingsAndTheCounts() throws {
    let result = try toydocs.run("check", "--report", "json", edition: "broken")
    #expect(result.code == 1)
    let report = try JSONDecoder().decode(Told.self, from: Data(result.output.utf8))
    #expect(report.version == 1)
    let finding = try #require(report.findings.first { $0.rule == "false-claim" })
    #expect(finding.severity == "error")
    #expect(finding.file == "Tests/ToyDocs/Edition.swift")
    #expect(finding.summary == "Support lacks Delete on Jobs, which the claim rules out")
    #expect(report.checked["claims"] == 7)
  }

  @Test(arguments: ["build", "check"])
  func everyReportButTheHumanOneGoesToTheOutput(command: String) throws {
    for (style, start) in [("json", "{\n"), ("sarif", "{\n"), ("github", "::error file=Tests/")] {
      let result = try toydocs.run(command, "--report", style, edition: "broken")
      #expect(result.code == 1)
      #expect(result.output.hasPrefix(start), "\(style)")
      #expect(!result.messages.contains("false-claim"))
    }
  }

  private func warnings(_ result: BuiltTool.Result) -> String {
    let count = result.messages.components(separatedBy: ": warning: ").count - 1
    return count == 0 ? "" : ", \(count) warning" + (count == 1 ? "" : "s")
  }

  private struct Told: Decodable {
    struct Finding: Decodable {
      let rule, severity, file, summary: String
      let line, column: Int
      let suggestions: [String]
    }
    let version: Int
    let findings: [Finding]
    let checked: [String: Int]
  }
}
