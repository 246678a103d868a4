import BuiltTools
import Foundation
import SiteWriter
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

  @Test func itReplacesNothing() throws {
    try scratch.write("old", to: "kiosk/1/a.txt")
    let refusal = #expect(throws: WritingFailure.self) { try write("a.txt", to: "kiosk/1") }
    #expect(refusal?.description.hasSuffix("kiosk/1 is there already") == true)
    #expect(try scratch.files() == ["kiosk/1/a.txt": "old"])
  }

  @Test func whatFailsHalfwayLeavesNothing() throws {
    #expect(throws: WritingFailure.self) { try write("no/such/folder.txt", to: "kiosk/1") }
    #expect(try scratch.files().isEmpty)
  }

  @Test func whatAKilledOneLeftIsClearedAway() throws {
    try scratch.write("half", to: "kiosk/.draft-1/b.txt")
    try write("a.txt", to: "kiosk/1")
    #expect(try scratch.files() == ["kiosk/1/a.txt": "new"])
  }
}
