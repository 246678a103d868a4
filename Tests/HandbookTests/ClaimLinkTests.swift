import Diagnostics
import DocumentModel
import PolicyModel
import Testing
import ToyStudio

/// What the policy says to the links of a guide: position, word and text.
struct ClaimLinkTests {
  private func told(_ line: String) throws -> [String] {
    try WrittenGuide("# T\n\n" + line + "\n").told().filter { !$0.contains("-name]") }
  }

  @Test(arguments: [
    "[x](claim:support/images/edit)", "[x](claim:support/images/view+edit)",
    "[x](claim:owner/jobs/full)", "[x](claim:support/price-lists/none)",
    "[x](claim:support/not/jobs+images/delete)", "[x](claim:owner/only/jobs+images/delete)",
    "[x](claim:owner+support/only/jobs/view)", "[x](claim:owner/includes/support)",
    "[x](claim:nobody/printing/delete)", "[View](level:support/jobs)",
    "[None](level:support/price-lists)", "[Full](level:full)", "[None](level:none)",
    "[can](claim:support/images/edit)", "[cannot](claim:support/not/jobs/edit)",
    "[nobody can](claim:nobody/printing/delete)", "[x](https://example.com)",
  ])
  func whatIsTrueIsLeftAlone(link: String) throws { #expect(try told("é " + link) == []) }

  @Test(arguments: [
    ("[pictures](claim:support/images/none)", "pictures", "Support can view Images, and 1 more"),
    ("[edit](claim:support/jobs/edit)", "edit", "Support cannot edit Jobs"),
    ("[all](claim:support/jobs/full)", "all", "Support has View on Jobs"),
    ("[not](claim:owner/not/jobs/delete)", "not", "Owner can delete Jobs"),
    ("[alone](claim:owner/only/jobs/view)", "alone", "Support can view Jobs"),
    ("[both](claim:support+owner/only/jobs/edit)", "both", "Support cannot edit Jobs"),
    ("[nobody](claim:nobody/jobs/delete)", "nobody", "Owner can delete Jobs"),
    ("[more](claim:support+owner/images/delete)", "more", "Support cannot delete Images"),
  ])
  func whatIsFalseIsToldWhereItsWordsStand(link: String, word: String, fact: String) throws {
    let fact = fact.replacing(", and 1 more", with: "")
    #expect(
      try told("é " + link)
        == ["3:5 \(word): \(fact), and the guide says otherwise [false-prose-claim]"])
  }

  @Test func aFalseClaimShowsTheLineThatSaysOtherwise() throws {
    let findings = try WrittenGuide("# T\n\n[x](claim:support/price-lists/view)\n").handbook()
      .findings
    let finding = try #require(findings.first)
    #expect(finding.severity == .error)
    let note = try #require(finding.notes.first)
    #expect(
      note.text == "Support has None on Price Lists: what things cost is the owner's to decide")
    let anchor = try #require(note.anchor)
    let written = Studio.support.card.content.sections[0].grants[1].anchor
    #expect(anchor == written)
    #expect(anchor.file.hasSuffix("Tests/ToyStudio/Cards.swift") && anchor.line > 1)
    #expect(finding.suggestions == ["change the guide or the card; one of them is wrong"])
  }

  @Test func whatComesFromAJuniorPointsAtTheJuniorsLine() throws {
    var policy = Studio.policy
    policy.roles[1].card.content.sections[1].grants.removeFirst()
    policy.claims.removeAll { if case .everything = $0.statement { true } else { false } }
    let finding = try #require(
      try WrittenGuide("# T\n\n[x](claim:owner/not/images/edit)\n").handbook(policy).findings.first)
    #expect(finding.notes.map(\.text) == ["Owner has Edit on Images"])
    #expect(
      finding.notes.first?.anchor == Studio.support.card.content.sections[1].grants[0].anchor)
  }

  @Test(arguments: [
    ("[x](claim:suport/jobs/view)", "3:11 suport: suport: Toy Studio has no role of this name"),
    (
      "[x](claim:owner+suport/jobs/view)",
      "3:17 suport: suport: Toy Studio has no role of this name"
    ),
    ("[x](claim:owner/job/view)", "3:17 job: job: Toy Studio has no feature of this name"),
    ("[x](claim:owner/jobs/vew)", "3:22 vew: vew: Toy Studio has no action or level of this name"),
    ("[x](claim:owner/not/jobs/none)", "3:26 none: none: Toy Studio has no action of this name"),
    ("[x](claim:owner/never/jobs/view)", "3:17 never: never: a claim is written otherwise"),
    ("[x](claim:owner)", "3:5 claim:owner: claim:owner: a claim is written otherwise"),
    ("[x](claim:owner/includes/)", "3:26 : nothing: Toy Studio has no role of this name"),
    ("[x](level:vew)", "3:5 level:vew: level:vew: Toy Studio has nothing of this name"),
    ("[x](level:owner/job)", "3:17 job: job: Toy Studio has no feature of this name"),
    ("[x](role:suport)", "3:5 role:suport: role:suport: Toy Studio has nothing of this name"),
  ])
  func whatIsUnknownIsToldWhereItStands(link: String, told expected: String) throws {
    #expect(try told(link) == [expected + " [unknown-link]"])
  }

  @Test func theNearestNameIsOffered() throws {
    let help = try WrittenGuide("# T\n\n[x](claim:suport/jobs/view) [y](role:ownr)\n").handbook()
      .findings.map(\.suggestions)
    #expect(help == [["did you mean support?"], ["did you mean role:owner?"]])
  }

  @Test func theWordsOfALevelLinkAreTheLevelAsPrinted() throws {
    #expect(
      try told("It has [Edit](level:support/jobs).") == [
        "3:9 Edit: Support has View on Jobs, and the guide says Edit [false-prose-claim]"
      ])
  }

  @Test(arguments: [
    ("[can edit](claim:support/not/jobs/edit)", "Support cannot edit Jobs"),
    ("[may look](claim:support/price-lists/none)", "Support has no access to Price Lists"),
    ("[cannot edit](claim:support/images/edit)", "Support can edit Images"),
    ("[must not edit](claim:support/images/edit)", "Support can edit Images"),
  ])
  func wordsDoNotTurnTheirClaimAround(link: String, claim: String) throws {
    let told = try told(link)
    #expect(told.count == 1)
    #expect(
      told.first?.hasSuffix(
        "the words turn around what their claim says: \(claim) [false-prose-claim]") == true)
  }

  @Test func aLinkDoesNotNameOneThingAndLeadToAnother() throws {
    #expect(
      try told("[Support](role:owner) [Owner](role:owner) [the desk](role:support)") == [
        "3:11 role:owner: the words name Support, and role:owner is something else [misleading-link]"
      ])
  }

  @Test func aClaimLeadsToThePageThatAnswersIt() throws {
    let page = try WrittenGuide(
      "# T\n\n[a](claim:support/jobs/view) [b](claim:owner/includes/support) [Edit](level:edit)\n"
    ).page()
    let links = page.links.compactMap { link -> String? in
      guard case .page(let address, let fragment, _) = link else { return nil }
      return (address.components + (fragment.map { ["#" + $0] } ?? [])).joined(separator: "/")
    }
    #expect(
      links.suffix(3) == [
        "toy-studio/features/jobs", "toy-studio/roles/owner", "toy-studio/levels/#level.edit",
      ])
  }
}
