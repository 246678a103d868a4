import BuiltTools
import Foundation
import Testing

@Suite("permdocs verify")
struct VerifyTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  static let card = """
    Support
    Feature | Permission level | Why |
    Jobs | View | words |
    Price Lists | None | words |
    Images | Edit | words |
    Printing | View | words |

    """

  private static let agreement =
    "checked 1 page, 1 table, 4 rows, 4 cells: nothing to report\n"

  @Test func aPageThatAgreesIsCleanAndSaysWhatWasChecked() throws {
    try scratch.write(Self.card, to: "page.txt")
    let result = try toydocs.run("verify", "toy-studio", "page.txt")
    #expect(result.code == 0)
    #expect(result.output == "")
    #expect(result.messages == Self.agreement)
  }

  @Test func aFalseCellIsUnderlinedWithThePolicyBesideIt() throws {
    try scratch.write(Self.card.replacingOccurrences(of: "Edit", with: "Full"), to: "page.txt")
    let result = try toydocs.run("verify", "toy-studio", "page.txt")
    #expect(result.code == 1)
    let lines = result.messages.components(separatedBy: "\n")
    #expect(
      lines.prefix(3) == [
        "page.txt:5:10: error: Support × Images: the page says Full, the policy says Edit [false-cell]",
        "5 | Images | Full | words |",
        "  |          ^~~~",
      ])
    #expect(lines[3].hasPrefix("Tests/ToyStudio/Cards.swift:"))
    #expect(lines[3].hasSuffix(": note: the policy writes it here"))
    #expect(result.lastMessage.hasSuffix(": 1 error"))
  }

  @Test func whereALevelComesFromIsHeldToo() throws {
    try scratch.write(
      """
      # The matrix

      | Feature | Support | Owner |
      |---|---|---|
      | Jobs | View, partly inherited | Full |
      | Images | Edit | Full, partly inherited |
      | Printing | View (on a condition) | Edit |
      """, to: "page.md")
    let result = try toydocs.run("verify", "toy-studio", "page.md")
    #expect(
      result.messages.contains(
        "page.md:5:10: error: Support × Jobs: the page says View, partly inherited, the policy says View [false-cell]"
      ))
    #expect(result.lastMessage.contains("1 error"))
  }

  @Test func everyCellIsToldOnRequest() throws {
    try scratch.write(Self.card.replacingOccurrences(of: "None", with: "View"), to: "page.txt")
    let result = try toydocs.run("verify", "toy-studio", "--cells", "page.txt")
    #expect(
      result.output == """
        page.txt:3:8: agrees: Support × Jobs
        page.txt:4:15: contradicts: Support × Price Lists
        page.txt:5:10: agrees: Support × Images
        page.txt:6:12: agrees: Support × Printing

        """)
  }

  @Test func programsAreToldToo() throws {
    try scratch.write(Self.card.replacingOccurrences(of: "Edit", with: "Full"), to: "page.txt")
    for (style, start) in [
      ("json", "{\n"), ("sarif", "{\n"),
      ("github", "::error file=page.txt,line=5,col=10,title=false-cell::Support × Images: "),
    ] {
      let result = try toydocs.run("verify", "toy-studio", "page.txt", "--report", style)
      #expect(result.code == 1)
      #expect(result.output.hasPrefix(start), "\(style)")
      #expect(!result.messages.contains("false-cell"))
      #expect(result.lastMessage.hasPrefix("checked 1 page, "))
    }
  }

  @Test func theStandardInputFoldersAndAddressesOfFiles() throws {
    try scratch.write(Self.card, to: "pages/deep er/page.txt")
    try scratch.write("no page of ours", to: "pages/picture.svg")
    let url = scratch["pages/deep er/page.txt"].absoluteString
    for argument in ["pages", url] {
      let result = try toydocs.run("verify", "toy-studio", argument)
      #expect(result.code == 0 && result.messages == Self.agreement, "\(argument)")
    }
    let shell = Process()
    let messages = Pipe()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "cat | \"$0\" verify toy-studio -", BuiltTool("toydocs").url.path]
    shell.standardInput = try FileHandle(forReadingFrom: scratch["pages/deep er/page.txt"])
    shell.standardError = messages
    try shell.run()
    shell.waitUntilExit()
    #expect(
      String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self) == Self.agreement
    )
  }

  @Test func nothingRecognizedIsAnErrorThatSaysWhatWasLookedFor() throws {
    try scratch.write("Quite another thing.\n", to: "page.txt")
    let result = try toydocs.run("verify", "toy-studio", "page.txt")
    #expect(result.code == 1)
    #expect(
      result.messages.hasPrefix(
        """
        page.txt:1:1: error: nothing here speaks of Toy Studio in a table or list that can be checked [unrecognized-page]
        1 | Quite another thing.
          | ^~~~~
        note: looked for a heading that names a role or permission set, such as “Support”, “Owner”
        note: looked for below it a table headed feature and permission level, or with columns named “View”, “Edit”, “Delete”
        note: looked for rows that begin with a feature, such as “Jobs”, “Price Lists”, “Images”

        """))
  }

  @Test func eachFileThatIsNamedMustSaySomething() throws {
    try scratch.write(Self.card, to: "pages/page.txt")
    try scratch.write("Quite another thing.\n", to: "pages/other.txt")
    try FileManager.default.createDirectory(
      at: scratch["empty"], withIntermediateDirectories: true)
    #expect(try toydocs.run("verify", "toy-studio", "pages/").code == 0)
    for named in ["pages/other.txt", "empty"] {
      let result = try toydocs.run("verify", "toy-studio", "pages/page.txt", named)
      #expect(result.code == 1)
      #expect(result.messages.hasPrefix("\(named):1:1: error: nothing here speaks of Toy Studio "))
    }
  }

  static let refusals: [([String], Int32, String)] = [
    (["verify", "toy-studio"], 64, "Missing expected argument '<page> ...'"),
    (
      ["verify", "toy-stduio", "page.txt"], 64,
      #"no product "toy-stduio"; did you mean toy-studio? the products are toy-studio"#
    ),
    (
      ["verify", "toy-studio", "page.txt", "--as", "htm"], 64,
      #"no form "htm"; did you mean html? the forms are markdown, html, text"#
    ),
    (
      ["verify", "toy-studio", "ftp://example.org/a"], 64,
      #""ftp://example.org/a" cannot be fetched; an address begins with https, http or file"#
    ),
    (
      ["verify", "toy-studio", "https://me:secret@example.org/a"], 64,
      "an address with a password would stand in every report; fetch the page yourself and give it to  permdocs verify toy-studio -"
    ),
    (
      ["verify", "toy-studio", "https://"], 64,
      #""https://" is no address of the web"#
    ),
    (
      ["verify", "toy-studio", "page.txt", "--timeout", "0"], 64,
      "--timeout is a number of seconds from 1 to 600"
    ),
    (
      ["verify", "toy-studio", "page.txt", "--cells", "--report", "json"], 64,
      "--cells is told to people; leave out --report json"
    ),
    (["verify", "toy-studio", "gone.txt"], 74, "cannot read gone.txt: No such file or directory"),
  ]

  @Test(arguments: refusals.indices) func whatCannotBeReadIsToldInOneLine(number: Int) throws {
    let (arguments, code, message) = Self.refusals[number]
    try scratch.write(Self.card, to: "page.txt")
    let result = try BuiltTool("toydocs").run(arguments, in: scratch.url)
    #expect(result.code == code)
    #expect(result.messages == "error: \(message)\n")
  }

  @Test func withoutCurlThatIsSaid() throws {
    let result = try BuiltTool("toydocs").run(
      ["verify", "toy-studio", "https://example.org/a"], in: scratch.url,
      environment: ["PATH": "/nowhere"])
    #expect(result.code == 64)
    #expect(
      result.messages
        == "error: curl, which fetches pages of the web, is not installed; install it, or give the page as a file\n"
    )
  }

  @Test func whatIsKnownDoesNotFailAndNothingRecognizedIsNeverKnown() throws {
    try scratch.write(Self.card.replacingOccurrences(of: "Edit", with: "Full"), to: "page.txt")
    try scratch.write("Quite another thing.\n", to: "other.txt")
    let recorded = try toydocs.run("verify", "toy-studio", "page.txt", "--write-baseline", "known")
    #expect(recorded.code == 0)
    let known = try toydocs.run("verify", "toy-studio", "page.txt", "--baseline", "known")
    #expect(known.code == 0)
    #expect(
      known.messages
        == "checked 1 page, 1 table, 4 rows, 4 cells, 1 known finding: nothing to report\n")
    let other = try toydocs.run("verify", "toy-studio", "other.txt", "--write-baseline", "known")
    #expect(other.code == 1 && other.messages.contains("[unrecognized-page]"))
    #expect(try !scratch.read("known").contains("unrecognized-page"))
  }

  @Test func bytesThatAreNoTextCannotBeRead() throws {
    try Data([0x50, 0x4B, 0, 1]).write(to: scratch["page.html"])
    let result = try toydocs.run("verify", "toy-studio", "page.html")
    #expect(result.code == 74)
    #expect(result.messages == "error: cannot read page.html: it is not text\n")
  }

  @Test func whateverABuildWritesAgreesAndIsCurrentUntilThePolicyChanges() throws {
    _ = try toydocs.run("build")
    for folder in ["Output/markdown", "Output/site"] {
      let result = try toydocs.run("verify", "toy-studio", folder)
      #expect(result.code == 0, "\(result.messages)")
      #expect(result.messages.contains(" pages were made from this very policy\n"))
      #expect(!result.messages.contains("outdated-page"))
      let later = try toydocs.run("verify", "toy-studio", folder, edition: "changed")
      #expect(later.code == 1)
      #expect(later.messages.hasPrefix("outdated: "))
      #expect(!later.messages.contains("current page"))
      #expect(later.messages.contains("[outdated-page]") && later.messages.contains("[false-cell]"))
    }
  }
}
