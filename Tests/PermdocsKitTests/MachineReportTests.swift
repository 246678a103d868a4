import Diagnostics
import Foundation
import Testing

@testable import PermdocsKit

@Suite struct MachineReportTests {
  @Test func githubHasTheWorstFirstAndEscapesWhatItWouldRead() throws {
    let told = try Told("x\n", in: "Sources/a,b:c/Cards.swift")
    let report = Report(
      findings: [
        told.finding("b-rule", .warning, "first", at: told.anchor(1, 1)),
        told.finding(
          "a-rule", .error, "100% wrong\r\nreally", at: told.anchor(2, 3),
          notes: [.init("here", at: told.anchor(4, 1)), .init("and there")], help: ["mend it"]),
        told.finding("c-rule", .error, "last", at: told.anchor(3, 1)),
      ], checked: [])
    #expect(
      GitHubReport(paths: told.paths).text(report) == """
        ::error file=Sources/a%2Cb%3Ac/Cards.swift,line=2,col=3,title=a-rule::\
        100%25 wrong%0D%0Areally%0ASources/a,b:c/Cards.swift:4: here%0Anote: and there%0Ahelp: mend it
        ::error file=Sources/a%2Cb%3Ac/Cards.swift,line=3,col=1,title=c-rule::last
        ::warning file=Sources/a%2Cb%3Ac/Cards.swift,line=1,col=1,title=b-rule::first

        """)
  }

  @Test func jsonKeepsItsShape() throws {
    let told = try Told("x\n")
    let report = Report(
      findings: [
        told.finding(
          summary: "a \"b\" \\ \u{1}", at: told.anchor(1, 2), help: ["mend it"])
      ],
      checked: [Report.Checked("products", 1), Report.Checked("permissionSets", 0)])
    #expect(
      JSONReport(paths: told.paths).text(report) == #"""
        {
          "version": 1,
          "findings": [
            {
              "rule": "toy-rule",
              "severity": "error",
              "file": "Sources/Toy/Cards.swift",
              "line": 1,
              "column": 2,
              "summary": "a \"b\" \\ \u0001",
              "notes": [],
              "suggestions": [
                "mend it"
              ]
            }
          ],
          "checked": {
            "products": 1,
            "permissionSets": 0
          }
        }

        """#)
  }

  @Test func sarifNamesRulesPlacesAndFingerprints() throws {
    let told = try Told("// größe\nGröße(x)\n", in: "Sources/Toy Studio/Cards.swift")
    let rules = ["a-rule", "b-rule", "c-rule"].map {
      Rule(id: $0, severity: .error, title: "T", explanation: "E", wrong: "", right: "")
    }
    let report = Report(
      findings: [
        told.finding("b-rule", at: told.anchor(2, 8)),
        told.finding("c-rule", at: told.anchor(2, 8)),
        told.finding("c-rule", at: told.anchor(2, 8)),
      ], checked: [])
    let text = SARIFReport(paths: told.paths, rules: rules).text(report)
    let run = try #require(try JSONDecoder().decode(Log.self, from: Data(text.utf8)).runs.first)
    #expect(run.tool.driver.rules.map(\.id) == ["b-rule", "c-rule"])
    #expect(run.results.map(\.ruleIndex) == [0, 1, 1])
    let place = try #require(run.results.first?.locations.first?.physicalLocation)
    #expect(place.artifactLocation.uri == "Sources/Toy%20Studio/Cards.swift")
    #expect(place.region.startColumn == 6, "columns count characters there, not bytes")
    let prints = run.results.compactMap { $0.partialFingerprints["primaryLocationLineHash"] }
    #expect(Set(prints).count == 3)
    #expect(prints[2] == prints[1].dropLast() + "2")
  }

  @Test func sarifTellsEveryNoteAndNoPlaceTwice() throws {
    let told = try Told("x\n")
    let note = Diagnostic.Note("see here", at: told.anchor(1, 1))
    let text = SARIFReport(paths: told.paths, rules: []).text(
      Report(
        findings: [told.finding(at: told.anchor(1, 1), notes: [note, note, .init("and 3 more")])],
        checked: []))
    #expect(text.components(separatedBy: "see here").count == 2)
    #expect(text.contains(#""text": "Jobs is wrong\nNote: and 3 more""#))
  }

  @Test func aFingerprintStaysWhenTheLineMoves() throws {
    let before = try Told("jobs(x)\n")
    let after = try Told("\n\n    jobs(x)\n")
    let texts = [(before, before.anchor(1, 5)), (after, after.anchor(3, 9))].map { told, anchor in
      SARIFReport(paths: told.paths, rules: [])
        .text(Report(findings: [told.finding(at: anchor)], checked: []))
        .split(separator: "\n").first { $0.contains("primaryLocationLineHash") }
    }
    #expect(texts[0] != nil && texts[0] == texts[1])
  }

  private struct Log: Decodable {
    struct Run: Decodable {
      let tool: Tool
      let results: [Result]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Driver: Decodable { let rules: [Descriptor] }
    struct Descriptor: Decodable { let id: String }
    struct Result: Decodable {
      let ruleIndex: Int
      let locations: [Location]
      let partialFingerprints: [String: String]
    }
    struct Location: Decodable { let physicalLocation: Physical }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Artifact: Decodable { let uri: String }
    struct Region: Decodable { let startLine, startColumn: Int }
    let runs: [Run]
  }
}
