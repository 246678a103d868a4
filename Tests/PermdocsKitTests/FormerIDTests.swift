import BuiltTools
import Foundation
import Testing

/// Ids that were given out keep their addresses.
@Suite struct FormerIDTests {
  let toydocs: Toydocs

  init() throws {
    toydocs = try Toydocs()
    let released = try toydocs.run("release", "1", "--date", "2026-11-21", edition: "kiosk")
    #expect(released.code == 0)
  }

  @Test func anIDThatIsLostIsAFinding() throws {
    let result = try toydocs.run("check", edition: "kioskLost")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        "error: Clerk: the role clerk was released and is neither listed nor retired [lost-id]"))
    #expect(result.messages.contains("note: version 1 has it here"))
    #expect(
      result.messages.contains(
        "help: write formerly: [\"clerk\"] on the role that took its place\nhelp: or list it in retired: .role(\"Clerk\", \"clerk\", because: \"…\")\n"
      ))
    let release = try toydocs.run("release", "2", "--date", "2026-11-22", edition: "kioskLost")
    #expect(release.code == 1)
    #expect(release.lastMessage == "error: nothing was recorded: 1 error open")
  }

  @Test func anIDThatMovedLeadsOn() throws {
    #expect(try toydocs.run("build", edition: "kioskMoved").code == 0)
    let page = try toydocs.scratch.read("Output/site/kiosk/roles/clerk.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"seller.html\">"))
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=seller.html\">"))
    let markdown = try toydocs.scratch.read("Output/markdown/kiosk/roles/clerk.md")
    #expect(markdown.contains("This page has another address now: [Clerk](seller.md)."))
    let plain = try toydocs.scratch.read("Output/site/kiosk/roles/seller.html")
    #expect(!plain.contains("http-equiv=\"refresh\""))
  }

  @Test func anIDThatIsRetiredSaysWhyAndWhatInstead() throws {
    #expect(try toydocs.run("build", edition: "kioskRetired").code == 0)
    let markdown = try toydocs.scratch.read("Output/markdown/kiosk/roles/clerk.md")
    #expect(
      markdown.contains(
        "# Clerk is no longer there\n\nSellers do it now.\n\nSee [Clerk](seller.md) instead."))
  }

  @Test func aGuideThatUsesTheOldIDIsToldTheNewOne() throws {
    try toydocs.scratch.write(
      "# Selling\n\nAsk the [clerk](role:clerk).\n", to: "Content/kiosk/guides/selling.md")
    let result = try toydocs.run("build", edition: "kioskMoved")
    #expect(result.code == 0)
    #expect(
      result.messages.contains(
        "Content/kiosk/guides/selling.md:3:17: warning: role:clerk: Clerk has the id seller now [former-id]"
      ))
    #expect(result.messages.contains("help: write role:seller\n"))
    #expect(
      try toydocs.scratch.read("Output/markdown/kiosk/guides/selling.md")
        .contains("[clerk](../roles/seller.md)"))
    let retired = try toydocs.run("build", edition: "kioskRetired")
    #expect(retired.messages.contains("warning: role:clerk: Clerk is no longer there [former-id]"))
    #expect(retired.messages.contains("note: it was retired here"))
  }

  @Test func aClaimAboutTheOldIDIsToldTheNewOneToo() throws {
    try toydocs.scratch.write(
      "# Selling\n\nThey [see orders](claim:clerk/orders/view).\n",
      to: "Content/kiosk/guides/selling.md")
    let result = try toydocs.run("check", edition: "kioskMoved")
    #expect(result.code == 1)
    #expect(result.messages.contains("help: did you mean seller?\n"))
  }

  @Test func aBlockWithTheOldIDIsToldTheNewOne() throws {
    try toydocs.scratch.write(
      "<!-- permdocs:begin card clerk -->\n<!-- permdocs:end -->\n", to: "README.md")
    let result = try toydocs.run("inject", edition: "kioskMoved")
    #expect(result.code == 1)
    #expect(
      result.messages.hasPrefix(
        "README.md:1:26: error: clerk: Kiosk has no role of this name [unknown-block-word]\n"))
    #expect(result.messages.contains("help: did you mean seller?\n"))
  }

  @Test func aReleaseThatWasTamperedWithIsAFinding() throws {
    try toydocs.scratch.write("tomorrow\n", to: "Content/history/kiosk/1/date.txt")
    let result = try toydocs.run("check", edition: "kiosk")
    #expect(
      result.messages.contains(
        "Content/history/kiosk/1/date.txt:1:1: error: a release is dated by a day such as 2026-11-21 [unreadable-release]"
      ))
  }
}
