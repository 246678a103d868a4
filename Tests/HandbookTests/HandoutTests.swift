import BuiltTools
import DocumentModel
import LiteralWords
import Handbook
import PolicyAudit
import PolicyModel
import Rendering
import Testing
import ToyStudio

/// The sheets of the toy studio, as they are composed.
struct ToyHandouts {
  let all: [Handout]

  init(
    _ policy: Policy = Studio.policy, releases: [Release] = [],
    fingerprint: String = "0123456789abcdef", order: HandoutOrder = HandoutOrder()
  ) throws {
    let audited = try #require(Audit.audit(policy).policy).fingerprinted(fingerprint)
    all = Handbook.handouts(
      of: Product(audited, releases: releases), order)
  }

  var paths: [String] { all.map { $0.path.joined(separator: "/") } }

  func sheet(_ path: String) throws -> Handout.Sheet {
    let handout = all.first { $0.path.joined(separator: "/") == path }
    return try #require(handout?.sheets.first)
  }

  /// A sheet as Markdown, which a reviewer reads.
  static func text(_ sheet: Handout.Sheet) -> String {
    let page = Document(
      address: PageAddress("sheet"), title: "\(sheet.label): \(sheet.title)", summary: "",
      blocks: sheet.blocks + [.paragraph(sheet.blanks.map { "\($0): ____" }.joined(separator: " "))]
    )
    let links = LinkResolver(format: .paper)
    return String(decoding: MarkdownRenderer(links: links).render(page).bytes, as: UTF8.self)
  }
}

@Suite struct HandoutTests {
  @Test func aProductHasASheetOfEachKind() throws {
    let all = try ToyHandouts()
    #expect(
      all.paths == [
        "cards/support", "large-print/support", "quizzes/support", "answers/support",
        "cards/owner", "large-print/owner", "quizzes/owner", "answers/owner", "matrix",
        "troubleshooting", "pack",
      ])
  }

  @Test func oneRoleAndLargePrintCanBeAskedFor() throws {
    let support = try ToyHandouts(order: HandoutOrder(cards: ["support"]))
    #expect(
      support.paths == [
        "cards/support", "large-print/support", "quizzes/support", "answers/support",
      ])
    let large = try ToyHandouts(order: HandoutOrder(isLargeOnly: true))
    #expect(large.paths == ["large-print/support", "large-print/owner"])
    #expect(large.all.allSatisfy { $0.isLarge })
  }

  /// Every sheet as a reader has it, but for its dress.
  @Test func theSheetsReadAsRecorded() throws {
    let handouts = try ToyHandouts()
    for path in handouts.paths where !path.hasPrefix("large-print") && path != "pack" {
      let text = ToyHandouts.text(try handouts.sheet(path))
      if let difference = try Golden().difference(of: text, named: "toy-studio-handouts/\(path).md")
      {
        Issue.record("\(difference)")
      }
    }
  }

  @Test func thePackHoldsEverySheetButTheAnswersAndNamesThemAll() throws {
    let pack = try #require(try ToyHandouts().all.last)
    #expect(
      pack.sheets.map(\.id) == [
        "title", "levels.levels", "card.support", "card.owner", "matrix.matrix",
        "troubleshooting.troubleshooting", "quiz.support", "quiz.owner",
      ])
    let title = Document(
      address: pack.address, title: "", summary: "", blocks: pack.sheets[0].blocks)
    let places = title.links.map { link -> String? in
      guard case .page(pack.address, let place, _) = link else { return nil }
      return place
    }
    #expect(places == pack.sheets.dropFirst().map(\.id))
    let anchors = pack.sheets.flatMap { sheet in
      [sheet.id]
        + Document(address: pack.address, title: "", summary: "", blocks: sheet.blocks)
        .anchors
    }
    #expect(Set(anchors).count == anchors.count, "a place is named twice")
  }

  // MARK: Days

  private func release(_ version: String, _ fingerprint: String, _ policy: Policy) throws -> Release
  {
    Release(
      version: version, date: try #require(ReleaseDate("2026-03-0\(version)")), policy: policy,
      fingerprint: fingerprint)
  }

  @Test func theDayIsThatOfTheReleaseOrOfTheOrder() throws {
    let released = [try release("1", "0123456789abcdef", Studio.policy)]
    let asReleased = try ToyHandouts(releases: released)
    #expect(asReleased.all[0].dated == "dated 1 March 2026")
    let moved = try ToyHandouts(releases: released, fingerprint: "ffff")
    #expect(moved.all[0].dated == "not released yet")
    let ordered = HandoutOrder(day: ReleaseDate("2027-12-31"))
    let onDay = try ToyHandouts(releases: released, order: ordered)
    #expect(onDay.all[0].dated == "dated 31 December 2027")
  }

  @Test func whatChangedIsToldWhereAnotherVersionWasGivenOut() throws {
    var older = Studio.policy
    older.roles[0].card.content.sections[0].grants[0] = Studio.jobs(.edit, because: "as it was")
    let once = [try release("1", "0123456789abcdef", Studio.policy)]
    let paths = try ToyHandouts(releases: once).paths
    #expect(!paths.contains("changes"))
    let twice = [
      try release("1", "aaaa", older), try release("2", "0123456789abcdef", Studio.policy),
    ]
    let sheet = try ToyHandouts(releases: twice).sheet("changes")
    let text = ToyHandouts.text(sheet)
    #expect(sheet.label == "Since version 1 of 1 March 2026")
    #expect(text.contains("Jobs: can no longer edit (Edit before, View now)."), "\(text)")
    let pack = try #require(try ToyHandouts(releases: twice).all.last)
    #expect(pack.sheets.contains { $0.kind == .changes })
  }
}
