import BuiltTools
import Foundation
import Testing

/// Text that means something to HTML, Markdown, a shell, a path or a reader of bytes.
@Suite("A hostile policy gives safe pages or one clear finding")
struct HostilePolicyTests {
  let toydocs: Toydocs
  var scratch: ScratchFolder { toydocs.scratch }

  init() throws { toydocs = try Toydocs() }

  @Test(
    "What can be printed changes words and nothing else",
    arguments: [
      "<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", "a | b \\| c",
      "`code` and ``` more", "\"double\" and 'single'", "إطارات الصور", "👩‍👩‍👧 🖼️ é", "../../escape",
      "# no heading", "[link](javascript:alert(1))", "<!-- -->]]>", "&lt;b&gt; {{title}} {{{.}}}",
      "=1+1", "* * *", "1. one",
    ])
  func safe(text: String) throws {
    let hostile = try toydocs.run("build", "--output", "Hostile", edition: "saying", text: text)
    let plain = try toydocs.run("build", "--output", "Plain", edition: "saying", text: "Frames")
    #expect(hostile.code == 0 && plain.code == 0, "\(hostile.messages)\(plain.messages)")
    let pages = unprinted(try scratch.files(below: "Hostile"))
    let model = unprinted(try scratch.files(below: "Plain"))
    #expect(pages.keys.sorted() == model.keys.sorted())
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(tags(page) == tags(model[path] ?? ""), "\(path)")
    }
    #expect(
      try scratch.files().keys.allSatisfy { $0.hasPrefix("Hostile/") || $0.hasPrefix("Plain/") })
  }

  /// Pages for printed sheets have a fingerprint for a name; it says nothing here.
  private func unprinted(_ files: [String: String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files.map { path, text in
        (path.replacing(#/^site/h/[0-9a-f]{12}//#, with: "site/h/FINGERPRINT/"), text)
      })
  }

  /// Told by what is found, because its text is long or cannot be printed.
  struct Unprintable: CustomTestStringConvertible {
    let text: String
    let finding: String
    var testDescription: String { finding }
  }

  @Test(
    "What cannot be printed is one finding, and nothing is written",
    arguments: [
      Unprintable(
        text: "two\nlines", finding: "the name has the character U+000A, which is a line break"),
      Unprintable(
        text: "\u{202E}turned",
        finding: "the name has the character U+202E, which turns the direction of reading"),
      Unprintable(
        text: String(repeating: "x", count: 10_000),
        finding: "the name is longer than 200 characters"),
      Unprintable(text: "", finding: "the name is empty"),
    ])
  func unprintable(name: Unprintable) throws {
    try expectOneFinding(text: name.text, id: "frames", "\(name.finding) [unprintable-text]")
  }

  @Test(
    "An id that cannot be an address, or is one already, is one finding",
    arguments: [
      ("../escape", "the id “../escape” cannot stand in an address [malformed-id]"),
      ("images", "the id images is taken by another feature [duplicate-slug]"),
    ])
  func address(id: String, finding: String) throws {
    try expectOneFinding(text: "Frames", id: id, finding)
  }

  private func expectOneFinding(text: String, id: String, _ finding: String) throws {
    let result = try toydocs.run("build", edition: "naming", text: text, id: id)
    #expect(result.code == 1)
    let errors = result.messages.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1 && errors[0].hasSuffix(finding), "\(result.messages)")
    #expect(try scratch.files().isEmpty)
  }

  /// The names of a page's tags, in order.
  private func tags(_ page: String) -> [String] {
    page.matches(of: /<(!?\/?[A-Za-z][A-Za-z0-9]*)(?:"[^"]*"|[^">])*>/).map { String($0.output.1) }
  }
}
