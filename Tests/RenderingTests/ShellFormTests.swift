import Mustache
import Testing

@testable import Rendering

@Suite struct ShellFormTests {
  private func page(_ template: String, _ words: [String: String]) throws -> String {
    let library = MustacheLibrary(templates: ["page": try MustacheTemplate(string: template)])
    let forms = ShellForms(library, template: "page", language: .english)
    let names = Set(words.keys).union(["content"])
    return String(
      decoding: forms.form(saying: names).fill(words, content: Array("<p>".utf8)), as: UTF8.self)
  }

  @Test func wordsAreEscapedWhereTheTemplateWantsItAndNowhereElse() throws {
    let written = try page(
      "{{menu}}|{{{menu}}}|{{&menu}}|{{{content}}}", ["menu": "<b>&\"'"])
    #expect(written == "&lt;b&gt;&amp;&quot;&#39;|<b>&\"'|<b>&\"'|<p>")
    // A title is no markup, whatever the template takes it for.
    #expect(try page("{{title}}|{{{title}}}", ["title": "<b>"]) == "&lt;b&gt;|&lt;b&gt;")
  }

  @Test func partsAreNamedWithinTheirSectionAndMissingOnesLeaveItOut() throws {
    let template = "{{#stamp}}[{{version}} {{product}}]{{/stamp}}{{^stamp}}none{{/stamp}}"
    #expect(try page(template, ["stamp.version": "1", "stamp.product": "Toy"]) == "[1 Toy]")
    #expect(try page(template, [:]) == "none")
  }

  @Test func sectionsOverWordsSayThem() throws {
    let template = "{{#edit}}<a href=\"{{.}}\">{{/edit}}"
    #expect(try page(template, ["edit": "a?b&c"]) == "<a href=\"a?b&amp;c\">")
    #expect(try page(template, [:]).isEmpty)
  }

  /// The engine sees marks; what a page says must not be read as one, or as a tag.
  @Test func wordsThatLookLikeTagsStayWords() throws {
    #expect(try page("{{title}}", ["title": "{{footer}} title<"]) == "{{footer}} title&lt;")
  }

  @Test func pagesWithOtherPartsHaveOtherForms() throws {
    let library = MustacheLibrary(templates: [
      "page": try MustacheTemplate(string: "{{title}}{{#next}}→{{words}}{{/next}}")
    ])
    let forms = ShellForms(library, template: "page", language: .english)
    let plain = forms.form(saying: ["title"]).fill(["title": "A"], content: [])
    let turning = forms.form(saying: ["title", "next.words"])
      .fill(["title": "B", "next.words": "C"], content: [])
    #expect(String(decoding: plain, as: UTF8.self) == "A")
    #expect(String(decoding: turning, as: UTF8.self) == "B→C")
  }
}
