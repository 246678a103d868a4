import BuiltTools
import Foundation
import Testing

/// Pages made from the folder with the guides do not vanish because a command runs without it.
@Suite struct MissingContentTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  private func move(_ folder: String, to other: String) throws {
    try FileManager.default.moveItem(at: scratch[folder], to: scratch[other])
  }

  @Test func publishedGuidesAreKeptUntilTheyAreGivenUp() throws {
    try scratch.write("# Desk\n\nBe kind.\n", to: "Content/toy-studio/guides/desk.md")
    #expect(try toydocs.run("build").code == 0)
    let page = "Output/markdown/toy-studio/guides/desk.md"
    try move("Content", to: "Elsewhere")
    let before = try scratch.files()
    for command in ["build", "check", "inject"] {
      let result = try toydocs.run(command)
      #expect(result.code == 64)
      #expect(
        result.messages == """
          error: there is no folder Content here, and Output holds 1 page made from it; run permdocs \
          where Content stands, name it with --content, or make it, empty, if these pages are to go

          """)
    }
    #expect(try scratch.files() == before)
    #expect(try toydocs.run("build", "--content", "Elsewhere").code == 0)
    #expect(try scratch.files()[page] != nil)
    try FileManager.default.createDirectory(
      at: scratch["Content"], withIntermediateDirectories: false)
    #expect(try toydocs.run("build").code == 0)
    #expect(try scratch.files()[page] == nil)
  }

  @Test func pagesOfReleasesAreKeptToo() throws {
    _ = try toydocs.run("release", "1", "--date", "2026-11-21", edition: "kiosk")
    #expect(try toydocs.run("build", edition: "kiosk").code == 0)
    try move("Content", to: "Elsewhere")
    let result = try toydocs.run("build", edition: "kiosk")
    #expect(result.code == 64 && result.messages.contains("Output holds 1 page made from it"))
  }

  @Test func whereNothingCameFromItNothingIsMissed() throws {
    #expect(try toydocs.run("build").code == 0)
    #expect(try toydocs.run("build").code == 0)
  }
}
