import BuiltTools
import Foundation
import Testing

@testable import PermdocsKit

@Suite struct RefusalTests {
  let scratch: ScratchFolder
  var output: String { scratch["Output"].path }

  init() throws { scratch = try ScratchFolder() }

  @Test(arguments: [
    "../a", "/site/a", "site//a", "site/../a", "site/./a", "site/", "", "site", "notes/a",
    "site/a\0b", "site/a\nb", "site/a\\b", "site/" + String(repeating: "x", count: 256),
  ])
  func refusesAPathThatIsNotOneFileOfOurs(path: String) throws {
    #expect(throws: WritingFailure.self) { try SiteWriter.write(files([path: "x"]), to: output) }
    #expect(try scratch.files().isEmpty)
  }

  @Test(arguments: [
    (["site/a", "site/a"], "two files have the path \"site/a\""),
    (["site/A", "site/a"], "\"site/A\" and \"site/a\" are one file where capitals do not count"),
    (
      ["site/A/x", "site/a/y"], "\"site/A\" and \"site/a\" are one file where capitals do not count"
    ),
    (["site/a", "site/a/b"], "\"site/a\" is both a file and a folder"),
    (["site/a/b", "site/a"], "\"site/a\" is both a file and a folder"),
  ])
  func refusesTwoFilesInOnePlace(paths: [String], message: String) throws {
    let both = paths.map { OutputFile(path: $0, bytes: []) }
    #expect(throws: WritingFailure(message)) { try SiteWriter.write(both, to: output) }
  }

  @Test func takesOneAccentWrittenTwoWaysForOneFile() throws {
    var rules = PathRules()
    try rules.take(PathRules.components(of: "site/caf\u{e9}", below: ["site"]))
    #expect(throws: WritingFailure.self) {
      try rules.take(PathRules.components(of: "site/cafe\u{301}", below: ["site"]))
    }
  }

  @Test func refusesAFolderThatIsNotOneToReplace() throws {
    try scratch.write("text", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: scratch["dangling"].path, withDestinationPath: "nowhere")
    let messages = ["/", ".", "..", "", scratch["file"].path, scratch["dangling"].path, "/proc/x"]
      .map { folder -> String in
        do {
          try SiteWriter.write(files(["site/a": "a"]), to: folder)
          return "written"
        } catch { return "\(error)" }
      }
    #expect(messages[0].hasPrefix("/ holds the folder you are in"))
    #expect(messages[1].hasPrefix(". holds the folder you are in"))
    #expect(messages[2].hasPrefix(".. holds the folder you are in"))
    #expect(messages[3] == "the output folder has no name")
    #expect(
      messages[4] == "\(scratch["file"].path) is a file; the output folder has to be a folder")
    #expect(messages[5] == "\(scratch["dangling"].path) is a symbolic link that leads nowhere")
    #expect(messages[6].hasPrefix("cannot ") || messages[6].hasPrefix("no permission"))
  }

  @Test func refusesToReplaceALinkWhereOurFoldersGo() throws {
    try scratch.write("theirs", to: "theirs/a")
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: output + "/site", withDestinationPath: scratch["theirs"].path)
    #expect(throws: WritingFailure.self) {
      try SiteWriter.write(files(["site/a": "ours"]), to: output)
    }
    #expect(try scratch.read("theirs/a") == "theirs")
  }

  @Test func writesThroughALinkToTheFolder() throws {
    try FileManager.default.createDirectory(
      at: scratch["real"], withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: "real")
    try SiteWriter.write(files(["site/a": "a"]), to: output)
    #expect(try scratch.read("real/site/a") == "a")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: output) == "real")
  }

  @Test func leavesAloneAWorkplaceThatIsSomebodyElses() throws {
    try scratch.write("theirs", to: ".permdocs-Output/next/a")
    #expect(throws: WritingFailure.self) {
      try SiteWriter.write(files(["site/a": "a"]), to: output)
    }
    #expect(try scratch.files() == [".permdocs-Output/next/a": "theirs"])
  }
}
