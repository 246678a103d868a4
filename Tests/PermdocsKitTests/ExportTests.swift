import BuiltTools
import Foundation
import Testing

/// A policy written for engines, and as tables to paste.
@Suite struct ExportTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  private func export(
    _ format: String, _ rest: String..., edition: String = "sound"
  ) throws -> BuiltTool.Result {
    let product = ["guarded", "misnamed", "kiosk"].contains(edition) ? "kiosk" : "toy-studio"
    return try BuiltTool("toydocs").run(
      ["export", "--product", product, "--format", format] + rest, in: scratch.url,
      environment: ["TOYDOCS_EDITION": edition])
  }

  @Test func anEngineIsAFolderOfFilesAndWhatElseIsInItStays() throws {
    try scratch.write("Our own.\n", to: "ours/engine/NOTES")
    let result = try export("casbin", "--output", "ours/engine", edition: "kiosk")
    #expect(result.code == 0 && result.output == "")
    #expect(
      result.messages.hasPrefix("wrote model.conf, policy.csv into ours/engine, fingerprint "))
    #expect(
      try scratch.files().keys.sorted() == [
        "ours/engine/NOTES", "ours/engine/model.conf", "ours/engine/policy.csv",
      ])
    let before = try scratch.files()
    #expect(try export("casbin", "--output", "ours/engine", edition: "guarded").code == 0)
    let after = try scratch.files()
    #expect(after.keys == before.keys && after != before)
  }

  @Test func whatAnEngineDoesNotKeepIsTold() throws {
    let result = try export("rego", "--output", "engine", edition: "guarded")
    #expect(result.code == 0)
    for rule in [
      "unenforced-condition", "unenforced-separation", "unenforced-limit", "refused-gap",
    ] { #expect(result.messages.contains("[\(rule)]")) }
    let sarif = try export("rego", "--output", "engine", "--report", "sarif", edition: "guarded")
    #expect(sarif.code == 0 && sarif.output.contains("\"ruleId\": \"unenforced-limit\""))
  }

  @Test func strictlyItIsAnErrorAndNothingIsWritten() throws {
    let result = try export("rego", "--output", "engine", "--strict", edition: "guarded")
    #expect(result.code == 1)
    #expect(result.lastMessage == "error: nothing was written")
    #expect(try scratch.files().isEmpty)
    #expect(try export("rego", "--output", "engine", "--strict", edition: "kiosk").code == 0)
  }

  @Test func anIdThatCannotBeToldIsRefused() throws {
    let result = try export("openfga", "--output", "engine", edition: "misnamed")
    #expect(result.code == 1 && result.messages.contains("[unexportable-policy]"))
    #expect(try scratch.files().isEmpty)
  }

  @Test func aFolderThatIsAFileIsRefused() throws {
    try scratch.write("mine", to: "engine")
    let result = try export("cedar", "--output", "engine")
    #expect(result.code == 74)
    #expect(try scratch.files() == ["engine": "mine"])
  }

  @Test func markdownIsTheMatrixInWordsAlone() throws {
    let result = try export("markdown")
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("<!-- permdocs: toy-studio, version 1, fingerprint "))
    #expect(lines[0].hasSuffix(" -->"))
    #expect(
      lines.dropFirst().joined(separator: "\n") == """

        _Setup: who may do what_

        | Feature | Support | Owner |
        | --- | --- | --- |
        | Jobs | View | Full |
        | Price Lists | None | Full |

        _Capture: who may do what_

        | Feature | Support | Owner |
        | --- | --- | --- |
        | Images | Edit | Full, partly inherited |
        | Printing | View (on a condition) | Edit |

        """)
    _ = try export("markdown", "--output", "matrix.md")
    #expect(try scratch.read("matrix.md") == result.output)
  }
}
