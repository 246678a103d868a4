import BuiltTools
import Foundation
import Testing

@Suite struct SiteTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  @Test func oneFileBrandsTheSite() throws {
    try scratch.write(
      "name: Acme handbooks\nlogo: acme.svg\naddress: https://example.com/help/\n",
      to: "Content/site.conf")
    try scratch.write("<svg xmlns='http://www.w3.org/2000/svg'/>", to: "Content/acme.svg")
    #expect(try toydocs.run("build").code == 0)
    let files = try scratch.files(below: "Output/site")
    #expect(files["index.html"]?.contains("assets/acme.svg") == true)
    #expect(files["assets/acme.svg"]?.hasPrefix("<svg") == true)
    #expect(files["llms.txt"]?.hasPrefix("# Acme handbooks\n") == true)
    #expect(files["sitemap.xml"]?.contains("https://example.com/help/toy-studio/") == true)
    #expect(files["robots.txt"]?.contains("https://example.com/help/sitemap.xml") == true)
    #expect(files["404.html"]?.contains("href=\"/help/toy-studio/index.html\"") == true)
    // Whoever holds a sheet of a policy that was never released comes here.
    #expect(files["404.html"]?.contains("href=\"/help/h/index.html\"") == true)
    #expect(files["h/index.html"]?.contains("current, and not released yet") == true)
  }

  @Test func everyPageTellsVersionAndFingerprint() throws {
    _ = try toydocs.run("build")
    let pages = try scratch.files(below: "Output").filter {
      $0.key.hasSuffix(".html") || $0.key.hasSuffix(".md") && $0.key.hasPrefix("markdown")
    }
    #expect(pages["site/404.html"] != nil && pages["markdown/README.md"] != nil)
    for (path, page) in pages {
      let words = page.replacingOccurrences(of: "<code>", with: "`")
      #expect(words.contains("policy version 1") && words.contains(" fingerprint `"), "\(path)")
    }
  }

  @Test func everyPageHasAMarkdownTwin() throws {
    _ = try toydocs.run("build")
    let files = try scratch.files(below: "Output/site")
    // What a printed sheet leads to is for people alone.
    for path in files.keys
    where path.hasSuffix(".html") && path != "404.html" && !path.hasPrefix("h/") {
      #expect(files[path.dropLast(5) + ".md"] != nil, "\(path)")
    }
    #expect(files["sitemap.xml"] == nil && files["robots.txt"] == nil)
  }

  @Test func aMisspeltSettingStopsTheBuild() throws {
    try scratch.write("nmae: Acme handbooks\n", to: "Content/site.conf")
    let result = try toydocs.run("build")
    #expect(result.code == 1)
    #expect(
      result.messages.contains(
        "Content/site.conf:1:1: error: a site has no setting nmae [site-setting]"))
    #expect(result.messages.contains("help: did you mean name?"))
  }

  @Test func guidesAndCardsSayWhereTheyAreChanged() throws {
    try scratch.write("edit: https://example.com/edit/{file}\n", to: "Content/site.conf")
    try scratch.write("# Ordering\n\nAsk.\n", to: "Content/toy-studio/guides/ordering.md")
    _ = try toydocs.run("build")
    let files = try scratch.files(below: "Output/site")
    #expect(
      files["toy-studio/guides/ordering.html"]?
        .contains("https://example.com/edit/Content/toy-studio/guides/ordering.md") == true)
    #expect(
      files["toy-studio/roles/support.html"]?
        .contains("https://example.com/edit/Tests/ToyStudio/") == true)
    #expect(files["toy-studio/matrix.html"]?.contains("Change this page") == false)
  }
}
