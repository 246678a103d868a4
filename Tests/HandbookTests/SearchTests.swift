import DocumentModel
import LiteralWords
import Handbook
import PolicyAudit
import Testing

@Suite struct SearchTests {
  private let handbook: ToyHandbook
  private var entries: [SearchEntry] { handbook.entries }

  init() throws { handbook = try ToyHandbook() }

  private func entry(_ kind: String, _ title: String) -> SearchEntry? {
    entries.first { $0.kind.text == kind && $0.title.text == title }
  }

  @Test func everyKindOfThingCanBeSearchedFor() throws {
    let support = try #require(entry("Roles", "Support"))
    #expect(support.target == .page(PageAddress("toy-studio", "roles", "support")))
    #expect(support.place.text == "Toy Studio" && !support.about.text.isEmpty)
    let kinds = Set(entries.map(\.kind.text))
    #expect(
      kinds.isSuperset(
        of: ["Roles", "Features", "Symptoms", "Levels", "Actions", "Pages", "Rules of the audit"]))
  }

  @Test func aFeatureIsFoundByWhatCanBeDoneWithIt() throws {
    let jobs = try #require(entry("Features", "Jobs"))
    #expect(jobs.words.contains("Edit") && jobs.words.contains("edit"))
  }

  @Test func everyPageWithANameOfItsOwnIsFound() throws {
    let found = Set(
      entries.compactMap { entry -> PageAddress? in
        guard case .page(let page, _, _) = entry.target else { return nil }
        return page
      })
    for page in handbook.documents where page.address != .index() {
      #expect(found.contains(page.address), "\(page.address)")
    }
  }
}
