import Diagnostics
import Foundation
import PolicyAudit
import PolicyModel
import Testing

@Suite("Every rule is whole")
struct ExampleTests {
  private static let ids = allExamples.map { $0.ruleID }.sorted()

  private func example(_ id: String) throws -> any RuleExample.Type {
    try #require(allExamples.first { $0.ruleID == id })
  }

  @Test("The rules that can be acknowledged are the rules of the catalogue")
  func sameRules() {
    #expect(AuditRule.all.map(\.id).sorted() == RuleCatalog.rules.map(\.id))
    #expect(Self.ids == RuleCatalog.rules.map(\.id))
  }

  @Test(
    "A rule has a file of its own, an example and tests", arguments: RuleCatalog.rules.map(\.id))
  func files(id: String) throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
    let name = id.split(separator: "-").map { $0 == "id" ? "ID" : $0.capitalized }.joined()
    for file in [
      root.appendingPathComponent("Sources/PolicyAudit/Rules/\(name).swift"),
      here.appendingPathComponent("Examples/\(name)Example.swift"),
      here.appendingPathComponent("Rules/\(name)Tests.swift"),
    ] {
      #expect(FileManager.default.fileExists(atPath: file.path), "\(file.lastPathComponent)")
    }
  }

  @Test("A rule's page says what must hold and why", arguments: RuleCatalog.rules.map(\.id))
  func texts(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
    #expect(rule.title.count <= 80)
    #expect(rule.explanation.hasSuffix(".") && !rule.explanation.contains("\n"))
    #expect((80...600).contains(rule.explanation.count))
  }

  @Test("What a page prints is what the tests compile", arguments: ids)
  func printed(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    let file = try example(id).file
    #expect(try Fragment("wrong", in: file)?.text == rule.wrong)
    #expect(try Fragment("right", in: file)?.text == rule.right)
  }

  @Test("The wrong example breaks the rule where it stands", arguments: ids)
  func wrongIsFound(id: String) throws {
    let example = try example(id)
    let fragment = try #require(try Fragment("wrong", in: example.file))
    let found = findings(of: id, in: example.wrong)
    #expect(found.contains { $0.anchor.file == example.file && fragment.lines ~= $0.anchor.line })
    for finding in found {
      #expect(!finding.summary.hasSuffix("."))
      #expect(!finding.suggestions.isEmpty)
      #expect(finding.severity == RuleCatalog.rule(id)?.severity)
    }
  }

  @Test("The right example keeps it", arguments: ids)
  func rightIsClean(id: String) throws {
    #expect(findings(of: id, in: try example(id).right) == [])
  }
}
