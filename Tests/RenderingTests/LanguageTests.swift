import Diagnostics
import DocumentModel
import Testing

@testable import Rendering

@Suite("Pages in several languages")
struct LanguageTests {
  private static let german = PageLanguage(
    tag: "de", name: "Deutsch", isRightToLeft: false, words: [.skip: "Zum Inhalt"])
  private static let hebrew = PageLanguage(
    tag: "he", name: "עברית", isRightToLeft: true, words: [:])
  private static let page = Document(
    address: PageAddress("toy", "roles", "support"), title: "Beratung", summary: "Hilft.",
    blocks: [
      .paragraph([
        .text("Siehe "), .untranslated([.text("Support")]), .text(" und "),
        .link(.file("toy/grid.csv"), "CSV"), .link(.page(.index(of: "rules")), "Regeln"),
      ])
    ])

  private static func html(
    in language: PageLanguage, address: String? = nil, _ page: Document = page
  ) throws -> String {
    var settings = SiteSettings()
    settings.address = address
    settings.language = language
    settings.languages = [.english, german, hebrew]
    settings.englishPages = [.index(of: "rules")]
    let shell = try #require(PageTemplate.load().value).saying(language)
    let links = LinkResolver(
      format: .html, dataFolder: language == .english ? "" : "../", away: settings.pagesElsewhere)
    let renderer = HTMLRenderer(
      links: links, shell: shell, settings: settings, pages: [PageDraft(page)])
    return String(decoding: renderer.render(page).bytes, as: UTF8.self)
  }

  @Test("say their language and its direction") func languageOfThePage() throws {
    #expect(try Self.html(in: .english).contains("<html lang=\"en\">"))
    #expect(try Self.html(in: Self.german).contains("<html lang=\"de\">"))
    #expect(try Self.html(in: Self.hebrew).contains("<html lang=\"he\" dir=\"rtl\">"))
  }

  @Test("lead to each other, from a disk too") func choice() throws {
    let german = try Self.html(in: Self.german)
    for item in [
      "<a href=\"../../../toy/roles/support.html\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>",
      "<span aria-current=\"true\" lang=\"de\" dir=\"ltr\">Deutsch</span>",
      "<a href=\"../../../he/toy/roles/support.html\" hreflang=\"he\" lang=\"he\" dir=\"rtl\">עברית</a>",
      "<link rel=\"alternate\" hreflang=\"x-default\" href=\"../../../toy/roles/support.html\">",
    ] { #expect(german.contains(item), "\(item)") }
    let english = try Self.html(in: .english)
    #expect(english.contains("<a href=\"../../de/toy/roles/support.html\" hreflang=\"de\""))
  }

  @Test("are told to search engines by their whole addresses") func alternates() throws {
    let german = try Self.html(in: Self.german, address: "https://example.com/h/")
    #expect(
      german.contains(
        "<link rel=\"canonical\" href=\"https://example.com/h/de/toy/roles/support.html\">"))
    #expect(
      german.contains("hreflang=\"he\" href=\"https://example.com/h/he/toy/roles/support.html\">"))
    var settings = SiteSettings()
    settings.address = "https://example.com/h/"
    settings.languages = [.english, Self.german]
    let files = SiteFiles.files([PageDraft(Self.page)], settings: settings)
    let map = String(
      decoding: try #require(files.first { $0.path == "sitemap.xml" }).bytes, as: UTF8.self)
    #expect(map.components("<loc>") == 2)
    #expect(
      map.components(
        "<xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"https://example.com/h/de/toy/roles/support.html\"/>"
      ) == 2)
  }

  @Test("mark what stayed English, around the content as well") func untranslated() throws {
    let german = try Self.html(in: Self.german)
    #expect(german.contains("Siehe <span lang=\"en\" dir=\"ltr\">Support</span> und "))
    #expect(german.contains("<a class=\"skip\" href=\"#main\">Zum Inhalt</a>"))
    #expect(
      try Self.html(in: Self.hebrew).contains(
        "<span lang=\"en\" dir=\"ltr\">Skip to the content</span>"))
    #expect(german.contains("<h1>Beratung</h1>"))
    var page = Self.page
    page.untranslated = ["Beratung"]
    #expect(
      try Self.html(in: Self.german, page).contains(
        "<h1><span lang=\"en\" dir=\"ltr\">Beratung</span></h1>"))
  }

  @Test("share the data, and the pages that are English alone") func shared() throws {
    let german = try Self.html(in: Self.german)
    #expect(german.contains("<a href=\"../../../toy/grid.csv\">"))
    #expect(german.contains("<a href=\"../../../rules/index.html\">"))
    #expect(try Self.html(in: .english).contains("<a href=\"../grid.csv\">"))
    let rules = Document(address: .index(of: "rules"), title: "Rules", summary: "", blocks: [])
    let english = try Self.html(in: .english, rules)
    #expect(!english.contains("hreflang"))
  }

  @Test("and a site of one language has no trace of it") func one() throws {
    let shell = try #require(PageTemplate.load().value)
    let renderer = HTMLRenderer(
      links: LinkResolver(format: .html), shell: shell, pages: [PageDraft(Self.page)])
    let html = String(decoding: renderer.render(Self.page).bytes, as: UTF8.self)
    #expect(!html.contains("hreflang") && !html.contains("class=\"languages\""))
    #expect(html.contains("<html lang=\"en\">"))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
