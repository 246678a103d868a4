import CapturaWorkflow
import Diagnostics
import Foundation
import PolicyModel
import Testing

@testable import PolicyAudit

/// What the README says happens where one grant is changed is what happens.
@Suite struct ReadmeTests {
  private static let root =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path + "/"

  @Test("The grant that the README changes is answered as the README shows")
  func changedGrant() throws {
    let readme = try String(contentsOfFile: Self.root + "README.md", encoding: .utf8)
    let policy = CapturaWorkflow.policy
    let changed = policy.giving(
      "view", on: "payout-management", to: "customer-service", ResolvedPolicy(policy))
    let findings = Audit.audit(changed).findings.sorted()
    #expect(findings.count == readme.components(separatedBy: ": error: ").count - 1)
    for finding in findings {
      let claim = finding.anchor
      let file = claim.file.replacingOccurrences(of: Self.root, with: "")
      #expect(
        readme.contains(
          "\(file):\(claim.line):\(claim.column): error: \(finding.summary) [\(finding.rule)]\n"))
      let source = try String(contentsOfFile: claim.file, encoding: .utf8)
        .components(separatedBy: "\n")[claim.line - 1]
      #expect(readme.contains("\n\(claim.line) | \(source)\n"))
      for note in finding.notes {
        let card = try #require(note.anchor)
        let place = card.file.replacingOccurrences(of: Self.root, with: "")
        #expect(readme.contains("\n\(place):\(card.line):"))
        #expect(readme.contains(": note: \(note.text)\n"))
      }
      for help in finding.suggestions { #expect(readme.contains("\nhelp: \(help)\n")) }
    }
  }
}
