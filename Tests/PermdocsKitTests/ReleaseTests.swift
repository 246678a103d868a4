import BuiltTools
import Foundation
import Testing

@Suite struct ReleaseTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  @discardableResult
  private func release(_ version: String = "1", edition: String = "kiosk") throws
    -> BuiltTool.Result
  {
    try toydocs.run("release", version, "--date", "2026-11-21", edition: edition)
  }

  private func refusal(_ arguments: String..., edition: String) throws -> String {
    let before = try toydocs.scratch.files()
    let result = try BuiltTool("toydocs").run(
      ["release"] + arguments, in: toydocs.scratch.url,
      environment: ["TOYDOCS_EDITION": edition, "SOURCE_DATE_EPOCH": ""])
    #expect(result.code == 64 && result.output == "")
    #expect(try toydocs.scratch.files() == before)
    return result.messages
  }

  @Test func aReleaseKeepsThePolicyAndItsDay() throws {
    let result = try release()
    #expect(result.code == 0)
    #expect(
      result.messages
        == "recorded version 1 of Kiosk, dated 2026-11-21; permdocs build writes the pages\n")
    let files = try toydocs.scratch.files(below: "Content/history/kiosk/1")
    #expect(Set(files.keys) == ["policy.json", "date.txt"])
    #expect(files["date.txt"] == "2026-11-21\n")
    let exported = try toydocs.run(
      "export", "--product", "kiosk", "--format", "json", edition: "kiosk")
    #expect(files["policy.json"] == exported.output)
  }

  @Test func theDayMayComeFromTheEnvironment() throws {
    let result = try BuiltTool("toydocs").run(
      ["release", "1"], in: toydocs.scratch.url,
      environment: ["TOYDOCS_EDITION": "kiosk", "SOURCE_DATE_EPOCH": "1795219200"])
    #expect(result.code == 0)
    #expect(try toydocs.scratch.read("Content/history/kiosk/1/date.txt") == "2026-11-21\n")
  }

  @Test func theClockIsNotAsked() throws {
    let result = try toydocs.run("release", "1", edition: "kiosk")
    // Where the tests run, the variable may be set.
    guard ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] == nil else { return }
    #expect(result.code == 64)
    #expect(
      result.messages
        == "error: a release needs its day: give --date, or set SOURCE_DATE_EPOCH; the clock is not asked\n"
    )
  }

  @Test func whatCannotBeReleasedIsRefused() throws {
    #expect(
      try refusal("1", "--date", "2026-02-29", edition: "kiosk")
        == "error: \"2026-02-29\" is no day; write it as 2026-11-21\n")
    #expect(
      try refusal("../1", "--date", "2026-11-21", edition: "kiosk").contains(
        "cannot stand in an address"))
    #expect(
      try refusal("2", "--date", "2026-11-21", edition: "kiosk")
        == "error: Kiosk calls itself version 1; write version: \"2\" in its policy, or name other products with --product\n"
    )
    try release()
    #expect(
      try refusal("1", "--date", "2026-11-22", edition: "kioskUnnumbered")
        == "error: version 1 of Kiosk is recorded already, dated 2026-11-21\n")
    #expect(
      try refusal("2", "--date", "2026-11-22", edition: "kioskRenumbered")
        == "error: nothing has changed in Kiosk since version 1\n")
    #expect(
      try refusal("2", "--date", "2026-11-20", edition: "kioskNext")
        == "error: version 1 of Kiosk is dated 2026-11-21, after 2026-11-20\n")
  }

  @Test func nothingIsReleasedWhileAFindingIsOpen() throws {
    let result = try release(edition: "sound")
    #expect(result.code == 1)
    #expect(result.lastMessage == "error: nothing was recorded: 2 warnings open")
    #expect(try toydocs.scratch.files().isEmpty)
  }

  @Test func thePagesTellWhatChanged() throws {
    try release()
    try release("2", edition: "kioskNext")
    #expect(try toydocs.run("build", edition: "kioskNext").code == 0)
    let page = try toydocs.scratch.read("Output/markdown/kiosk/changes/2.md")
    #expect(page.contains("# Version 2, 21 November 2026\n\n1 widened; 1 of high risk.\n"))
    #expect(
      page.contains(
        "**[Clerk](../roles/clerk.md)**, [Refunds](../features/refunds.md): can now view and edit (No access before, View / Edit now)."
      ))
    let list = try toydocs.scratch.read("Output/markdown/kiosk/changes.md")
    #expect(list.contains("## Since the last release\n\nNothing has changed.\n"))
    #expect(
      list.contains(
        "- [Version 2, 21 November 2026](changes/2.md)\n- [Version 1, 21 November 2026](changes/1.md)\n"
      ))
    #expect(
      try toydocs.scratch.read("Output/markdown/kiosk/policy.json")
        == toydocs.scratch.read("Output/site/kiosk/policy.json"))
  }

  @Test func theFeedIsFoundFromThePagesAboutTheProductAndLeadsBack() throws {
    try release()
    #expect(try toydocs.run("build", edition: "kiosk").code == 0)
    func site(_ path: String) throws -> String {
      try toydocs.scratch.read("Output/site/kiosk/\(path)")
    }
    func link(_ address: String) -> String {
      "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(address)\">"
    }
    #expect(try site("index.html").contains(link("changes.atom")))
    #expect(try site("changes.html").contains(link("changes.atom")))
    #expect(try site("changes/1.html").contains(link("../changes.atom")))
    #expect(try !site("roles/clerk.html").contains("atom+xml"))
    #expect(try site("changes.atom").contains(" href=\"changes/1.html\"/>"))
    try toydocs.scratch.write(
      "address: https://example.com/help\n", to: "Content/site.conf")
    #expect(try toydocs.run("build", edition: "kiosk").code == 0)
    let addresses = try site("changes.atom").matches(of: #/href="(.+?)"/#).map { $0.output.1 }
    #expect(
      addresses
        == ["changes.atom", "changes.html", "changes/1.html"].map {
          "https://example.com/help/kiosk/\($0)"
        })
  }

  @Test func withoutAReleaseThereIsNoFeedToBeFound() throws {
    #expect(try toydocs.run("build", edition: "kiosk").code == 0)
    #expect(
      try !toydocs.scratch.read("Output/site/kiosk/changes.html").contains("atom+xml"))
  }

  @Test func programsAreToldOfASuccessToo() throws {
    let result = try toydocs.run(
      "release", "1", "--date", "2026-11-21", "--report", "json", edition: "kiosk")
    #expect(result.code == 0 && result.output.contains("\"findings\": []"))
  }

  @Test func theFeedIsWellFormedAndNewestFirst() throws {
    #expect(try toydocs.run("build", edition: "kiosk").code == 0)
    #expect(try toydocs.scratch.files(below: "Output/site")["kiosk/changes.atom"] == nil)
    try release()
    try release("2", edition: "kioskNext")
    #expect(try toydocs.run("build", edition: "kioskNext").code == 0)
    let feed = try toydocs.scratch.read("Output/site/kiosk/changes.atom")
    let titles = feed.matches(of: #/<title>(.+)</title>/#).map { String($0.output.1) }
    #expect(
      titles == ["Kiosk: Changes", "Version 2, 21 November 2026", "Version 1, 21 November 2026"])
    let ids = feed.matches(
      of: #/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}</id>/#)
    #expect(Set(ids.map { $0.output }).count == 3)
    #expect(feed.components(separatedBy: "<updated>2026-11-21T00:00:00Z</updated>").count == 4)
    #expect(
      feed.contains("<li>High risk: Clerk, Refunds: can now view and edit (No access before, "))
  }
}
