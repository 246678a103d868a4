import BuiltTools
import Foundation
import Testing

/// Versions that git keeps.
@Suite struct RevisionTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "git", "-c", "user.name=Toy", "-c", "user.email=toy@example.org", "-c",
        "commit.gpgsign=false",
      ]
      + arguments
    process.currentDirectoryURL = toydocs.scratch.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  private func commit(_ edition: String) throws {
    #expect(try toydocs.run("build", edition: edition).code == 0)
    try git("add", "Output/markdown")
    try git("commit", "--quiet", "--message", edition)
  }

  @Test func twoRevisionsAreHeldAgainstEachOther() throws {
    try git("init", "--quiet")
    try commit("kiosk")
    try commit("kioskNext")
    let result = try toydocs.run("diff", "HEAD~1", "HEAD", "--exit-code", edition: "untouchable")
    #expect(result.code == 1 && result.messages == "")
    #expect(result.output.hasPrefix("Kiosk, version 1 to 2\n1 widened; 1 of high risk.\n"))
    let back = try toydocs.run("diff", "HEAD", edition: "kiosk")
    #expect(back.output.hasPrefix("Kiosk, version 2 to 1\n1 narrowed.\n"))
  }

  /// A pull request could bring a folder that is called as the branch it is compared with.
  @Test func aFolderOfTheSameNameDoesNotStandForARevision() throws {
    try git("init", "--quiet")
    try commit("kiosk")
    try git("branch", "base")
    for name in ["base", "git:base"] {
      #expect(try toydocs.run("build", "--output", name, edition: "kioskNext").code == 0)
    }
    let named = try toydocs.run("diff", "git:base", edition: "kioskNext")
    #expect(named.output.hasPrefix("Kiosk, version 1 to 2\n"), "\(named.messages)")
    #expect(
      try toydocs.run("diff", "base", edition: "kioskNext").output.hasPrefix("Nothing changed"))
    let both = try toydocs.run(
      "diff", "git:base", "git:HEAD", "--report", "github", edition: "untouchable")
    #expect(both.code == 0 && both.output == "", "\(both.messages)")
  }

  @Test(arguments: [
    "git:", "git:--output=x", "git:-", "git:nowhere", "git:HEAD:README", "git:a b\n",
  ])
  func whatIsNamedAsARevisionAndIsNoneIsRefused(_ asked: String) throws {
    try git("init", "--quiet")
    try git("commit", "--quiet", "--allow-empty", "--message", "nothing")
    let result = try toydocs.run("diff", asked)
    #expect(result.code == 64)
    #expect(result.messages.hasPrefix("error: \""), "\(result.messages)")
    #expect(result.messages.contains("no git revision"), "\(result.messages)")
    #expect(try toydocs.scratch.files().keys.allSatisfy { $0.hasPrefix(".git/") })
  }

  @Test func findingsAboutARevisionStandInItsFiles() throws {
    try git("init", "--quiet")
    try commit("kiosk")
    try commit("kioskNext")
    let result = try toydocs.run(
      "diff", "HEAD~1", "HEAD", "--report", "github", edition: "untouchable")
    let place = /::warning file=Output\/markdown\/kiosk\/policy\.json,line=(\d+),/
    let found = try #require(result.output.prefixMatch(of: place))
    let lines = try toydocs.scratch.read("Output/markdown/kiosk/policy.json")
      .components(separatedBy: "\n")
    #expect(lines[try #require(Int(found.output.1)) - 1].contains("\"refunds\""))
  }

  @Test func whatIsNoRevisionIsSaidToBeNone() throws {
    try git("init", "--quiet")
    let unknown = try toydocs.run("diff", "nowhere")
    #expect(unknown.code == 64)
    #expect(
      unknown.messages == "error: \"nowhere\" is neither a file, nor a folder, nor a git revision\n"
    )
    // An option of git's, and nothing for a shell either.
    let hostile = try toydocs.run("diff", "--", "--output=x;touch y")
    #expect(hostile.code == 64 && hostile.messages.contains("nor a git revision"))
    #expect(try toydocs.scratch.files().keys.allSatisfy { $0.hasPrefix(".git/") })
  }

  @Test func aRevisionWithoutPagesIsNamed() throws {
    try git("init", "--quiet")
    try git("commit", "--quiet", "--allow-empty", "--message", "nothing")
    let result = try toydocs.run("diff", "HEAD")
    #expect(result.code == 64)
    #expect(
      result.messages
        == "error: \"HEAD\" has no policy.json below Output/markdown; it is there from the first commit after a permdocs build\n"
    )
  }

  @Test func withoutARepositoryOrWithoutGitThatIsSaid() throws {
    let outside = try toydocs.run("diff", "HEAD")
    #expect(outside.code == 64)
    #expect(
      outside.messages
        == "error: \"HEAD\" is neither a file nor a folder, and the folder you are in is in no git repository\n"
    )
    let without = try BuiltTool("toydocs").run(
      ["diff", "HEAD"], in: toydocs.scratch.url, environment: ["PATH": "/nowhere"])
    #expect(without.code == 64)
    #expect(
      without.messages
        == "error: \"HEAD\" is neither a file nor a folder, and git, which might know it as a revision, is not installed\n"
    )
  }
}
