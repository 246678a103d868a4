import BuiltTools
import Foundation
import Testing

/// Our own products in a language in which every unit is what it is in English: guides, tables, answers.
@Suite("A handbook translated into its own words is the same handbook")
struct IdentityTests {
  @Test("page by page, and in every answer of the tools") func everyPage() throws {
    let scratch = try ScratchFolder()
    let content = Repository.root.appendingPathComponent("Content")
    try FileManager.default.copyItem(at: content, to: scratch["Content"])
    let permdocs = BuiltTool("permdocs")
    #expect(try permdocs.run(["translate", "de"], in: scratch.url).code == 0)
    let file = "Content/languages/de.json"
    let filled = try scratch.read(file).replacing(#/\n  ("[^@](?:[^"\\]|\\.)*"): ""/#) {
      "\n  \($0.output.1): \($0.output.1)"
    }
    try scratch.write(filled, to: file)
    let sentences = "Content/languages/de.ftl"
    let said = try scratch.read(sentences).replacing("\n# to do: ", with: "\n")
      .replacing(#/\n#(   +)/#) { "\n\($0.output.1)" }
    try scratch.write(said, to: sentences)
    let built = try permdocs.run(["build"], in: scratch.url)
    #expect(built.code == 0 && !built.messages.contains("translat"), "\(built.messages)")
    let german = try scratch.files(below: "Output/site/de")
    var pages = 0
    for (path, text) in german {
      let english = try scratch.read("Output/site/\(path)")
      if path.hasSuffix("tools/data.js") {
        #expect(text.lowercased() == english.lowercased(), "\(path)")
      } else if path.hasSuffix(".html") {
        pages += 1
        #expect(
          Self.words(of: text).lowercased() == Self.words(of: english).lowercased(), "\(path)")
      }
    }
    #expect(pages > 150)
  }

  /// Words of the team begin with a small letter inside an English sentence, and as they are written in
  /// another language: so letters are compared without their case.
  ///
  /// What a reader sees, but for the choice of languages and for the link to Markdown, which is English.
  private static func words(of page: String) -> String {
    page.replacing(#/<nav class="languages"(?s).*?<\/nav>/#, with: "")
      .replacing("This page as Markdown", with: "")
      .replacing(#/(?s)<head>.*?<\/head>/#, with: "").replacing(#/<[^>]*>/#, with: "|")
      .replacing(#/[|\s]+/#, with: " ")
  }
}
