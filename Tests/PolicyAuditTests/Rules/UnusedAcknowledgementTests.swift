import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unused-acknowledgement")
struct UnusedAcknowledgementTests {
  @Test("What is acknowledged is no longer so")
  func unused() {
    let found = findings(
      of: "unused-acknowledgement", in: Studio.UnusedAcknowledgementExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "off-ladder: nothing here breaks this rule any more [acknowledged]",
          "help: take the acknowledgement away",
        ]
      ])
  }

  @Test("One on the right line for another rule, or on the next line, matches nothing")
  func mismatch() {
    let lab = Studio.lab {
      Studio.images(.delete, because: "remove it").acknowledged(.nameDrift, "Not this rule.")
      Studio.images(.view, because: "find it").acknowledged(.offLadder, "Not this line.")
    }
    let report = Audit.audit(Studio.small(lab))
    #expect(report.findings.count { $0.rule == "unused-acknowledgement" } == 2)
    #expect(report.findings.count { $0.rule == "off-ladder" } == 1)
    #expect(report.acknowledged.isEmpty)
  }

  @Test("A second acknowledgement of the same finding is one too many")
  func twice() {
    let lab = Studio.lab {
      Studio.images(.delete, because: "remove it")
        .acknowledged(.offLadder, "The card prints it so.")
        .acknowledged(.offLadder, "It really does.")
    }
    let report = Audit.audit(Studio.small(lab))
    #expect(report.findings.filter { $0.rule == "unused-acknowledgement" }.count == 1)
    #expect(report.acknowledged.map(\.reason) == ["The card prints it so."])
  }
}
