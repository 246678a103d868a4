import Diagnostics
import DocumentModel
import Rendering
import Templates
import Foundation
import Testing

@Suite struct TemplateTests {
  private let shell = String(decoding: BuiltInTemplates.files["page.mustache"] ?? [], as: UTF8.self)

  private func findings(_ page: String, _ partials: [String: String] = [:]) -> [Diagnostic] {
    let files = partials.merging(["page.mustache": page]) { $1 }.mapValues { Array($0.utf8) }
    let loaded = PageTemplate.load(overriding: files, from: "mine")
    #expect((loaded.value == nil) == !loaded.findings.isEmpty)
    #expect(loaded.findings.allSatisfy { $0.rule == "template-contract" })
    return loaded.findings
  }

  @Test func `the built-in shell keeps its contract`() {
    let loaded = PageTemplate.load()
    #expect(loaded.findings.isEmpty)
    #expect(loaded.value != nil)
  }

  @Test func `a name that no page has is found where it stands`() {
    let found = findings(shell + "\n  <p>{{ titel }}</p>")
    let line = shell.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(found.map(\.summary) == ["the name titel is not among what a page says"])
    #expect(
      found.map(\.anchor) == [
        SourceAnchor(file: "mine/page.mustache", line: line, column: 9, word: "titel")
      ])
    #expect(found.first?.suggestions == ["did you mean title?"])
  }

  @Test func `a name is known within its section only`() {
    #expect(findings(shell + "{{fingerprint}}").count == 1)
    #expect(findings(shell + "{{#stamp}}{{fingerprint}} {{title}}{{/stamp}}").isEmpty)
  }

  @Test func `a value that is never shown is found`() {
    let found = findings(shell.replacing("{{fingerprint}}", with: ""))
    #expect(found.map(\.summary) == ["a page shell shows stamp.fingerprint"])
  }

  @Test func `a value that is asked for but not shown is found`() {
    let found = findings(shell.replacing("{{{.}}}<li aria", with: "<li aria"))
    #expect(found.map(\.summary) == ["a page shell shows trail"])
  }

  @Test func `an optional part may be left out`() throws {
    let start = try #require(shell.range(of: "{{#contents}}"))
    let end = try #require(shell.range(of: "{{/contents}}"))
    #expect(
      findings(shell.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")).isEmpty)
  }

  @Test func `partials are followed, missing ones and circles found`() {
    #expect(findings(shell + "{{>more}}", ["more.mustache": "{{title}}"]).isEmpty)
    #expect(
      findings(shell + "{{>mores}}", ["more.mustache": ""]).map(\.suggestions)
        == [["did you mean more?"]])
    #expect(
      findings(shell + "{{>more}}", ["more.mustache": "{{>more}}"]).map(\.summary)
        == ["the partial more includes itself"])
    #expect(
      findings(shell + "{{>more}}", ["more.mustache": "{{nothing}}"]).map(\.anchor.file)
        == ["mine/more.mustache"])
  }

  @Test func `sections open and close in pairs`() {
    #expect(findings(shell + "{{#stamp}}").map(\.summary) == ["the section stamp is never closed"])
    #expect(
      findings(shell + "{{/stamp}}").map(\.summary) == ["the section stamp is closed but not open"])
  }

  @Test func `an adopter's files replace ours and stand beside them`() {
    let assets = SiteAssets.files(overriding: [
      "print.css": [], "logo.svg": [1], "page.mustache": [],
    ])
    #expect(
      assets.map(\.path)
        == ["assets/icon.svg", "assets/logo.svg", "assets/site.css", "assets/site.js"])
  }
}
