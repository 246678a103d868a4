import BuiltTools
import Foundation
import Testing

@Suite("permdocs import")
struct ImportTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }
  private let table = "Feature;Support;Owner\nJobs;View;View / Edit\nPrices;no;Veiw\n"

  init() throws {
    toydocs = try Toydocs()
    try scratch.write(table, to: "team.csv")
  }

  /// As the program's own policies must not be made for it, an edition that fails to make any.
  private func run(_ arguments: String...) throws -> BuiltTool.Result {
    try BuiltTool("toydocs").run(
      ["import"] + arguments, in: scratch.url, environment: ["TOYDOCS_EDITION": "untouchable"])
  }

  @Test("A table becomes Swift and a bundle, and what cannot be read is told at its cell")
  func both() throws {
    let result = try run(
      "csv", "team.csv", "--product", "Corner Kiosk", "--swift", "Sources/Kiosk/", "--bundle",
      "made/kiosk.json")
    #expect(result.code == 0)
    #expect(
      result.messages == """
        team.csv:3:11: warning: Owner × Prices: “Veiw” does not say what is allowed, so it is left undecided [unreadable-cell]
        3 | Prices;no;Veiw
          |           ^~~~
        help: write View, or decide it in the policy

        1 warning
        2 cards and 2 features of Corner Kiosk written to Sources/Kiosk/ as CornerKiosk.policy and made/kiosk.json; 1 warning

        """)
    #expect(try scratch.read("Sources/Kiosk/RoleCards/Owner.swift").contains("jobs(.view, .edit,"))
    let check = try toydocs.run("build", "--policy", "made/kiosk.json", edition: "untouchable")
    #expect(check.code == 0, "\(check.messages)")
    #expect(check.messages.contains("Support: the purpose and 1 reason are still to be written"))
    #expect(try scratch.read("Output/markdown/corner-kiosk/matrix.md").contains("View / Edit"))
  }

  @Test("Markdown is read from the standard input, too")
  func standardInput() throws {
    let page = "## Setup\n\n| Feature | Owner |\n| --- | --- |\n| Jobs | what? |\n| Prices | ✓ |\n"
    try scratch.write(page, to: "page.md")
    let result = try BuiltTool(at: "/bin/sh").run(
      [
        "-c",
        "'\(BuiltTool("toydocs").url.path)' import markdown - --product Kiosk --bundle k.json < page.md",
      ], in: scratch.url)
    #expect(result.code == 0)
    #expect(result.messages.contains("5 | | Jobs | what? |\n  |          ^~~~~\n"))
  }

  @Test(
    "What permdocs exports as Markdown is printed the same again",
    arguments: ["photo-retail", "captura-workflow"])
  func exportedMarkdown(product: String) throws {
    func export(_ more: String...) throws -> String {
      try BuiltTool("permdocs").run(
        ["export", "--product", product, "--format", "markdown"] + more, in: scratch.url
      ).output
    }
    let first = try export()
    try scratch.write(first, to: "table.md")
    let result = try BuiltTool("permdocs").run(
      ["import", "markdown", "table.md", "--product", product, "--bundle", "made.json"],
      in: scratch.url)
    #expect(result.code == 0, "\(result.messages)")
    let again = try export("--policy", "made.json")
    #expect(lines(first).count > 20)
    #expect(lines(again) == lines(first))
  }

  /// Without the first line, which is the fingerprint. A table does not tell that its word for no access
  /// is a level of the product's.
  private func lines(_ table: String) -> [String] {
    let plain = table.replacingOccurrences(of: "| None ", with: "| No access ")
    return Array(plain.components(separatedBy: "\n").dropFirst())
  }

  @Test("With --strict a cell that cannot be read is an error, and nothing is written")
  func strict() throws {
    let result = try run("csv", "team.csv", "--product", "K", "--bundle", "k.json", "--strict")
    #expect(result.code == 1)
    #expect(result.messages.hasSuffix("1 error\nerror: nothing was written\n"))
    #expect(try scratch.files().keys.sorted() == ["team.csv"])
  }

  @Test("What no page could print is told at the table")
  func unprintable() throws {
    try scratch.write(
      "Feature,Owner\n\(String(repeating: "x", count: 201)),View\n", to: "long.csv")
    let result = try run("csv", "long.csv", "--product", "K", "--swift", "K")
    #expect(result.code == 1)
    #expect(result.messages.contains("long.csv:2:1: error: "))
    #expect(result.messages.contains("the name is longer than 200 characters [unprintable-text]"))
    #expect(try scratch.files().keys.sorted() == ["long.csv", "team.csv"])
  }

  @Test("Nothing that is there already is touched")
  func taken() throws {
    try scratch.write("mine", to: "Kiosk/mine.txt")
    try scratch.write("mine", to: "k.json")
    for (option, path, advice) in [
      ("--swift", "Kiosk", "name a folder that is new or empty"),
      ("--swift", "k.json", "name a folder that is new or empty"),
      ("--bundle", "k.json", "name a new file"), ("--bundle", "Kiosk", "name a new file"),
    ] {
      let result = try run("csv", "team.csv", "--product", "Kiosk", option, path)
      #expect(result.code == 64)
      #expect(
        result.messages == "error: \(path) is there already and is not touched; \(advice)\n")
    }
    #expect(try scratch.read("Kiosk/mine.txt") == "mine" && scratch.read("k.json") == "mine")
    try FileManager.default.createDirectory(
      at: scratch["Empty"], withIntermediateDirectories: false)
    #expect(try run("csv", "team.csv", "--product", "Kiosk", "--swift", "Empty").code == 0)
  }

  @Test("A command line that asks for something there is not is answered in one line")
  func misuse() throws {
    let answers = try [
      ["cvs", "team.csv", "--product", "K", "--bundle", "k.json"],
      ["csv", "team.csv", "--product", "K"], ["csv", "team.csv", "--product", " ", "--swift", "K"],
      ["csv", "team.csv", "--product", "K", "--swift", ".."],
    ].map { arguments in
      let result = try BuiltTool("toydocs").run(["import"] + arguments, in: scratch.url)
      #expect(result.code == 64)
      return result.messages.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(
      answers == [
        "error: no form \"cvs\"; did you mean csv? the forms are csv, markdown",
        "error: say where to write the policy: --swift FOLDER or --bundle FILE",
        "error: --product is the product's name",
        "error: --swift names a folder that can be made: \"..\"",
      ])
    let absent = try run("csv", "absent.csv", "--product", "K", "--bundle", "k.json")
    #expect(absent.code == 74)
    #expect(try scratch.files().keys.sorted() == ["team.csv"])
  }

  @Test("What is in a cell stays text, in Swift and on pages")
  func hostile() throws {
    try scratch.write(
      """
      Feature,"</title><script>alert(1)</script>",[x](javascript:alert(1))
      "\\(exit(1)) | pipe",yes,yes
      "## {{title}} `code`",yes,"Edit (""own"" <b>jobs</b>)"
      """, to: "hostile.csv")
    let result = try run(
      "csv", "hostile.csv", "--product", "K<i>osk", "--swift", "K", "--bundle", "k.json")
    #expect(result.code == 0, "\(result.messages)")
    #expect(try scratch.read("K/Features.swift").contains(#""\\(exit(1)) | pipe""#))
    let build = try toydocs.run("build", "--policy", "k.json")
    #expect(build.code == 0, "\(build.messages)")
    for (path, page) in try scratch.files(below: "Output") where path.hasSuffix(".html") {
      #expect(!page.contains("<script>alert") && !page.contains("href=\"javascript:"), "\(path)")
    }
  }
}
