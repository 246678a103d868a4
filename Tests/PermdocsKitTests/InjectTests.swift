import BuiltTools
import Foundation
import Testing

@Suite struct InjectTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }
  private let empty =
    "# Us\n\n<!-- permdocs:begin matrix setup for support -->\n<!-- permdocs:end -->\n"
  private let full = """
    # Us

    <!-- permdocs:begin matrix setup for support -->

    _Setup: who may do what_

    | Feature | [Support](Output/markdown/toy-studio/roles/support.md) |
    | --- | --- |
    | [Jobs](Output/markdown/toy-studio/features/jobs.md) | View |
    | [Price Lists](Output/markdown/toy-studio/features/price-lists.md) | None |

    <!-- permdocs:end -->

    """

  init() throws {
    toydocs = try Toydocs()
    _ = try toydocs.run("build")
  }

  @Test func aBlockIsFilledAndThenHeld() throws {
    try scratch.write(empty, to: "README.md")
    let stale = try toydocs.run("check")
    #expect(stale.code == 1)
    #expect(stale.messages.contains("[stale-block]"))
    let result = try toydocs.run("inject")
    #expect(result.code == 0)
    #expect(result.lastMessage == "1 block in 1 file, 1 file changed")
    #expect(try scratch.read("README.md") == full)
    let fresh = try toydocs.run("check")
    #expect(fresh.code == 0)
    #expect(fresh.lastMessage.contains(" links, 1 block"))
    #expect(try toydocs.run("inject").lastMessage == "1 block in 1 file, 0 files changed")
  }

  @Test func aCellThatDriftedIsToldAtItsPlace() throws {
    try scratch.write(
      full.replacingOccurrences(of: "| None |", with: "| Edit |"), to: "docs/a/b.md")
    let result = try toydocs.run("check")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        docs/a/b.md:10:71: error: toy-studio: Support × Price Lists: the page says Edit, the policy \
        says None [stale-block]
        """))
    #expect(result.messages.contains("help: run permdocs inject docs/a/b.md\n"))
  }

  @Test func linksLeadFromWhereTheFileStands() throws {
    try scratch.write(empty, to: "docs/a/b.md")
    _ = try toydocs.run("inject")
    #expect(
      try scratch.read("docs/a/b.md")
        .contains("[Jobs](../../Output/markdown/toy-studio/features/jobs.md)"))
  }

  @Test func otherFilesAreNamed() throws {
    try scratch.write(empty, to: "Sources/Notes.md")
    #expect(try toydocs.run("check").code == 0)
    #expect(try toydocs.run("check", "--injected", "Sources/Notes.md").code == 1)
    #expect(try toydocs.run("inject", "Sources/Notes.md").code == 0)
    #expect(try toydocs.run("check", "--injected", "Sources/Notes.md").code == 0)
  }

  @Test func aFileNamedForBlocksThatItHasNotIsNotGreen() throws {
    try scratch.write("# Nothing\n", to: "NOTES.md")
    let result = try toydocs.run("check", "--injected", "NOTES.md")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        "NOTES.md:1:1: error: the file has no block between markers [no-block]"))
    #expect(try toydocs.run("inject", "GONE.md").code == 74)
  }

  @Test func nothingIsWrittenWhereAnyFileHasAFault() throws {
    try scratch.write(empty, to: "README.md")
    try scratch.write(
      "<!-- permdocs:begin card suport -->\n<!-- permdocs:end -->\n", to: "docs/b.md")
    let result = try toydocs.run("inject")
    #expect(result.code == 1)
    #expect(
      result.messages.contains("docs/b.md:1:26: error: suport: "))
    #expect(result.lastMessage == "error: nothing was written")
    #expect(try scratch.read("README.md") == empty)
  }

  @Test func amongSeveralProductsABlockNamesItsOwn() throws {
    try scratch.write(empty, to: "README.md")
    let result = try toydocs.run("inject", edition: "two")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        """
        README.md:3:21: error: matrix setup for support: the block does not name its product first \
        [unnamed-product]
        """))
    #expect(result.messages.contains("help: write toy-studio or toy-lab before it\n"))
    try scratch.write(
      empty.replacingOccurrences(of: "begin ", with: "begin toy-lab "), to: "README.md")
    #expect(try toydocs.run("inject", edition: "two").code == 0)
    #expect(try scratch.read("README.md").contains("markdown/toy-lab/features/jobs.md"))
    #expect(
      try toydocs.run("inject", "--product", "toy-studio", edition: "two").lastMessage
        == "0 blocks in 0 files, 0 files changed")
  }

  @Test func modeAndLinkStayAndNothingIsLeftBehind() throws {
    try scratch.write(empty, to: "real.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: scratch["real.md"].path)
    try FileManager.default.createSymbolicLink(
      atPath: scratch["link.md"].path, withDestinationPath: "real.md")
    #expect(try toydocs.run("inject", "link.md").code == 0)
    #expect(try scratch.read("real.md") == full)
    let link = try FileManager.default.attributesOfItem(atPath: scratch["link.md"].path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    let real = try FileManager.default.attributesOfItem(atPath: scratch["real.md"].path)
    #expect(real[.posixPermissions] as? Int == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
        == ["Output", "link.md", "real.md"])
  }
}
