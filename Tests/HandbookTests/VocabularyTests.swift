import Diagnostics
import DocumentModel
import Handbook
import PolicyModel
import Testing
import ToyStudio

/// Names in guides: which count, which are nearly known, which sentences need a claim.
struct VocabularyTests {
  private func told(_ text: String) throws -> [String] { try WrittenGuide("# T\n\n" + text).told() }

  @Test(arguments: [
    ("Ask Support first.", "3:5 Support: Support is a role and nowhere a link"),
    ("Ask the Owners.", "3:9 Owners: Owner is a role and nowhere a link"),
    ("It is the Owner’s.", "3:11 Owner’s: Owner is a role and nowhere a link"),
    ("All price lists hang there.", "3:5 price lists: Price Lists is a feature and nowhere a link"),
    ("Price\nlists hang there.", "3:1 Price: Price Lists is a feature and nowhere a link"),
    ("See the Jobs **Images** tab.", "3:9 Jobs: Jobs is a feature and nowhere a link"),
    ("It says Full there.", "3:9 Full: Full is a level and nowhere a link"),
    ("| A |\n|---|\n| None |", "5:3 None: None is a level and nowhere a link"),
  ])
  func aNameWithoutALinkIsTold(text: String, expected: String) throws {
    #expect(try told(text).first == expected + " in this section [unlinked-name]")
  }

  @Test(arguments: [
    "Find jobs and images, edit and view them.", "Jobs wait. Support is kind. View it in full.",
    "`Support` and `Price Lists`.", "Ask [Support](role:support). Then ask Support again.",
    "Ask Support. Then [Support](role:support).", "## Support\n\nWords.",
    "The owner of Toy Studio.", "Any price, lists and all.",
    "[Support edits Images](claim:support/images/edit), Images and all.",
  ])
  func whatIsNoNameOrIsLinkedIsLeftAlone(text: String) throws { #expect(try told(text) == []) }

  @Test func aLinkServesItsOwnSectionOnly() throws {
    #expect(
      try told("[Support](role:support)\n\n## Next\n\nAsk Support.\n") == [
        "7:5 Support: Support is a role and nowhere a link in this section [unlinked-name]"
      ])
  }

  @Test func theLinkIsOffered() throws {
    let finding = try #require(
      try WrittenGuide("# T\n\nAll price lists.\n").handbook().findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.suggestions == ["write [price lists](feature:price-lists)"])
  }

  @Test(arguments: [
    ("A Price List hangs there.", 3, "Price List"), ("The Pirce Lists.", 5, "Pirce Lists"),
    ("Price Sheets hang there.", 1, "Price Sheets"), ("Show Order Lists.", 6, "Order Lists"),
  ])
  func aNameThatIsNearlyKnownIsTold(text: String, column: Int, name: String) throws {
    let finding = try #require(try WrittenGuide("# T\n\n" + text).handbook().findings.first)
    #expect(finding.summary == "\(name): Toy Studio has nothing of this name")
    #expect(finding.rule == "unknown-name" && finding.severity == .warning)
    #expect(finding.anchor.column == column && finding.anchor.word == name)
    #expect(
      finding.suggestions == [
        "did you mean Price Lists? write [Price Lists](feature:price-lists)",
        "where it names something else, write it as `code` or in small letters",
      ])
  }

  @Test(arguments: [
    ("Ask Suport first.", 5, "Suport", "Support"), ("Suport can see it.", 1, "Suport", "Support"),
    ("It is Ownr’s.", 7, "Ownr’s", nil), ("The Imagse Tab.", 5, "Imagse", "Images"),
    ("Suport is kind.", 1, "Suport", nil), ("Ask Rupert.", 5, "Rupert", nil),
  ])
  func oneWordThatIsNearlyANameIsTold(text: String, column: Int, word: String, meant: String?)
    throws
  {
    let finding = try WrittenGuide("# T\n\n" + text).handbook().findings.first
    guard let meant else {
      #expect(finding == nil)
      return
    }
    #expect(finding?.summary == "\(word): Toy Studio has nothing of this name")
    #expect(finding?.anchor.column == column && finding?.anchor.word == word)
    #expect(finding?.suggestions.first?.hasPrefix("did you mean \(meant)? ") == true)
  }

  @Test func aSlipOfThePenBeginsASentenceToo() throws {
    #expect(
      try told("Pirce Lists hang there.")
        == ["3:1 Pirce Lists: Pirce Lists: Toy Studio has nothing of this name [unknown-name]"])
  }

  @Test(arguments: [
    "Do Lists help?", "The Big Day.", "Save Changes.", "A price list hangs there.",
    "`Price List`.", "A [Price List](https://example.com).",
  ])
  func otherCapitalsAreLeftAlone(text: String) throws { #expect(try told(text) == []) }

  @Test(arguments: [
    ("[Support](role:support) can see it.", 1, 0), ("Support cannot see it.", 1, 0),
    ("Only the Owner may.", 1, 0), ("The Owner mustn't. The Owner must not.", 2, 0),
    ("The Owner can’t see jobs.", 1, 0), ("[Jobs](feature:jobs) may be seen.", 1, 0),
    ("Can Support see it?", 0, 0), ("It can be seen.", 0, 0), ("The Owner sees it.", 0, 0),
    ("The Owner must pay.", 0, 0), ("They [can](claim:owner/jobs/view).", 1, 1),
    ("The Owner can. Support [cannot](claim:support/not/jobs/edit).", 2, 1),
    ("Support can have [View](level:support/jobs).", 1, 1),
    ("Support can have [View](level:view).", 1, 0), ("## The Owner can\n\nWords.", 1, 0),
  ])
  func whoCanDoWhatIsCounted(text: String, statements: Int, checked: Int) throws {
    let coverage = try WrittenGuide("# T\n\n" + text).coverage()
    #expect(coverage.statements == statements)
    #expect(coverage.checked == checked)
  }

  @Test func theShareIsRoundedDownAndNothingIsAll() throws {
    #expect(try WrittenGuide("# T\n\nWords.").coverage().percent == 100)
    let text = "Support can. " + String(repeating: "It [can](claim:owner/jobs/view). ", count: 2)
    #expect(try WrittenGuide("# T\n\n" + text).coverage().percent == 66)
  }
}
