import Diagnostics
import PhotoRetail
import PolicyAudit
import Testing

@Suite("Photo Retail passes the audit")
struct PhotoRetailAuditTests {
  let report = Audit.audit(PhotoRetail.policy)

  @Test("no finding is open")
  func clean() {
    #expect(
      report.findings.map { "\($0.anchor.file):\($0.anchor.line): \($0.summary) [\($0.rule)]" }
        == [])
    #expect(report.policy != nil)
  }

  @Test("each contradiction that a rule can reach is published")
  func contradictions() throws {
    let fixture = try Fixture("photo-retail-contradictions")
    #expect(fixture.rows.count == 169 - 139 + 1)
    for row in fixture.rows {
      let rule = row["rule"] ?? ""
      let number = row["number"] ?? ""
      guard !rule.isEmpty else {
        #expect(row["why"]?.isEmpty == false, "item \(number) gives no reason")
        continue
      }
      let published = report.acknowledged.filter { $0.finding.rule == rule }.map { acknowledged in
        let notes = acknowledged.finding.notes.map(\.text)
        return ([acknowledged.finding.summary] + notes + [acknowledged.reason]).joined(
          separator: "\n")
      }
      #expect(
        published.contains { $0.contains(row["where"] ?? "?") },
        "item \(number): no finding of \(rule) says “\(row["where"] ?? "")”: \(published)")
    }
  }
}
