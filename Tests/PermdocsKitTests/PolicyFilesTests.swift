import BuiltTools
import Foundation
import Testing

/// A product that brings its policy as a file, to a program that has none of it in Swift.
@Suite struct PolicyFilesTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws {
    toydocs = try Toydocs()
    let policy = try toydocs.run(
      "export", "--product", "toy-studio", "--format", "json", edition: "changed")
    try scratch.write(policy.output, to: "mine.json")
  }

  @Test func aBuildOfTheFileIsTheBuildOfItsSwift() throws {
    _ = try toydocs.run("build", "--output", "Swift", edition: "changed")
    let built = try toydocs.run("build", "--output", "File", "--policy", "mine.json")
    #expect(built.code == 0)
    let swift = try scratch.files(below: "Swift/markdown")
    #expect(try scratch.files(below: "File/markdown") == swift)
    #expect(swift.values.contains { $0.contains("Put a wrong date right") })
  }

  @Test(arguments: [
    ["check", "--output", "File"],
    ["who-can", "toy-studio", "jobs", "view"],
    ["recommend", "toy-studio", "--needs", "jobs:view"],
    ["compare", "toy-studio", "support", "owner"],
    ["export", "--product", "toy-studio", "--format", "csv"],
    ["export", "--product", "toy-studio", "--format", "json"],
    ["diff", "mine.json"],
  ])
  func everyCommandReadsIt(command: [String]) throws {
    _ = try toydocs.run("build", "--output", "File", edition: "changed")
    func answer(_ words: [String], _ edition: String) throws -> BuiltTool.Result {
      try BuiltTool("toydocs").run(
        words, in: scratch.url, environment: ["TOYDOCS_EDITION": edition])
    }
    let file = try answer(command + ["--policy", "mine.json"], "sound")
    let swift = try answer(command, "changed")
    #expect(file.output == swift.output)
    #expect(file.code == swift.code)
    #expect(file.code == 0)
  }

  @Test func placesAreThoseOfTheFile() throws {
    let answer = try toydocs.run(
      "explain", "toy-studio", "support", "jobs", "--policy", "mine.json")
    #expect(answer.code == 0)
    #expect(answer.output.contains("Support can edit Jobs."))
    #expect(answer.output.contains(try Regex(#"Written at mine\.json:\d+\."#)))
  }

  @Test func whatIsWrongWithTheFileIsToldAtItsPlaceAndNothingIsWritten() throws {
    let text = try scratch.read("mine.json")
    let cut = text.replacing("\"view\"", with: "\"veiw\"", maxReplacements: 1)
    try scratch.write(cut, to: "mine.json")
    let result = try toydocs.run("build", "--policy", "mine.json")
    #expect(result.code == 1)
    #expect(result.messages.contains("mine.json:"))
    try scratch.write(String(text.prefix(text.count / 2)), to: "mine.json")
    let broken = try toydocs.run("build", "--policy", "mine.json")
    #expect(broken.code == 1)
    #expect(broken.messages.contains("[unreadable-policy]"))
    #expect(try scratch.files().keys.allSatisfy { !$0.hasPrefix("Output") })
  }

  @Test func findingsPointIntoTheFile() throws {
    let text = try scratch.read("mine.json")
    // The first purpose of a card becomes empty: a finding of the audit, not of the reader.
    let wrong = text.replacing(
      try Regex(#""purpose": "[^"]+""#), with: "\"purpose\": \"\"", maxReplacements: 1)
    try scratch.write(wrong, to: "mine.json")
    let result = try toydocs.run("check", "--policy", "mine.json")
    #expect(result.code == 1)
    #expect(result.messages.contains(try Regex(#"(?m)^mine\.json:\d+:\d+: (error|warning):"#)))
  }

  @Test func aFileThatIsNotThereIsAMistakeOfTheCommandLine() throws {
    let result = try toydocs.run("build", "--policy", "yours.json")
    #expect(result.code == 64)
    #expect(result.messages == "error: yours.json is neither a file nor a folder\n")
  }
}
