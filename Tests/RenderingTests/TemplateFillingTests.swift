import Testing

@testable import Rendering

@Suite struct TemplateFillingTests {
  private func page(_ template: String, _ values: [String: TemplateValue]) -> String {
    let template = ShellTemplate(
      "page", in: ["page": Array(template.utf8), "more": Array("[{{title}}]".utf8)])
    return String(decoding: template.write(values), as: UTF8.self)
  }

  @Test func aTextIsEscapedWhateverTheTemplateTakesItFor() {
    let escaped = "&lt;b&gt;&amp;&quot;&#39;"
    #expect(
      page("{{title}}|{{{title}}}|{{& title}}", ["title": .text("<b>&\"'")])
        == "\(escaped)|\(escaped)|\(escaped)")
  }

  @Test func markupMeansItselfBetweenThreeBracesAlone() {
    let bold = TemplateValue.markup(Array("<b>".utf8))
    #expect(page("{{menu}}|{{{menu}}}|{{&menu}}", ["menu": bold]) == "&lt;b&gt;|<b>|<b>")
  }

  /// A sign that combines with a letter beside it is the same sign to a browser.
  @Test(arguments: ["\u{0D4E}", "\u{0301}", "\u{200D}", "\u{FE0F}", "\u{1F1E6}"])
  func aSignThatCombinesIsEscaped(neighbour: String) {
    let text = "\(neighbour)\"\(neighbour)<\(neighbour)&\(neighbour)"
    #expect(
      page("{{title}}", ["title": .text(text)])
        == "\(neighbour)&quot;\(neighbour)&lt;\(neighbour)&amp;\(neighbour)")
  }

  @Test func partsAreNamedWithinTheirSectionAndMissingOnesLeaveItOut() {
    let template = "{{#stamp}}[{{version}} {{product}}]{{/stamp}}{{^stamp}}none{{/stamp}}"
    let stamp = TemplateValue.part(["version": .text("1"), "product": .text("Toy")])
    #expect(page(template, ["stamp": stamp]) == "[1 Toy]")
    #expect(page(template, [:]) == "none")
  }

  @Test func sectionsOverWordsSayThem() {
    let template = "{{#edit}}<a href=\"{{.}}\">{{/edit}}"
    #expect(page(template, ["edit": .text("a?b&c")]) == "<a href=\"a?b&amp;c\">")
    #expect(page(template, [:]).isEmpty)
  }

  @Test func aListRepeatsItsSection() {
    let sheets = TemplateValue.list([["name": .text("A")], ["name": .text("B")]])
    #expect(
      page("{{#sheets}}{{name}}{{title}} {{/sheets}}", ["sheets": sheets, "title": .text("!")])
        == "A! B! ")
  }

  @Test func wordsThatLookLikeTagsStayWords() {
    #expect(page("{{title}}", ["title": .text("{{footer}} title<")]) == "{{footer}} title&lt;")
  }

  @Test func aTagAloneOnItsLineTakesTheLineWithIt() {
    #expect(page("a\n  {{#edit}}\nb\n{{/edit}}  \nc\n", ["edit": .text("x")]) == "a\nb\nc\n")
    #expect(page("a\n{{! nothing }}\nb {{! nothing }}\n", [:]) == "a\nb \n")
  }

  @Test func aPartialStandsInItsPlace() {
    #expect(page("<{{> more}}>", ["title": .text("x")]) == "<[x]>")
  }

  @Test func aTextThatStayedEnglishIsMarkedWhereMarksCanStand() {
    #expect(
      page("{{title}}|{{{title}}}", ["title": .english("A<")])
        == "A&lt;|<span lang=\"en\" dir=\"ltr\">A&lt;</span>")
  }
}
