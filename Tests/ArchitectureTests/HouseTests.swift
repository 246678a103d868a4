import Foundation
import Testing

/// Truths about the whole repository that are cheap to check and easy to lose.
@Suite struct HouseTests {
  @Test(arguments: ["Sources", "Tests"])
  func noFileIsLongerThanItsReadersPatience(folder: String) throws {
    for file in Repository.files(under: folder, ending: ".swift") {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count - 1 <= 250, "\(file)")
    }
  }

  @Test func noStubIsLeft() {
    let stubs = ["Sources", "Tests"].flatMap { Repository.files(under: $0, ending: "/Stub.swift") }
    #expect(stubs == [])
  }

  @Test func everyRoomHasTests() throws {
    let package = try PackageDescription.current()
    let tests = Set(package.targets.filter { $0.type == "test" }.map(\.name))
    let libraries = package.rooms.filter { $0.type == "library" && !$0.isTenant }.map(\.name)
    for name in libraries where name != "Templates" {
      #expect(tests.contains("\(name)Tests"), "\(name)")
    }
    #expect(tests.contains("PoliciesTests"))
  }

  @Test func theChangelogTellsPolicyFromProgram() throws {
    let changelog = try Repository.text("CHANGELOG.md")
    let releases = changelog.matches(of: #/\n## (.+)\n/#).map { "## \($0.output.1)" }
    #expect(!releases.isEmpty)
    for release in releases {
      let section = try #require(Repository.section(release, of: changelog))
      #expect(
        section.contains("\n### Policy\n") && section.contains("\n### Program\n"), "\(release)")
    }
  }

  @Test func theLicenseIsTheOneNamed() throws {
    let license = try Repository.text("LICENSE")
    #expect(license.contains("Apache License") && license.contains("Version 2.0, January 2004"))
    #expect(try Repository.text("README.md").contains("Apache License 2.0"))
  }

  @Test func everyTargetOfTheMakefileIsExplained() throws {
    let makefile = try Repository.text("Makefile")
    let explained = Set(makefile.matches(of: #/\n([a-z-]+):.*## /#).map { String($0.output.1) })
    let inTheReadme = try Repository.text("README.md").matches(of: #/`make ([a-z-]+)/#)
    for mention in inTheReadme {
      #expect(explained.contains(String(mention.output.1)), "make \(mention.output.1)")
    }
    #expect(explained.isSuperset(of: ["help", "site", "test", "lint", "determinism", "install"]))
  }
}
