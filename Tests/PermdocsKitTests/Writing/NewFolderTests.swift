import BuiltTools
import Foundation
import PermdocsKit
import Testing

@Suite struct NewFolderTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func write(_ name: String, to path: String) throws {
    try NewFolder.write([(name: name, bytes: Array("new".utf8))], to: scratch[path].path)
  }

  @Test func itAppearsWholeWithWhatIsMissingAboveIt() throws {
    try write("a.txt", to: "history/kiosk/1")
    #expect(try scratch.files() == ["history/kiosk/1/a.txt": "new"])
  }

  @Test func itsFilesMayStandInFoldersOfItsOwn() throws {
    try write("cards/deep/a.txt", to: "kiosk")
    #expect(try scratch.files() == ["kiosk/cards/deep/a.txt": "new"])
  }

  @Test func anEmptyFolderMakesRoom() throws {
    try FileManager.default.createDirectory(
      at: scratch["kiosk/1"], withIntermediateDirectories: true)
    try write("a.txt", to: "kiosk/1")
    #expect(try scratch.files() == ["kiosk/1/a.txt": "new"])
  }

  @Test func aNewFileReplacesNothing() throws {
    try scratch.write("old", to: "policy.json")
    let refusal = #expect(throws: WritingFailure.self) {
      try FileSystem.createNew(scratch["policy.json"].path, Array("new".utf8))
    }
    #expect(refusal?.description.hasSuffix("policy.json is there already") == true)
    try FileSystem.createNew(scratch["other.json"].path, Array("new".utf8))
    #expect(try scratch.files() == ["policy.json": "old", "other.json": "new"])
  }

  @Test func itReplacesNothing() throws {
    try scratch.write("old", to: "kiosk/1/a.txt")
    let refusal = #expect(throws: WritingFailure.self) { try write("a.txt", to: "kiosk/1") }
    #expect(refusal?.description.hasSuffix("kiosk/1 is there already") == true)
    #expect(try scratch.files() == ["kiosk/1/a.txt": "old"])
  }

  @Test func whatFailsHalfwayLeavesNothing() throws {
    let tooLong = String(repeating: "x", count: 300)
    #expect(throws: WritingFailure.self) { try write(tooLong, to: "kiosk/1") }
    #expect(try scratch.files().isEmpty)
  }

  @Test func whatAKilledOneLeftIsClearedAway() throws {
    try scratch.write("half", to: "kiosk/.draft-1/b.txt")
    try write("a.txt", to: "kiosk/1")
    #expect(try scratch.files() == ["kiosk/1/a.txt": "new"])
  }
}
