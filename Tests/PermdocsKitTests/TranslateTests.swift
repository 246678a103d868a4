import BuiltTools
import Foundation
import Testing

@Suite("A site in other languages")
struct TranslateTests {
  private static let file = "Content/languages/de.json"
  private static let sentences = "Content/languages/de.ftl"

  private static func begun() throws -> Toydocs {
    let toydocs = try Toydocs()
    try toydocs.scratch.write("name: Studio\n", to: "Content/site.conf")
    #expect(try toydocs.run("translate", "de").code == 0)
    return toydocs
  }

  private static func text(_ toydocs: Toydocs, _ path: String = file) throws -> String {
    try String(contentsOf: toydocs.scratch[path], encoding: .utf8)
  }

  @Test("begins with a file of what there is to translate, and again changes nothing")
  func begins() throws {
    let toydocs = try Self.begun()
    let first = try Self.text(toydocs)
    #expect(first.hasPrefix("{\n  \"@language\": \"Deutsch\",\n"))
    #expect(
      first.contains("\n  \"Find a job and its gallery\": \"\"") || first.contains("find a job"))
    let sentences = try Self.text(toydocs, Self.sentences)
    #expect(
      sentences.contains(
        "\n# $card (whose) $level (a level, or names of actions) $reason (a statement of the team)\n"
          + "# to do: cardGrantsBecause = The card of { $card } grants { $level }: { $reason }\n"))
    // The words of the shell and those of the scripts are among them.
    #expect(first.contains("\n  \"Skip to the content\": \"\""))
    let again = try toydocs.run("translate", "de")
    #expect(again.code == 0)
    #expect(try Self.text(toydocs) == first)
    #expect(try Self.text(toydocs, Self.sentences) == sentences)
    let count = first.components(separatedBy: ": \"\"").count - 1
    #expect(again.messages.contains("\(Self.file): \(count) units, \(count) without words\n"))
    let open = sentences.components(separatedBy: "\n# to do: ").count - 1
    #expect(again.lastMessage == "\(Self.sentences): \(open) sentences, \(open) without words")
  }

  @Test("is not below a name that Windows keeps", arguments: ["con", "aux", "prn", "nul"])
  func reserved(tag: String) throws {
    let toydocs = try Toydocs()
    let result = try toydocs.run("translate", tag)
    #expect(result.code == 64 && result.messages.contains("Windows keeps \(tag) for a device"))
    try toydocs.scratch.write("{}", to: "Content/languages/\(tag).json")
    try toydocs.scratch.write("# A\n", to: "Content/toy-studio/guides/\(tag).md")
    let build = try toydocs.run("build")
    #expect(build.code == 1)
    #expect(build.messages.contains("Windows keeps \(tag) for a device, so no folder"))
    #expect(
      build.messages.contains("a guide is not named \(tag), which Windows keeps for a device"))
  }

  @Test("keeps what is translated, and what no page says until it is pruned") func keeps() throws {
    let toydocs = try Self.begun()
    let filled = try Self.text(toydocs)
      .replacingOccurrences(of: "\"Support\": \"\"", with: "\"Support\": \"Beratung\"")
      .replacingOccurrences(of: "\"@language\"", with: "\"Zzz\": \"Alt\",\n  \"@language\"")
    try toydocs.scratch.write(filled, to: Self.file)
    let sentences = try Self.text(toydocs, Self.sentences).replacingOccurrences(
      of: "# to do: home = Handbook", with: "# Of ours.\nhome =\n    Handbuch\n\n# Gone.\nzzz = Alt"
    )
    try toydocs.scratch.write(sentences, to: Self.sentences)
    let told = try toydocs.run("translate", "de")
    #expect(
      told.messages.components(separatedBy: ", 1 that no page says (--prune takes them out)").count
        == 3)
    #expect(try Self.text(toydocs).contains("\"Zzz\": \"Alt\""))
    #expect(try Self.text(toydocs, Self.sentences).contains("# Of ours.\nhome =\n    Handbuch\n"))
    #expect(try Self.text(toydocs, Self.sentences).contains("\nzzz = Alt\n"))
    #expect(try toydocs.run("build").messages.contains("[unused-translation]"))
    #expect(try toydocs.run("translate", "de", "--prune").code == 0)
    let pruned = try Self.text(toydocs)
    #expect(!pruned.contains("Zzz") && pruned.contains("\"Support\": \"Beratung\""))
    let kept = try Self.text(toydocs, Self.sentences)
    #expect(!kept.contains("zzz") && !kept.contains("# Gone."))
    #expect(kept.contains("# Of ours.\nhome =\n    Handbuch\n"))
  }

  @Test("is built whole in a folder of its own, with what is not translated in English")
  func builds() throws {
    let toydocs = try Self.begun()
    let filled = try Self.text(toydocs)
      .replacingOccurrences(of: "\"Support\": \"\"", with: "\"Support\": \"Beratung\"")
    try toydocs.scratch.write(filled, to: Self.file)
    let built = try toydocs.run("build")
    #expect(built.code == 0)
    #expect(
      built.messages.contains("units are not translated, and stay English [untranslated-text]"))
    let page = try Self.text(toydocs, "Output/site/de/toy-studio/roles/support.html")
    #expect(page.contains("<html lang=\"de\">") && page.contains("<h1>Beratung</h1>"))
    #expect(page.contains("<span lang=\"en\" dir=\"ltr\">Skip to the content</span>"))
    let english = try Self.text(toydocs, "Output/site/toy-studio/roles/support.html")
    #expect(english.contains("<a href=\"../../de/toy-studio/roles/support.html\" hreflang=\"de\""))
    #expect(try toydocs.run("check", "--strict").code == 1)
    // What goes with a file comes with it.
    try FileManager.default.removeItem(at: toydocs.scratch[Self.file])
    #expect(try toydocs.run("build").code == 0)
    #expect(!FileManager.default.fileExists(atPath: toydocs.scratch["Output/site/de"].path))
    let alone = try Self.text(toydocs, "Output/site/toy-studio/roles/support.html")
    #expect(!alone.contains("hreflang"))
  }

  @Test("leaves everything as it is where a translation would say something else") func refuses()
    throws
  {
    let toydocs = try Self.begun()
    let wrong = try Self.text(toydocs, Self.sentences).replacingOccurrences(
      of: "# to do: reach = { $reached } of { $features }", with: "reach = { $reached } Bereiche")
    try toydocs.scratch.write(wrong, to: Self.sentences)
    let built = try toydocs.run("build")
    #expect(built.code == 1)
    #expect(
      built.messages.contains("error: the translation lacks { $features } [translation-gaps]"),
      "\(built.messages)")
    #expect(!FileManager.default.fileExists(atPath: toydocs.scratch["Output"].path))
    #expect(try toydocs.run("translate", "de").code == 1)
    #expect(try Self.text(toydocs, Self.sentences) == wrong)
  }

  @Test(
    "has a tag and no other name",
    arguments: [
      (
        "german",
        "german is no tag of a language; name the file by a tag such as de, pt-BR or zh-Hant"
      ),
      ("DE", "the tag DE is written de; rename the file"),
      (
        "en", "pages are composed in English; say it otherwise in the policy; no file holds English"
      ),
    ])
  func tags(tag: String, message: String) throws {
    let toydocs = try Toydocs()
    let result = try toydocs.run("translate", tag)
    #expect(result.code == 64)
    #expect(result.messages == "error: \(message)\n")
    #expect(!FileManager.default.fileExists(atPath: toydocs.scratch["Content"].path))
  }

  @Test("is not pruned of what products say that were not looked at") func prunesNoOther() throws {
    let toydocs = try Toydocs()
    let result = try toydocs.run("translate", "de", "--prune", "--product", "toy-studio")
    #expect(result.code == 64)
    #expect(result.messages.contains("--prune would take it out"))
  }

  @Test("of one product is built without touching the other's") func scope() throws {
    let toydocs = try Toydocs()
    #expect(try toydocs.run("translate", "de", edition: "two").code == 0)
    #expect(try toydocs.run("build", edition: "two").code == 0)
    let lab = "Output/site/de/toy-lab/index.html"
    let before = try Self.text(toydocs, lab)
    let filled = try Self.text(toydocs)
      .replacingOccurrences(of: "\"Support\": \"\"", with: "\"Support\": \"Beratung\"")
    try toydocs.scratch.write(filled, to: Self.file)
    #expect(try toydocs.run("build", "--product", "toy-studio", edition: "two").code == 0)
    #expect(try Self.text(toydocs, lab) == before)
    #expect(
      try Self.text(toydocs, "Output/site/de/toy-studio/index.html").contains("Beratung"))
  }
}
