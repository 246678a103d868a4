import Diagnostics
import Testing

/// Findings are shown in one order, whatever order they were found in.
@Suite struct FindingOrderTests {
  private func finding(
    _ file: String, _ line: Int, _ column: Int, _ rule: String, _ summary: String = "it is so"
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .warning, summary: summary,
      at: SourceAnchor(file: file, line: line, column: column))
  }

  @Test func theyGoByFileLineColumnRuleAndWords() {
    let inOrder = [
      finding("A.swift", 2, 9, "b-rule"),
      finding("A.swift", 10, 1, "b-rule"),
      finding("A.swift", 10, 5, "a-rule", "first"),
      finding("A.swift", 10, 5, "a-rule", "second"),
      finding("A.swift", 10, 5, "b-rule", "a third"),
      finding("B.swift", 1, 1, "a-rule"),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }

  @Test func aValueCarriesItsFindingsInOrder() {
    let later = finding("B.swift", 1, 1, "a-rule")
    let sooner = finding("A.swift", 1, 1, "a-rule")
    let diagnosed = Diagnosed(20, findings: [later, sooner]).map { $0 + 1 }
    #expect(diagnosed.value == 21)
    #expect(diagnosed.findings == [sooner, later])
  }

  @Test func anErrorWeighsMoreThanAWarningAndAWarningMoreThanANote() {
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }

  @Test func anAnchorCanUnderlineAnotherWordOfItsPlace() {
    let anchor = SourceAnchor(file: "A.swift", line: 3, column: 7, word: "Jobs")
    let other = anchor.underlining("view")
    #expect(other == SourceAnchor(file: "A.swift", line: 3, column: 7, word: "view"))
  }
}
