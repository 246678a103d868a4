import BuiltTools
import Foundation
import Testing

@testable import PermdocsKit

func files(_ texts: [String: String]) -> [OutputFile] {
  texts.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

@Suite struct WritingTests {
  let scratch: ScratchFolder
  var output: String { scratch["Output"].path }

  init() throws { scratch = try ScratchFolder() }

  @Test func writesEveryFileAndLeavesNothingElse() throws {
    let texts = ["markdown/a.md": "a", "site/b/c.html": "c", "site/empty.txt": ""]
    let outcome = try SiteWriter.write(files(texts), to: output)
    #expect(outcome == .init(written: 3))
    #expect(
      try scratch.files() == Dictionary(uniqueKeysWithValues: texts.map { ("Output/" + $0, $1) }))
  }

  @Test func leavesEverythingAloneWhereNothingDiffers() throws {
    try SiteWriter.write(files(["site/a": "a"]), to: output)
    let places = ["/..", "", "/site", "/site/a"]
    let before = try places.map(identity)
    #expect(try SiteWriter.write(files(["site/a": "a"]), to: output) == .init(unchanged: 1))
    #expect(try places.map(identity) == before)
  }

  @Test func anUnchangedFileIsTheSameFileBesideAChangedOne() throws {
    try SiteWriter.write(files(["site/a": "a", "site/b": "b"]), to: output)
    let kept = try identity("/site/a")
    let outcome = try SiteWriter.write(files(["site/a": "a", "site/b": "B"]), to: output)
    #expect(outcome == .init(written: 1, unchanged: 1))
    #expect(try identity("/site/a") == kept)
    #expect(try scratch.read("Output/site/b") == "B")
  }

  @Test func removesStalePagesAndTheFoldersTheyLeaveEmpty() throws {
    try SiteWriter.write(files(["site/a": "a", "site/old/x/b": "b"]), to: output)
    #expect(try SiteWriter.write(files(["site/a": "a"]), to: output).removed == 1)
    #expect(!FileManager.default.fileExists(atPath: output + "/site/old"))
    try FileManager.default.createDirectory(
      atPath: output + "/site/empty", withIntermediateDirectories: false)
    try SiteWriter.write(files(["site/a": "a"]), to: output)
    #expect(!FileManager.default.fileExists(atPath: output + "/site/empty"))
  }

  @Test func keepsWhatIsNotOurs() throws {
    try SiteWriter.write(files(["site/a": "a"]), to: output)
    try scratch.write("mine", to: "Output/notes/deep/todo.txt")
    try FileManager.default.createSymbolicLink(
      atPath: output + "/elsewhere", withDestinationPath: "/nowhere/at/all")
    let kept = try identity("/notes/deep/todo.txt")
    try SiteWriter.write(files(["site/a": "b"]), to: output)
    #expect(try identity("/notes/deep/todo.txt") == kept)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: output + "/elsewhere")
        == "/nowhere/at/all")
  }

  @Test func keepsWhatAppearsWhileItWrites() throws {
    try SiteWriter.write(files(["site/a": "a"]), to: output)
    try scratch.write("first", to: "Output/notes.txt")
    let faults = FaultPoints(reach: { step in
      guard step == .swapping else { return }
      try scratch.write("new", to: "Output/late/late.txt")
      try FileManager.default.removeItem(at: scratch["Output/notes.txt"])
      try scratch.write("second", to: "Output/notes.txt")
    })
    try SiteWriter.write(files(["site/a": "b"]), to: output, faults: faults)
    #expect(
      try scratch.files(below: "Output")
        == ["site/a": "b", "notes.txt": "second", "late/late.txt": "new"])
  }

  @Test func aPartReplacesOnlyThatPart() throws {
    try SiteWriter.write(
      files(["site/index.html": "front", "site/x/a": "x", "site/x/b": "x", "site/y/a": "y"]),
      to: output)
    let outcome = try SiteWriter.write(
      files(["site/index.html": "other front", "site/x/a": "X", "site/style.css": "new"]),
      to: output, replacing: WritingScope(["markdown", "site"], only: ["site/x", "markdown/x"]))
    #expect(outcome == .init(written: 2, removed: 1))
    #expect(
      try scratch.files(below: "Output")
        == ["site/index.html": "front", "site/x/a": "X", "site/y/a": "y", "site/style.css": "new"])
  }

  @Test func everybodyMayReadWhateverTheMask() throws {
    let mask = umask(0o077)
    defer { umask(mask) }
    try SiteWriter.write(files(["site/deep/a": "a"]), to: output)
    for (path, mode) in [
      ("", 0o755), ("/site", 0o755), ("/site/deep", 0o755), ("/site/deep/a", 0o644),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: output + path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
  }

  private func identity(_ path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: output + path)
    let date = try #require(attributes[.modificationDate] as? Date)
    let number = try #require(attributes[.systemFileNumber] as? Int)
    return ["\(number)", "\(date.timeIntervalSince1970)"]
  }
}
