import BuiltTools
import Foundation
import Testing

/// docs/your-own-policy.md, done as it says by somebody who has only that page.
@Suite struct OwnPolicyPageTests {
  private static let page = "docs/your-own-policy.md"

  /// The fenced blocks of a language, "" for none.
  private func blocks(_ language: String) throws -> [String] {
    try Repository.text(Self.page).matches(of: #/(?:^|\n)```([a-z]*)\n((?:[^`]|`(?!``))*)```/#)
      .filter { $0.output.1 == language }.map { String($0.output.2) }
  }

  @Test("Every command does what the page shows")
  func commands() throws {
    let scratch = try ScratchFolder()
    let table = try Repository.text("docs/corner-studio.csv")
    #expect(try blocks("csv") == [table])
    try scratch.write(table, to: "corner-studio.csv")
    let commands = try blocks("sh").joined()
    let result = try BuiltTool(at: "/bin/sh").run(
      ["-ec", "permdocs() { '\(BuiltTool("permdocs").url.path)' \"$@\"; }\n" + commands],
      in: scratch.url)
    #expect(result.code == 0, "\(result.messages)")
    let shown = try blocks("")
    #expect(shown.count == 2)
    for block in shown { #expect(result.messages.contains(block), "\(result.messages)") }
    #expect(FileManager.default.fileExists(atPath: scratch["Handbook/site/index.html"].path))

    let folder = "Sources/handbook/CornerStudio"
    #expect(try blocks("swift") == [scratch.read("\(folder)/RoleCards/Lab.swift")])
    let policy = try scratch.files(below: folder).sorted { $0.key < $1.key }.map(\.value).joined()
    let program = """
      import PermdocsKit
      @main
      struct Handbook {
        static func main() { Permdocs.main(policies: [CornerStudio.policy]) }
      }
      """
    #expect(try Compiler.complaints(aboutFile: policy + program) == [])
  }
}
