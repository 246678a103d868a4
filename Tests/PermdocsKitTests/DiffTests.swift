import BuiltTools
import Foundation
import Testing

@Suite struct DiffTests {
  let toydocs: Toydocs

  init() throws { toydocs = try Toydocs() }

  private func build(_ edition: String, into folder: String = "Output") throws {
    #expect(try toydocs.run("build", "--output", folder, edition: edition).code == 0)
  }

  @Test func twoFoldersAreHeldAgainstEachOtherTheRiskiestFirst() throws {
    try build("kiosk", into: "old")
    try build("kioskNext", into: "new")
    let result = try toydocs.run("diff", "old", "new", edition: "untouchable")
    #expect(result.code == 0 && result.messages == "")
    #expect(
      result.output == """
        Kiosk, version 1 to 2
        1 widened; 1 of high risk.

        High risk
            Clerk, Refunds: can now view and edit (No access before, View / Edit now).

        For whom

          Clerk
            High risk: Refunds: can now view and edit (No access before, View / Edit now).

        Where
            Refunds: widened for Clerk.

        Also changed
            The number of the version.

        """)
  }

  @Test func oneVersionIsHeldAgainstThePoliciesAsTheyAre() throws {
    try build("kiosk")
    let same = try toydocs.run("diff", "Output", "--exit-code", edition: "kiosk")
    #expect(same.code == 0 && same.output == "Nothing changed in 1 product.\n")
    let file = "Output/site/kiosk/policy.json"
    let differs = try toydocs.run("diff", file, "--exit-code", edition: "kioskNext")
    #expect(
      differs.code == 1 && differs.output.contains("High risk: Refunds: can now view and edit"))
    #expect(try toydocs.run("diff", file, edition: "kioskNext").code == 0)
  }

  @Test func aReleaseIsOfOneProductAndTheOthersAreNoNews() throws {
    _ = try toydocs.run("build", "--output", "both", edition: "two")
    _ = try toydocs.run("build", edition: "sound")
    for old in ["Output/markdown/toy-studio", "Output/markdown/toy-studio/policy.json"] {
      for new in [["both"], []] {
        let result = try BuiltTool("toydocs").run(
          ["diff", old] + new, in: toydocs.scratch.url, environment: ["TOYDOCS_EDITION": "two"])
        #expect(result.output == "Nothing changed in 1 product.\n", "\(old) \(new)")
      }
    }
  }

  @Test func markdownIsForAPullRequest() throws {
    try build("kioskNext")
    let result = try toydocs.run("diff", "Output", "--format", "markdown", edition: "kiosk")
    #expect(
      result.output == """
        # What changed

        ## Kiosk, version 2 to 1

        1 narrowed.

        ### For whom

        #### Clerk

        - Refunds: can no longer view and edit (View / Edit before, No access now).

        ### Where

        - Refunds: narrowed for Clerk.

        ### Also changed

        - The number of the version.

        """)
  }

  @Test func jsonIsForPrograms() throws {
    try build("kiosk")
    let result = try toydocs.run("diff", "Output", "--format", "json", edition: "kioskNext")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(json?["version"] as? Int == 1)
    let product = (json?["products"] as? [[String: Any]])?.first
    #expect(product?["product"] as? String == "kiosk" && product?["highRisk"] as? Int == 1)
    let card = (product?["cards"] as? [[String: Any]])?.first
    let cell = (card?["cells"] as? [[String: Any]])?.first
    #expect(card?["id"] as? String == "clerk" && cell?["feature"] as? String == "refunds")
    #expect(cell?["kind"] as? String == "widened" && cell?["risk"] as? String == "high")
    #expect(cell?["gained"] as? [String] == ["view", "edit"])
    #expect(cell?["before"] as? [String] == [] && cell?["effectiveOnly"] as? Bool == false)
  }

  @Test func findingsStandAtTheLineThatBroughtThemAbout() throws {
    try build("kiosk")
    let wider = try toydocs.run("diff", "Output", "--report", "github", edition: "kioskNext")
    #expect(wider.code == 0)
    let place = /::warning file=Tests\/ToyDocs\/Kiosk.swift,line=(\d+),col=(\d+),/
    let found = try #require(wider.output.prefixMatch(of: place))
    #expect(
      wider.output[found.range.upperBound...]
        == "title=high-risk-access::Clerk, Refunds: can now view and edit (No access before, View / Edit now)\n"
    )
    let kiosk = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("ToyDocs/Kiosk.swift"), encoding: .utf8)
    let lines = kiosk.components(separatedBy: "\n")
    #expect(lines[try #require(Int(found.output.1)) - 1].contains("give money back at once"))
    #expect(
      wider.messages
        == "checked 1 product, 1 changed card, 1 changed cell, 0 changed features: 1 warning\n")
    try build("kioskNext")
    let narrower = try toydocs.run("diff", "Output", "--report", "json", edition: "kiosk")
    let rules = narrower.output.matches(of: /"rule": "([a-z-]+)"/).map { String($0.output.1) }
    #expect(rules == ["narrower-access"])
    #expect(narrower.messages.hasSuffix(": 1 note\n"))
  }

  @Test func withoutADifferenceThereIsNoFinding() throws {
    try build("kiosk")
    let result = try toydocs.run("diff", "Output", "--report", "sarif", edition: "kiosk")
    #expect(result.code == 0 && result.output.contains("\"results\": []"))
    #expect(result.messages.hasSuffix(": nothing to report\n"))
  }

  @Test func aFormatAndAReportCannotShareTheOutput() throws {
    let result = try toydocs.run(
      "diff", "Output", "--format", "markdown", "--report", "github", edition: "kiosk")
    #expect(result.code == 64)
    #expect(
      result.messages
        == "error: --format markdown and --report github cannot share the output\n")
  }

  @Test func aProductThatCameIsTold() throws {
    try build("kiosk")
    let result = try toydocs.run("diff", "Output", edition: "sound")
    #expect(result.output == "Toy Studio\nA new product.\n\nKiosk\nA product that is gone.\n")
  }

  @Test func aFileThatIsNoPolicyIsOneFinding() throws {
    try toydocs.scratch.write("{\n  \"format\" : 1,", to: "cut.json")
    let result = try toydocs.run("diff", "cut.json", edition: "kiosk")
    #expect(result.code == 1 && result.output == "")
    #expect(
      result.messages.hasPrefix(
        "cut.json:2:15: error: the file is no policy: it breaks off before its end [unreadable-policy]"
      ))
    #expect(result.lastMessage == "1 error")
  }

  @Test func aFolderWithoutPoliciesIsNamed() throws {
    try toydocs.scratch.write("", to: "empty/x.txt")
    let result = try toydocs.run("diff", "empty")
    #expect(result.code == 64)
    #expect(
      result.messages
        == "error: empty holds no policy.json; name a folder that permdocs build has written\n")
  }
}
