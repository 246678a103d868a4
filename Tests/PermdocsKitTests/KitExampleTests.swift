import BuiltTools
import Diagnostics
import DocumentModel
import LiteralWords
import Foundation
import PolicyFormats
import Readers
import Rendering
import Testing

@testable import PermdocsKit

/// What the pages of these rules print as wrong and as right is run, and told to be so.
@Suite("Every rule of guides, pages and output has examples that hold")
struct KitExampleTests {
  /// How an example is put before the program.
  private enum Bench {
    /// The text of a guide, below a title or from its first line.
    case guide(titled: Bool)
    /// The path of a guide.
    case path
    /// Commands in a shell.
    case commands
    /// Another file's text, and what is then asked.
    case file(String, [String])
    /// A part of the built-in page shell.
    case shell
    /// An edition of the program.
    case edition(wrong: String, right: String)
    /// An edition of the program, against an earlier one.
    case version(after: String, wrong: String, right: String)
    /// Nothing that can be typed: what permdocs itself must not do.
    case inside
  }

  private static let ids = KitRules.own.map(\.id).filter { $0 != "lost-id" }

  private static func bench(_ rule: Rule) -> Bench {
    switch rule.id {
    case "missing-title": .guide(titled: false)
    case "misnamed-guide", "stray-guides", "language-tag": .path
    case "site-setting": .file("Content/site.conf", ["check"])
    case "template-contract": .shell
    case "nothing-to-check": .edition(wrong: "empty", right: "sound")
    case "high-risk-access": .version(after: "kiosk", wrong: "kioskNext", right: "kiosk")
    case "wider-access": .version(after: "sound", wrong: "changed", right: "sound")
    case "narrower-access": .version(after: "changed", wrong: "sound", right: "changed")
    case "broken-link", "markdown-round-trip": .inside
    case _ where rule.language == .sh: .commands
    case _ where ImportRules.all.contains(rule):
      .file(
        "table.md", ["import", "markdown", "table.md", "--product", "Toy", "--bundle", "toy.json"])
    case _ where BlockRules.all.contains(rule): .file("README.md", ["check"])
    case "unreadable-translation", "translation-gaps", "unused-translation":
      .file("Content/languages/de.json", ["check"])
    case "false-cell", "missing-row", "unknown-row", "unplaced-table", "unrecognized-page":
      .file("page.md", ["verify", "toy-studio", "page.md"])
    default: .guide(titled: true)
    }
  }

  /// Which edition of the toy policies an example speaks of.
  private static func edition(_ rule: Rule) -> String {
    switch rule.id {
    case "former-id": "kioskMoved"
    case "unreadable-release": "kiosk"
    case "unnamed-product": "two"
    case "unenforced-condition", "unenforced-separation", "unenforced-limit", "refused-gap":
      "guarded"
    case "unexportable-policy": "misnamed"
    default: "sound"
    }
  }

  @Test("the wrong one is told by its rule and the right one is not", arguments: ids)
  func examples(id: String) throws {
    let rule = try #require(KitRules.own.first { $0.id == id })
    #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right)
    let wrong = try told(rule.wrong, rule)
    #expect(wrong.contains("[\(id)]"), "\(wrong)")
    let right = try told(rule.right, rule)
    #expect(!right.contains("[\(id)]"), "\(right)")
  }

  @Test("every rule there is has examples")
  func all() {
    for rule in KitRules.all { #expect(!rule.wrong.isEmpty && !rule.right.isEmpty, "\(rule.id)") }
  }

  private func told(_ example: String, _ rule: Rule) throws -> String {
    let toydocs = try Toydocs()
    let edition = Self.edition(rule)
    let guides = "Content/\(edition.hasPrefix("kiosk") ? "kiosk" : "toy-studio")/guides"
    func check() throws -> String {
      try toydocs.run("check", "--min-claims", "100", edition: edition).messages
    }
    switch Self.bench(rule) {
    case .guide(let titled):
      try toydocs.scratch.write(
        (titled ? "# Desk\n\n" : "") + example + "\n", to: "\(guides)/desk.md")
      return try check()
    case .path:
      try toydocs.scratch.write("# Desk\n\nBe kind.\n", to: example)
      return try check()
    case .commands:
      try FileManager.default.createDirectory(
        at: toydocs.scratch[guides], withIntermediateDirectories: true)
      let program = BuiltTool("toydocs").url.path
      let result = try BuiltTool(at: "/bin/sh").run(
        ["-c", "permdocs() { '\(program)' \"$@\"; }\n" + example], in: toydocs.scratch.url,
        environment: ["TOYDOCS_EDITION": edition])
      return try result.messages + check()
    case .file(let path, let question):
      try toydocs.scratch.write(example + "\n", to: path)
      return try BuiltTool("toydocs").run(
        question, in: toydocs.scratch.url, environment: ["TOYDOCS_EDITION": edition]
      ).messages
    case .shell:
      let shell = try String(contentsOf: Self.shell, encoding: .utf8)
      #expect(shell.contains(rule.right))
      try toydocs.scratch.write(
        shell.replacingOccurrences(of: rule.right, with: example), to: "Ours/page.mustache")
      return try toydocs.run("check", "--templates", "Ours").messages
    case .edition(let wrong, let right):
      return try toydocs.run("check", edition: example == rule.wrong ? wrong : right).messages
    case .version(let before, let wrong, let right):
      #expect(try Self.editions.contains(Self.bare(example)), "no edition says \(example)")
      let product = before.hasPrefix("kiosk") ? "kiosk" : "toy-studio"
      let old = try toydocs.run(
        "export", "--product", product, "--format", "json", edition: before)
      try toydocs.scratch.write(old.output, to: "old.json")
      let edition = example == rule.wrong ? wrong : right
      let difference = try toydocs.run("diff", "old.json", "--report", "github", edition: edition)
      return difference.output.replacingOccurrences(of: "title=\(rule.id)", with: "[\(rule.id)]")
    case .inside:
      return inside(example, rule).map { "[\($0.rule)]" }.joined()
    }
  }

  /// The cards of the toy policies, however they are broken into lines.
  private static var editions: String {
    get throws {
      let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
      return try ["ToyDocs/Kiosk", "ToyDocs/Edition", "ToyStudio/Cards"].map {
        bare(
          try String(contentsOf: tests.appendingPathComponent("\($0).swift"), encoding: .utf8))
      }.joined()
    }
  }

  private static func bare(_ swift: String) -> String {
    ["Studio.", "Self.", ".", " ", "\n"].reduce(swift) {
      $0.replacingOccurrences(of: $1, with: "")
    }
  }

  private static let shell = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../Templates/page.mustache")
    .standardized

  /// What permdocs would say to itself, had it written this on a page.
  private func inside(_ written: String, _ rule: Rule) -> [Diagnostic] {
    let read = MarkdownReader.readGenerated(Array(written.utf8))
    if rule.id == "markdown-round-trip" {
      let meant: [Block] = [.paragraph("Frames of 20 *30* centimetres")]
      return RoundTrip.findings(for: "page.md", meant: meant, read: read)
    }
    let linked = read.leaves.flatMap { block -> [PageAddress] in
      guard case .paragraph(let words) = block else { return [] }
      return words.compactMap { word in
        guard case .link(.written(let address), _) = word, address.hasSuffix(".md") else {
          return nil
        }
        let steps = address.dropLast(3).split(separator: "/").map(String.init)
        return PageAddress(components: steps, isIndex: false)
      }
    }
    let page = Document(
      address: .index(), title: "", summary: "",
      blocks: linked.map { .paragraph([.link(.page($0), "Images")]) })
    let images = Document(
      address: PageAddress("features", "images"), title: "", summary: "", blocks: [])
    return LinkChecker.findings(in: [page, images], files: [])
  }
}
