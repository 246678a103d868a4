import Diagnostics
import Testing

@testable import Translation

@Suite("A file of translations is read, checked and written")
struct LanguageFileTests {
  private static func read(_ text: String) -> Diagnosed<LanguageFile?> {
    LanguageFile.read(Array(text.utf8), tag: "de", file: "de.json")
  }

  private static let head = "{ \"@language\": \"Deutsch\",\n"

  @Test("what is written reads back, and writing again changes nothing") func roundTrip() throws {
    let needed: Set = ["Jobs", "{1} includes {2}", "a \\{ \"b\" \\\\", "two\nlines"]
    let empty = LanguageFile(new: Language(tag: "de", name: "Deutsch"), file: "de.json")
    let first = empty.written(needing: needed, prunes: false)
    let read = try #require(LanguageFile.read(first, tag: "de", file: "de.json").value)
    #expect(read.missing(of: needed) == needed.sorted())
    #expect(read.written(needing: needed, prunes: false) == first)
    let text = String(decoding: first, as: UTF8.self)
      .replacing("\"Jobs\": \"\"", with: "\"Jobs\": \"Aufträge\"")
    let filled = try #require(Self.read(text).value)
    #expect(filled.missing(of: needed) == needed.subtracting(["Jobs"]).sorted())
    #expect(filled.written(needing: needed, prunes: true) == Array(text.utf8))
  }

  @Test("what no page says stays unless it is pruned") func pruning() throws {
    let file = try #require(Self.read(Self.head + "\"Old\": \"Alt\" }").value)
    #expect(file.unused(besides: ["Jobs"]).map(\.key) == ["Old"])
    let kept = String(decoding: file.written(needing: ["Jobs"], prunes: false), as: UTF8.self)
    #expect(kept.contains("\"Old\": \"Alt\"") && kept.contains("\"Jobs\": \"\""))
    let pruned = String(decoding: file.written(needing: ["Jobs"], prunes: true), as: UTF8.self)
    #expect(!pruned.contains("Old"))
  }

  @Test(
    "a translation that lost or invented a gap is an error at its place",
    arguments: [
      ("{1} includes {2}", "{1} umfasst", "the translation lacks {2}"),
      (
        "{1} includes {2}", "{1} umfasst {2} und {2}",
        "the translation has {2}, which what it translates has not"
      ),
      ("{1} includes {2}", "{1} umfasst {3}", "the translation lacks {2}"),
      ("{1:See this}", "{1}", "the translation lacks {1:…}"),
      (
        "Jobs", "Auftr{ge",
        "the gaps of a translation are written as {1}: after { comes a number; a brace that means itself is written \\{"
      ),
    ])
  func gaps(key: String, words: String, summary: String) throws {
    let read = Self.read(Self.head + "  \"\(key)\": \"\(words)\" }")
    let finding = try #require(read.findings.first)
    #expect(read.value == nil && read.findings.count == 1)
    #expect(finding.rule == "translation-gaps" && finding.severity == .error)
    #expect(finding.summary == summary)
    #expect(finding.anchor.line == 2 && finding.anchor.word == words)
    #expect(finding.anchor.column == 8 + key.utf8.count)
  }

  @Test(
    "what is no object of texts is one finding",
    arguments: [
      ("", "the file holds no translations: it breaks off before its end"),
      ("{ \"Jobs\": \"Aufträge\" }", "a file of translations says what its language calls itself"),
      ("{ \"@language\": \"Deutsch\", \"a\": \"1\", \"a\": \"2\" }", "a unit is translated once"),
      (
        "{ \"@language\": \"Deutsch\", \"a\": \"1\", \"\\u0061\": \"2\" }",
        "a unit is translated once"
      ),
    ])
  func faults(text: String, summary: String) {
    let read = Self.read(text)
    #expect(read.value == nil)
    #expect(read.findings.map(\.summary) == [summary])
    #expect(read.findings.map(\.rule) == ["unreadable-translation"])
  }

  @Test("a misspelt key is met with what was probably meant") func misspelt() throws {
    let file = try #require(Self.read(Self.head + "\"Jobbs\": \"Aufträge\" }").value)
    let unused = file.unused(besides: ["Jobs"])
    let finding = try #require(TranslationRules.unused(unused, missing: ["Jobs"], in: file))
    #expect(finding.notes.map(\.text) == ["did you mean \"Jobs\"?"])
    #expect(finding.anchor.line == 2)
  }

  @Test(
    "tags are known by custom, and which are read from right to left",
    arguments: [
      ("de", "de", false), ("DE", "de", false), ("pt-br", "pt-BR", false), ("ar", "ar", true),
      ("zh-hant-tw", "zh-Hant-TW", false), ("uz-Arab", "uz-Arab", true),
      ("az-Latn", "az-Latn", false),
      ("es-419", "es-419", false), ("he", "he", true), ("sl-rozaj", "sl-rozaj", false),
    ])
  func tags(tag: String, canonical: String, isRightToLeft: Bool) {
    #expect(Language.canonical(tag) == canonical)
    #expect(Language(tag: canonical, name: "").isRightToLeft == isRightToLeft)
  }

  @Test(
    "what is no tag is none", arguments: ["german", "d", "", "de-", "de_AT", "de-AT-AT-x", "../x"])
  func noTags(_ tag: String) { #expect(Language.canonical(tag) == nil) }
}
