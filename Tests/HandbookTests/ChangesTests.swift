import Diagnostics
import DocumentModel
import LiteralWords
import Foundation
import Handbook
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The pages and the feed of what changed.
@Suite struct ChangesTests {
  private func release(
    _ version: String, _ day: String, _ change: (inout Policy) -> Void = { _ in }
  ) throws -> Release {
    var policy = Studio.policy
    change(&policy)
    return Release(
      version: version, date: try #require(ReleaseDate(day)), policy: policy,
      fingerprint: String(repeating: version + "a1b2c3d", count: 8))
  }

  private func product(_ releases: [Release]) throws -> Product {
    Product(try #require(Audit.audit(Studio.policy).policy), releases: releases)
  }

  private func pages(_ releases: [Release]) throws -> [Document] {
    Handbook.pages(of: [try product(releases)], rules: []).english.map(\.document)
  }

  @Test func aPageSaysWithWhichVersionItLastChanged() throws {
    let releases = [
      try release("1", "2026-01-02") { $0.roles[0].card.content.purpose = "Another purpose." },
      try release("2", "2026-02-03"),
    ]
    let pages = try pages(releases)
    func changed(_ components: String...) throws -> String? {
      try #require(pages.first { $0.address.components == ["toy-studio"] + components }).changed?
        .text
    }
    let first = "Last changed with version 1, 2 January 2026."
    let second = "Last changed with version 2, 3 February 2026."
    #expect(try changed("roles", Studio.policy.roles[0].card.id.text) == second)
    #expect(try changed("roles", Studio.policy.roles[1].card.id.text) == first)
    #expect(try changed("features", "jobs") == first)
    #expect(try changed("matrix") == second)
  }

  @Test func whatIsNotReleasedYetHasChangedSinceTheLastRelease() throws {
    let pages = try pages([
      try release("1", "2026-01-02") { $0.roles[0].card.content.purpose = "Another purpose." }
    ])
    let card = try #require(pages.first { $0.address.components.contains("roles") })
    #expect(card.changed == "Changed since version 1, 2 January 2026.")
    #expect(try self.pages([]).allSatisfy { $0.changed == nil })
  }

  @Test func withoutAReleaseThePageSaysSo() throws {
    let page = try ToyHandbook().page("toy-studio", "changes")
    #expect(
      page.sentences == [
        "No version of Toy Studio has been released yet, so there is nothing that this one could be held against."
      ])
    #expect(ChangesFeed.write(try product([]), at: nil) == nil)
  }

  @Test func eachReleaseHasAPageInPlainWords() throws {
    let first = try release("1", "2026-11-21") {
      $0.roles[0].card.name = "Help Desk"
      $0.roles[0].card.content.sections[1].grants[0] = Studio.images(.view, because: "see them")
      $0.implications.removeLast()
    }
    let pages = try pages([first, release("2", "2027-01-15")])
    let page = try #require(pages.first { $0.address.components.suffix(2) == ["changes", "2"] })
    #expect(page.title == "Version 2, 15 January 2027")
    #expect(
      page.sentences == [
        "2 widened, 1 of them in effect only, Help Desk is called Support now.",
        "Called Support now; it was Help Desk.",
        "Images: can now edit (View before, Edit now).",
        "Images: can now edit (View / Delete before, Full now), because of what comes from Support.",
        "Images: widened for Support and widened (in effect only) for Owner.",
        "The actions.",
      ])
    let list = try #require(pages.first { $0.address.components.last == "changes" })
    #expect(list.sentences.contains("Nothing has changed."))
    #expect(list.sentences.contains("Version 1, 21 November 2026"))
  }

  @Test func theFeedIsXMLWhateverThingsAreCalled() throws {
    let feed = try #require(
      ChangesFeed.write(
        product([
          release("1", "2026-11-21") { $0.roles[0].card.name = "<b>R&D</b> \"]]>\u{1}" },
          release("2", "2027-01-15"),
        ]), at: "https://example.com/a&b/"))
    let reader = XMLParser(data: Data(feed))
    #expect(reader.parse(), "\(String(describing: reader.parserError))")
    let text = String(decoding: feed, as: UTF8.self)
    #expect(text.contains("it was &lt;b&gt;R&amp;D&lt;/b&gt; &quot;]]&gt;\u{FFFD}."))
    #expect(text.contains("<updated>2027-01-15T00:00:00Z</updated>"))
    #expect(text.contains("href=\"https://example.com/a&amp;b/toy-studio/changes/2.html\"/>"))
  }
}
