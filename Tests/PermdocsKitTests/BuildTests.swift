import BuiltTools
import Foundation
import Testing

@Suite struct BuildTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  @Test func writesPagesInBothFormsAndTheData() throws {
    let result = try toydocs.run("build")
    #expect(result.code == 0)
    #expect(result.output == "")
    let files = try scratch.files(below: "Output")
    #expect(files["markdown/README.md"] != nil)
    #expect(files["markdown/toy-studio/roles/support.md"]?.contains("Support") == true)
    #expect(files["site/toy-studio/roles/support.html"]?.contains("<h1") == true)
    #expect(files["site/assets/site.css"] != nil)
    #expect(files["site/toy-studio/policy.json"]?.hasPrefix("{") == true)
    #expect(files["site/toy-studio/grid.csv"]?.hasPrefix("product,role_id,role") == true)
    #expect(try scratch.files().keys.allSatisfy { $0.hasPrefix("Output/") })
  }

  @Test func markdownLinksTheDataThatStandsBesideIt() throws {
    _ = try toydocs.run("build")
    let files = try scratch.files(below: "Output/markdown/toy-studio")
    #expect(files["policy.json"] != nil && files["grid.csv"] == nil)
    for page in ["README.md", "matrix.md"] {
      let words = try #require(files[page])
      #expect(words.contains("\n- The whole grid as CSV, on the site\n"))
      #expect(words.contains("\n- [The policy as JSON](policy.json)\n"))
    }
    #expect(try toydocs.run("check").code == 0)
  }

  @Test func writesTheSiteAloneWhereThatIsAskedFor() throws {
    _ = try toydocs.run("build")
    let both = try scratch.files(below: "Output")
    try scratch.write("old", to: "Output/markdown/toy-studio/gone.md")
    #expect(try toydocs.run("build", "--html-only").code == 0)
    var site = try scratch.files(below: "Output")
    #expect(site.removeValue(forKey: "markdown/toy-studio/gone.md") == "old")
    let isMarkdown = { (path: String) in path.hasPrefix("markdown/") }
    #expect(site.filter { isMarkdown($0.key) } == both.filter { isMarkdown($0.key) })
    let pages = site.filter { !isMarkdown($0.key) }
    #expect(
      pages.keys.sorted()
        == both.keys.filter { !isMarkdown($0) && !$0.hasSuffix(".md") && $0 != "site/llms.txt" }
        .sorted())
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(!page.contains(".md\""), "\(path) leads to Markdown that is not there")
    }
  }

  @Test func saysShortlyWhatItDid() throws {
    let first = try toydocs.run("build", "--output", "Public")
    let pages = try scratch.files(below: "Public/markdown").keys.count { $0.hasSuffix(".md") }
    let files = try scratch.files(below: "Public").count
    #expect(
      first.lastMessage.contains(
        try Regex(
          #"^\#(pages) pages, \#(files) files changed, claim coverage 100 %, search index \d+ kB, \d+\.\d\d s, in Public \(toy-studio [0-9a-f]{12}\)$"#
        )))
    #expect(try toydocs.run("build", "--output", "Public").lastMessage.contains(" 0 files changed"))
  }

  @Test func showsAChangedGrantOnTheCard() throws {
    _ = try toydocs.run("build")
    let before = try scratch.read("Output/markdown/toy-studio/roles/support.md")
    _ = try toydocs.run("build", edition: "changed")
    let after = try scratch.read("Output/markdown/toy-studio/roles/support.md")
    #expect(!before.contains("Put a wrong date right"))
    #expect(after.contains("Put a wrong date right"))
  }

  @Test func writesNothingWhereThePolicyIsWrong() throws {
    _ = try toydocs.run("build")
    let before = try scratch.files()
    let result = try toydocs.run("build", edition: "broken")
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(
      result.messages.contains(
        "Support lacks Delete on Jobs, which the claim rules out [false-claim]"))
    #expect(result.lastMessage == "error: nothing was written")
    #expect(try scratch.files() == before)
  }

  @Test func strictTakesAWarningForAnError() throws {
    let lenient = try toydocs.run("build", edition: "warned")
    #expect(lenient.code == 0)
    #expect(lenient.messages.contains(": warning: "))
    let strict = try toydocs.run("build", "--strict", "--output", "Strict", edition: "warned")
    #expect(strict.code == 1)
    #expect(!strict.messages.contains(": warning: "))
    #expect(!FileManager.default.fileExists(atPath: scratch["Strict"].path))
  }

  @Test func strictStillTellsEverything() throws {
    try scratch.write("# Ordering\n\n[Nobody](role:nobody)\n", to: "Content/toy-studio/guides/x.md")
    let strict = try toydocs.run("build", "--strict", edition: "warned")
    #expect(strict.messages.contains("[unused-acknowledgement]"))
    #expect(strict.messages.contains("[unknown-link]"))
  }

  @Test func oneProductAloneLeavesTheOthersAsTheyAre() throws {
    _ = try toydocs.run("build", edition: "two")
    try scratch.write("old", to: "Output/markdown/toy-studio/README.md")
    try scratch.write("old", to: "Output/markdown/toy-lab/README.md")
    try scratch.write("old", to: "Output/markdown/README.md")
    let result = try toydocs.run("build", "--product", "toy-lab", edition: "two")
    #expect(result.code == 0)
    #expect(try scratch.read("Output/markdown/toy-studio/README.md") == "old")
    #expect(try scratch.read("Output/markdown/toy-lab/README.md") != "old")
    #expect(try scratch.read("Output/markdown/README.md") == "old")
  }

  @Test func twoProductsMustNotShareAnAddress() throws {
    let result = try toydocs.run("build", edition: "twins")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        "Toy Studio has the id toy-studio, which Toy Studio has already [duplicate-slug]"))
  }

  @Test func publishesGuidesAndSaysWhereOneIsWrong() throws {
    try scratch.write(
      "# Ordering\n\nAsk [Support](role:support).\n",
      to: "Content/toy-studio/guides/ordering-prints.md")
    #expect(try toydocs.run("build").code == 0)
    #expect(
      try scratch.read("Output/markdown/toy-studio/guides/ordering-prints.md")
        .contains("[Support](../roles/support.md)"))
    try scratch.write(
      "# Ordering\n\nAsk [Support](role:suport).\n",
      to: "Content/toy-studio/guides/ordering-prints.md")
    try scratch.write("# Prints\n", to: "Content/toy-studio/guides/My Prints.md")
    let result = try toydocs.run("build")
    #expect(result.code == 1)
    #expect(result.messages.contains("Content/toy-studio/guides/ordering-prints.md:3:"))
    #expect(result.messages.contains("did you mean role:support?"))
    #expect(result.messages.contains("Content/toy-studio/guides/My Prints.md:1:1: error: "))
  }

  @Test func guidesOfNoProductAreMissed() throws {
    try scratch.write("# Ordering\n", to: "Content/toy-stduio/guides/ordering.md")
    try scratch.write("for editors", to: "Content/notes/how-to-write.md")
    let result = try toydocs.run("build")
    #expect(result.code == 0)
    #expect(
      result.messages.contains(
        """
        Content/toy-stduio:1:1: warning: toy-stduio is no product, so its guides are not published \
        [stray-guides]
        help: did you mean toy-studio?

        """))
    #expect(!result.messages.contains("Content/notes"))
  }

  @Test func aTemplateThatForgetsSomethingIsAFinding() throws {
    try scratch.write("<html>{{title}}</html>", to: "Shells/page.mustache")
    let result = try toydocs.run("build", "--templates", "Shells")
    #expect(result.code == 1)
    #expect(result.messages.contains("Shells/page.mustache:1:1: error: "))
    #expect(result.messages.contains("[template-contract]"))
  }

  @Test func troubleWithTheDiskIsNotAFinding() throws {
    try scratch.write("a file", to: "Output")
    let result = try toydocs.run("build")
    #expect(result.code == 74)
    #expect(result.lastMessage == "error: Output is a file; the output folder has to be a folder")
    #expect(try toydocs.run("build", "--templates", "nowhere").code == 74)
  }

  @Test func noPlaceOnThisMachineIsPublished() throws {
    _ = try toydocs.run("build")
    let root = String(#filePath.dropLast("Tests/PermdocsKitTests/BuildTests.swift".count))
    for (path, text) in try scratch.files(below: "Output") {
      #expect(!text.contains(root) && !text.contains(scratch.url.path), "\(path)")
    }
  }
}
