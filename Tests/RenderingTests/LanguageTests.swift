import Diagnostics
import DocumentModel
import LiteralWords
import Foundation
import Templates
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
    page.title = Words(said: [.untranslated([.text("Beratung")])])
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

@Suite("What pages say around their content can be said in other languages")
struct ShellWordsTests {
  @Test("the page shell has no words of its own") func shell() throws {
    let shell = String(
      decoding: try #require(BuiltInTemplates.files["page.mustache"]), as: UTF8.self)
    let body = shell[try #require(shell.range(of: "<body>")).upperBound...]
    let gaps = body.replacing(#/\{\{\{?[^}]*\}\}\}?/#, with: "")
    let words = gaps.replacing(#/<[^>]*>/#, with: "").filter(\.isLetter)
    #expect(words.isEmpty, "\(words)")
    for label in gaps.matches(of: #/(?:aria-label|alt|title)="([^"]*)"/#) {
      #expect(label.output.1.isEmpty)
    }
    for word in ShellWord.inShells { #expect(shell.contains(word.name), "\(word.name)") }
  }

  @Test("no script says a sentence but by its unit") func scripts() throws {
    var found = 0
    for name in BuiltInTemplates.scriptOrder {
      let script = String(decoding: try #require(BuiltInTemplates.files[name]), as: UTF8.self)
      for line in script.split(separator: "\n") where !line.contains("//") {
        for text in line.matches(of: #/(site\.word\()?['`]([A-Z][a-z’]+(?: [^'`]*)?)['`]/#) {
          let isKey = ["Arrow", "Escape", "Enter", "Control", "Tab"].contains {
            text.output.2.hasPrefix($0)
          }
          if text.output.1 == nil, !isKey { Issue.record("\(name): \(text.output.0)") }
          found += 1
        }
      }
    }
    #expect(found > 40)
    let words = ScriptWords.all()
    for word in ["All areas", "{1} of {2} {3}", "Kept apart: {1}, {2}"] {
      #expect(words.contains(word))
    }
  }

  @Test("and scripts are told what is said for each") func told() throws {
    let files = SiteAssets.files(words: ["Close": "Schließen \"x\"", "{1} shown": "Gezeigt: {1}"])
    let script = String(
      decoding: try #require(files.first { $0.path == "assets/site.js" }).bytes, as: UTF8.self)
    let words = try #require(
      script.range(
        of:
          "site.words = {\n\"Close\":\"Schließen \\\"x\\\"\",\n\"{1} shown\":\"Gezeigt: {1}\",\n};\n"
      ))
    // Before any script speaks but the one that has the words.
    let first = try #require(script.firstRange(of: "site.search = "))
    #expect(words.upperBound <= first.lowerBound)
    let english = SiteAssets.files().first { $0.path == "assets/site.js" }
    #expect(
      !String(decoding: try #require(english).bytes, as: UTF8.self).contains("site.words = {\n"))
  }
}
