import BuiltTools
import Foundation
import Testing

/// Whatever files and arguments hold, nothing of it commands the terminal.
@Suite struct TerminalTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  /// Colours the screen, sets its title, goes back in the line, turns it around, hides.
  private static let hostile =
    "x\u{1B}[31m\u{1B}]0;t\u{7}\u{9B}2J\u{8}\r\u{7F}\u{202E}\u{2066}\u{200F}\u{61C}\u{200B}\u{FEFF}y"

  private func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n" || scalar == "\t"
      case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
      case .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  private func expectSafe(_ arguments: [String], edition: String = "sound", text: String = "")
    throws
  {
    let result = try BuiltTool("toydocs").run(
      arguments, in: toydocs.scratch.url,
      environment: ["TOYDOCS_EDITION": edition, "TOYDOCS_TEXT": text])
    #expect(result.code != 0 || !result.messages.isEmpty || !result.output.isEmpty)
    #expect(isSafe(result.output), "\(arguments): \(result.output.debugDescription)")
    #expect(isSafe(result.messages), "\(arguments): \(result.messages.debugDescription)")
  }

  @Test func argumentsAreToldSafely() throws {
    let x = Self.hostile
    for arguments in [
      [x], ["explain", x], ["explain", x, "jobs"], ["explain", "support", x],
      ["who-can", x, "jobs"],
      ["who-can", "view", x], ["compare", x, "owner"], ["recommend", x],
      ["recommend", "view:" + x],
      ["diff", x], ["diff", "git:" + x], ["diff", "Old", x], ["build", "--product", x],
      ["build", "--" + x], ["build", "--content", x], ["build", "--templates", x],
      ["check", "--baseline", x], ["check", "--report", x], ["check", "--min-claims", x],
      ["check", "--policy", x], ["export", "--format", x], ["export", "--product", x],
      ["release", x], ["release", "2", "--date", x], ["verify", x, "--product", "toy-studio"],
      ["translate", x], ["import", x], ["inject", x], ["serve", "--port", x], ["help", x],
      ["check", x], ["diff", "git:HEAD", "--output", x], ["build", "--output", "a/" + x + "/../b"],
      ["handouts", "--python", x, "--product", x],
    ] { try expectSafe(arguments) }
  }

  @Test func filesAreToldSafely() throws {
    let x = Self.hostile
    let escaped = "x\\u001b[31m\\u202e\\u009b\\u000dy"
    for (number, file) in [
      x, "{\"\(x)\": 1}", "{\"\(escaped)\": 1}", "{\"format\": \"\(x)\"}", "{\"format\": 1, \(x)",
      "{\"format\": 1, \"claims\": [{\"kind\": \"\(escaped)\"}]}",
      "{\"a\": 1, \"\(escaped)\": 2, \"\(escaped)\": 3}",
    ].enumerated() {
      let name = "\(number)\(x).json"
      try toydocs.scratch.write(file, to: name)
      for command in ["check", "build", "diff"] {
        try expectSafe(command == "diff" ? [command, name] : [command, "--policy", name])
      }
    }
    try toydocs.scratch.write("Area,\(x),B\n\(x),\(x),Yes\nJobs,maybe \(x),No\n", to: "\(x).csv")
    try expectSafe(["import", "\(x).csv"])
    try expectSafe(["verify", "\(x).csv", "--product", "toy-studio", "--cells"])
    try toydocs.scratch.write("rule\t\(x)\t\(x)\n\(x)\n", to: "known.txt")
    try expectSafe(["check", "--baseline", "known.txt"])
  }

  @Test func contentIsToldSafely() throws {
    let x = Self.hostile
    for (path, text) in [
      ("toy-studio/guides/\(x).md", "# A\n"),
      ("toy-studio/guides/a.md", "# A\n\n[\(x)](role:\(x)) \(x)\n"),
      ("\(x)/guides/a.md", "# A\n"), ("site.conf", "\(x): \(x)\nlogo: \(x)\n"),
      ("languages/\(x).json", "{}"), ("languages/de.json", "{\"\(x)\": \"\(x)\", \(x)"),
    ] { try toydocs.scratch.write(text, to: "Content/\(path)") }
    try expectSafe(["build"])
    try expectSafe(["check", "--report", "github"])
    try expectSafe(["check", "--diff"])
    try expectSafe(["translate", "de"])
  }

  @Test(arguments: ["saying", "naming"]) func policiesAreToldSafely(_ edition: String) throws {
    for arguments in [
      ["check"], ["who-can", "view", "jobs"], ["explain", "support"],
      ["compare", "support", "owner"],
      ["recommend", "view:jobs"], ["diff", "Old"],
    ] { try expectSafe(arguments, edition: edition, text: Self.hostile) }
  }

  /// What cannot be read for its form is not a terminal's business: a name goes to a pipe as it is.
  @Test func whatProgramsReadIsNotRewritten() throws {
    let result = try toydocs.run(
      "export", "--product", "toy-studio", "--format", "json", edition: "saying", text: "a\u{200D}b"
    )
    #expect(result.output.contains("a\u{200D}b"))
  }
}
