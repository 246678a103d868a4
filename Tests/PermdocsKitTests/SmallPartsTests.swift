import Diagnostics
import Foundation
import Testing

@testable import PermdocsKit

@Suite struct SmallPartsTests {
  @Test(arguments: [
    ("/home/me/docs/Sources/Policies/Toy/Cards.swift", "Sources/Policies/Toy/Cards.swift"),
    ("/home/me/docs/Tests/Toy/Cards.swift", "Tests/Toy/Cards.swift"),
    ("/home/me/notes/Content/toy/guides/x.md", "Content/toy/guides/x.md"),
    ("Content/toy/guides/x.md", "Content/toy/guides/x.md"),
    ("/somewhere/else/Cards.swift", "Cards.swift"),
  ])
  func pathsAreShownFromThePackageOrTheFolderOrNotAtAll(path: String, shown: String) {
    let paths = SourcePaths(
      program: "/home/me/docs/Sources/toydocs/main.swift", current: "/home/me/notes")
    #expect(paths.shown(path) == shown)
  }

  @Test func aLongListOfNamesIsNotRecited() {
    let many = NameLookup(
      one: "feature", many: "features", place: "in Toy Studio",
      things: (0..<17).map { ("feature-\($0)", "Feature \($0)", $0) })
    #expect(throws: UsageFailure.self) { try many.find("jobs") }
    do { _ = try many.find("jobs") } catch {
      #expect("\(error)" == "no feature \"jobs\" in Toy Studio")
    }
  }

  /// Read from the sources, because a finding names its rule by its id alone.
  @Test func everyRuleThatAFindingNamesCanBeExplained() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let known = Set(KitRules.all.map { "\($0.id) \($0.severity)" })
    let place = /(?:rule: |report\(\s*)"([a-z]+(?:-[a-z]+)+)", (?:severity: )?\.([a-z]+)/
    var named: Set<String> = []
    for room in ["Readers", "Rendering", "DocumentModel", "Handbook"] {
      let folder = root.appendingPathComponent("Sources/\(room)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        named.formUnion(text.matches(of: place).map { "\($0.1) \($0.2)" })
      }
    }
    #expect(named.count > 5)
    #expect(named.subtracting(known) == [])
  }
}
