import BuiltTools
import Foundation
import Testing

/// The toy studio's handbook in German: a translation as somebody writes one, whole.
@Suite("A whole translation leaves nothing in English")
struct GermanTests {
  private static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Languages")

  private static func fixture(_ name: String) throws -> String {
    try String(contentsOf: fixtures.appendingPathComponent(name), encoding: .utf8)
  }

  private static func german() throws -> Toydocs {
    let toydocs = try Toydocs()
    for file in ["de.json", "de.ftl"] {
      try toydocs.scratch.write(fixture(file), to: "Content/languages/\(file)")
    }
    return toydocs
  }

  @Test("and has nothing else: bringing it up to date changes nothing") func whole() throws {
    let toydocs = try Self.german()
    let told = try toydocs.run("translate", "de")
    #expect(told.messages.contains(" units, all of them translated"), "\(told.messages)")
    #expect(told.messages.contains(" sentences, all of them translated"), "\(told.messages)")
    for file in ["de.json", "de.ftl"] {
      #expect(try toydocs.scratch.read("Content/languages/\(file)") == Self.fixture(file))
    }
    let built = try toydocs.run("build")
    #expect(built.code == 0)
    #expect(!built.messages.contains("translat"))
  }

  @Test("on no page and in no answer of a tool") func pages() throws {
    let toydocs = try Self.german()
    #expect(try toydocs.run("build").code == 0)
    let files = try toydocs.scratch.files(below: "Output/site/de")
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    for (path, page) in pages {
      #expect(page.contains("<html lang=\"de\">"))
      #expect(!page.contains("<span lang=\"en\""), "\(path)")
      #expect(!page.contains("lang=\"en\" dir=\"ltr\">") || page.contains(">English</a>"))
      // Every link of the page leads to something.
      for link in page.matches(of: #/(?:href|src)="([^"#?]+)/#) {
        let target = toydocs.scratch["Output/site/de/\(path)"].deletingLastPathComponent()
          .appendingPathComponent(String(link.output.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(path): \(link.output.1)")
      }
    }
    let tools = try #require(files["toy-studio/tools/data.js"])
    for english in ["\"Support\"", " cannot ", " the ", "Smallest"] {
      #expect(!tools.contains(english), "\(english)")
    }
  }

  @Test("and the policy that browsers are shown is the toy studio's") func bundle() throws {
    let exported = try Toydocs().run("export", "--product", "toy-studio", "--format", "json")
    #expect(try Self.fixture("toy-studio.json") == exported.output)
  }

  @Test("while one from right to left may be begun") func hebrew() throws {
    let toydocs = try Toydocs()
    for file in ["he.json", "he.ftl"] {
      try toydocs.scratch.write(Self.fixture(file), to: "Content/languages/\(file)")
    }
    let built = try toydocs.run("build")
    #expect(built.code == 0)
    #expect(built.messages.contains("[untranslated-text]"))
    #expect(!built.messages.contains("[unused-translation]"))
    let page = try toydocs.scratch.read("Output/site/he/toy-studio/roles/support.html")
    #expect(page.contains("<html lang=\"he\" dir=\"rtl\">") && page.contains("<h1>תמיכה</h1>"))
    #expect(page.contains("<span lang=\"en\" dir=\"ltr\">Answer the telephone</span>"))
  }
}
