import BuiltTools
import Foundation
import Testing

/// Output stays in its folder, whatever ids and links say, and can be read by everybody.
@Suite("What is written stays in its folder, and no link runs a script")
struct ContainmentTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  /// A product, a role, an area, a feature, an action, a level, a standard, a symptom.
  private static let ids = [
    "toy-studio", "support", "setup", "jobs", "delete", "full", "desk", "no-delete",
  ]

  @Test(
    "No id of a policy.json leads out of the folder",
    arguments: ["../../escape", "/tmp/permdocs-escape", "..", "a/b", "a\\\\b", "", "index"])
  func ids(hostile: String) throws {
    let bundle = try toydocs.run("export", "--product", "toy-studio", "--format", "json").output
    for id in Self.ids {
      let folder = "\(id)/deep/deeper"
      try scratch.write(
        bundle.replacingOccurrences(of: "\"\(id)\"", with: "\"\(hostile)\""),
        to: "\(folder)/policy.json")
      let before = try scratch.files().filter { !$0.key.hasPrefix("\(folder)/Output/") }
      let result = try BuiltTool("toydocs").run(
        ["build", "--policy", "policy.json"], in: scratch[folder])
      #expect(result.code == 0 || result.code == 1, "\(id): \(result.messages)")
      let after = try scratch.files().filter { !$0.key.hasPrefix("\(folder)/Output/") }
      #expect(after == before, "\(id)")
      #expect(
        FileManager.default.fileExists(atPath: scratch["\(folder)/Output"].path)
          == (result.code == 0), "\(id)")
      #expect(!FileManager.default.fileExists(atPath: "/tmp/permdocs-escape"))
    }
  }

  @Test(
    "A guide's link runs no script, however it is spelt",
    arguments: [
      "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
      "[x](java&#10;script:alert(1))", "[x](<java\tscript:alert(1)>)", "<javascript:alert(1)>",
      "[x][r]\n\n[r]: javascript:alert(1)", "[x](data:text/html;base64,PHNjcmlwdD4=)",
      "[x](vbscript:msgbox(1))", "[x]( javascript:alert(1) \"title\")",
      "[x](&#1;javascript:alert(1))",
      "[x](javascript&colon;alert(1))", "[x](jobs.md\" onclick=\"alert(1))", "[x](//example.com)",
      "<a href=\"javascript:alert(1)\">x</a>", "![x](javascript:alert(1))",
    ])
  func guide(link: String) throws {
    try scratch.write("# Desk\n\nSee \(link).\n", to: "Content/toy-studio/guides/desk.md")
    let result = try toydocs.run("build")
    #expect(result.code == 0 || result.code == 1, "\(result.messages)")
    let pages = try scratch.files(below: result.code == 0 ? "Output" : "Content")
    #expect(result.code == 1 || pages.keys.contains("site/toy-studio/guides/desk.html"))
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(links(in: page).allSatisfy(isSafe), "\(path)")
      #expect(page.firstMatch(of: /<[^>]*\sonclick=/) == nil, "\(path)")
    }
  }

  /// Every address of a page's links and pictures, as a browser reads it.
  private func links(in page: String) -> [String] {
    page.matches(of: /(?:href|src|action)="([^"]*)"/).map {
      String($0.output.1).replacingOccurrences(of: "&amp;", with: "&")
        .filter { !$0.isWhitespace && $0.asciiValue.map { $0 > 0x20 } ?? true }.lowercased()
    }
  }

  private func isSafe(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard scheme.count < address.count, address[scheme.endIndex] == ":" else { return true }
    return ["http", "https", "mailto"].contains(String(scheme))
  }

  @Test("Whatever the mask, files can be read by all and written by their owner alone")
  func modes() throws {
    for mask in ["000", "077"] {
      let program = BuiltTool("toydocs").url.path
      let result = try BuiltTool(at: "/bin/sh").run(
        [
          "-c",
          "umask \(mask) && '\(program)' build --output Out\(mask) && printf 'F,A\\nb,x\\n' >t.csv && "
            + "'\(program)' import csv t.csv --product P --swift Out\(mask)/P --bundle Out\(mask)/p.json && "
            + "find Out\(mask) -type d ! -perm 755 -o -type f ! -perm 644",
        ], in: scratch.url)
      #expect(result.code == 0, "\(result.messages)")
      #expect(result.output == "")
    }
  }
}
