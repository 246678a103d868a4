import BuiltTools
import Foundation
import Testing

/// Pages of permdocs' own that were made from another version of the policy.
@Suite struct OutdatedPageTests {
  let toydocs: Toydocs

  init() throws {
    toydocs = try Toydocs()
    #expect(try toydocs.run("build", edition: "kiosk").code == 0)
  }

  private func release() throws {
    let result = try toydocs.run("release", "1", "--date", "2026-11-21", edition: "kiosk")
    #expect(result.code == 0)
  }

  private func verify(_ arguments: String..., edition: String = "kioskNext") throws
    -> BuiltTool.Result
  {
    try BuiltTool("toydocs").run(
      ["verify", "kiosk"] + arguments, in: toydocs.scratch.url,
      environment: ["TOYDOCS_EDITION": edition])
  }

  @Test func aPageOfARecordedReleaseIsToldAtOnceWithWhatChangedSince() throws {
    try release()
    let result = try verify("Output/markdown/kiosk/roles/manager.md")
    #expect(result.code == 0, "nothing on it is false")
    let lines = result.messages.components(separatedBy: "\n")
    #expect(lines[0] == "outdated: the page was made from version 1, dated 2026-11-21")
    #expect(
      lines[1].hasSuffix(
        ": warning: the page was made from version 1 of Kiosk, dated 2026-11-21; since then 1 widened; 1 of high risk [outdated-page]"
      ))
    #expect(lines[1].hasPrefix("Output/markdown/kiosk/roles/manager.md:"))
    #expect(lines[2].contains("| _Kiosk · policy version 1 · fingerprint"))
    #expect(lines[4].hasPrefix("Tests/ToyDocs/Kiosk.swift:"))
    #expect(
      lines[4].hasSuffix(
        ": note: High risk: Clerk, Refunds: can now view and edit (No access before, View / Edit now)"
      ))
    #expect(lines[5].contains("give money back at once"))
    #expect(
      lines.suffix(6) == [
        "note: The number of the version",
        "help: run permdocs build and publish what it writes",
        "", "1 warning",
        "checked 1 page, 1 outdated page, 1 table, 3 rows, 3 cells: 1 warning", "",
      ])
  }

  @Test func oneVersionIsOneFindingAndItsCellsAreCompared() throws {
    try release()
    let result = try verify("Output/markdown/kiosk")
    #expect(result.code == 1)
    #expect(result.messages.components(separatedBy: "[outdated-page]").count == 2)
    #expect(
      result.messages.contains(" pages were made from version 1 of Kiosk, dated 2026-11-21; "))
    #expect(
      result.messages.contains(
        "Clerk × Refunds: the page says No access, the policy says View / Edit [false-cell]"))
    let cells = try verify("Output/markdown/kiosk/changes.md", "--cells")
    #expect(cells.output.hasSuffix(": outdated: Kiosk\n"))
  }

  @Test func aPageOfNoRecordedReleaseIsToldToo() throws {
    let result = try verify("Output/markdown/kiosk/roles/clerk.md")
    #expect(result.code == 1)
    #expect(result.messages.hasPrefix("outdated: the page was made from no recorded release\n"))
    let told =
      /warning: the page was made from a version of Kiosk that is no recorded release, fingerprint [0-9a-f]{12} \[outdated-page\]/
    #expect(result.messages.contains(told))
    #expect(
      result.messages.contains(
        "note: what has changed since cannot be told; the cells are compared\n"))
    #expect(result.messages.contains("[false-cell]"))
  }

  @Test func releasesThatCannotBeReadAreAFinding() throws {
    try release()
    try toydocs.scratch.write("tomorrow\n", to: "Content/history/kiosk/1/date.txt")
    let result = try verify("Output/markdown/kiosk/roles/manager.md")
    #expect(result.code == 1)
    #expect(result.messages.contains("[unreadable-release]"))
  }

  @Test func strictlyAnOutdatedPageFails() throws {
    try release()
    #expect(try verify("Output/markdown/kiosk/roles/manager.md", "--strict").code == 1)
  }

  @Test func releasesLieWhereTheContentIs() throws {
    try release()
    try toydocs.scratch.write("", to: "Other/none.txt")
    let result = try verify("Output/markdown/kiosk/roles/manager.md", "--content", "Other")
    #expect(result.messages.hasPrefix("outdated: the page was made from no recorded release\n"))
    #expect(
      try verify("Output/markdown/kiosk/roles/manager.md", "--content", "Gone").messages
        == "error: --content names no folder: Gone\n")
  }
}
