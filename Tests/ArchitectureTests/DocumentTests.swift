import BuiltTools
import Foundation
import Testing

/// The documents that people read first say what is so.
@Suite struct DocumentTests {
  static let documents = [
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "Benchmarks/README.md",
    "Templates/README.md", "Output/README.md", "docs/your-own-policy.md", "docs/languages.md",
  ]

  @Test(arguments: documents)
  func everyLinkLeadsToAFile(document: String) throws {
    let folder = Repository.root.appendingPathComponent(document).deletingLastPathComponent()
    let links = try Repository.text(document).matches(of: #/\]\(([^)#:]+)\)/#)
    for link in links {
      let target = folder.appendingPathComponent(String(link.output.1)).path
      #expect(FileManager.default.fileExists(atPath: target), "\(link.output.1)")
    }
  }

  @Test(arguments: documents)
  func everyPathInCodeIsThere(document: String) throws {
    let mentions = try Repository.text(document)
      .matches(of: #/`((?:Sources|Tests|Templates|Scripts|Content)/[^`<*]+)`/#)
    for mention in mentions {
      let path = Repository.root.appendingPathComponent(String(mention.output.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(mention.output.1)")
    }
  }

  /// What a stranger copies from the README works.
  @Test func theAdoptersExampleCompiles() throws {
    let blocks = try Repository.text("README.md").matches(of: #/```swift\n((?:.|\n)*?)```/#)
      .map { String($0.output.1) }
    let policy = try #require(blocks.first { $0.hasPrefix("import PolicyModel") })
    let program = try #require(blocks.first { $0.hasPrefix("import PermdocsKit") })
    #expect(try Compiler.complaints(aboutFile: policy + program) == [])
  }

  /// The commands that only read, as they stand in the README's table.
  @Test func theCommandsOfTheTableAnswer() throws {
    let commands = try Repository.text("README.md").matches(of: #/\n\| `permdocs ([^`]+)`/#)
      .map { $0.output.1.split(separator: " ").map(String.init) }
    let writing = [
      "build", "check", "handouts", "import", "inject", "release", "serve", "translate",
    ]
    for command in commands where !writing.contains(command[0]) && !command.contains("--output") {
      let result = try BuiltTool("permdocs").run(command, in: Repository.root)
      #expect(result.code == 0 && !result.output.isEmpty, "\(command) says \(result.messages)")
    }
    #expect(commands.count >= 6)
  }

  /// The grant that the README changes is the one that the policy holds.
  @Test func theGrantToChangeIsOnItsCard() throws {
    let readme = try Repository.text("README.md")
    let path = "Sources/Policies/CapturaWorkflow/RoleCards/CustomerService.swift"
    let line = #"payoutManagement.none(because: "bank details stay private")"#
    #expect(readme.contains(path) && readme.contains(line))
    #expect(try Repository.text(path).contains(line))
  }
}
