import BuiltTools
import Foundation
import Testing

/// docs/languages.md, done as it says by somebody who has only that page and the table it begins with.
@Suite struct LanguagesPageTests {
  private static let page = "docs/languages.md"

  private func blocks(_ language: String) throws -> [String] {
    try Repository.text(Self.page).matches(of: #/(?:^|\n)```([a-z]*)\n((?:[^`]|`(?!``))*)```/#)
      .filter { $0.output.1 == language }.map { String($0.output.2) }
  }

  @Test("Every command does what the page says, and its translations are of what pages say")
  func commands() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Repository.text("docs/corner-studio.csv"), to: "corner-studio.csv")
    let permdocs = BuiltTool("permdocs")
    let begun = try BuiltTool(at: "/bin/sh").run(
      ["-ec", "permdocs() { '\(permdocs.url.path)' \"$@\"; }\n" + blocks("sh").joined()],
      in: scratch.url)
    #expect(begun.code == 0, "\(begun.messages)")
    let path = "Content/languages/de.json"
    #expect(try scratch.read(path).hasPrefix("{\n  \"@language\": \"Deutsch\",\n"))

    let example = try #require(try blocks("json").first)
    try scratch.write(example, to: path)
    let sentences = try #require(try blocks("ftl").first)
    try scratch.write(sentences, to: "Content/languages/de.ftl")
    let built = try permdocs.run(["build", "--policy", "corner-studio.json"], in: scratch.url)
    #expect(built.code == 0, "\(built.messages)")
    #expect(
      built.messages.contains("units are not translated, and stay English [untranslated-text]"))
    #expect(!built.messages.contains("unused-translation"), "\(built.messages)")
    let owner = try scratch.read("Output/site/de/corner-studio/roles/owner.html")
    #expect(owner.contains("<html lang=\"de\">") && owner.contains("<h1>Inhaber</h1>"))
    let overview = try scratch.read("Output/site/de/corner-studio/index.html")
    #expect(overview.contains("Die Rollen von <span lang=\"en\" dir=\"ltr\">Corner Studio</span>"))
  }
}
