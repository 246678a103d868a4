import Diagnostics
import Testing

@Suite("Findings and their order")
struct OrderingTests {
  private static func finding(
    _ file: String, _ line: Int, _ column: Int, _ rule: String, _ summary: String = ""
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .warning, summary: summary,
      at: SourceAnchor(file: file, line: line, column: column))
  }

  private static let ordered = [
    finding("A.swift", 1, 1, "a"), finding("A.swift", 1, 2, "a"), finding("A.swift", 2, 1, "a"),
    finding("A.swift", 10, 1, "a"), finding("A.swift", 10, 1, "b", "x"),
    finding("A.swift", 10, 1, "b", "y"), finding("B.swift", 1, 1, "a"),
  ]

  @Test("File, line, column, rule, summary")
  func order() {
    for _ in 0..<20 { #expect(Self.ordered.shuffled().sorted() == Self.ordered) }
  }

  @Test("The word to underline does not decide the order of findings")
  func word() {
    var first = Self.ordered[0]
    first.anchor = first.anchor.underlining("zebra")
    #expect(first < Self.ordered[1])
    #expect(first.anchor.line == 1 && first.anchor.word == "zebra")
  }

  @Test("Places are ordered by file, line and column")
  func places() {
    let anchors = Self.ordered.map(\.anchor)
    #expect(anchors.shuffled().sorted().map(\.line) == anchors.sorted().map(\.line))
    #expect(
      SourceAnchor(file: "a", line: 2, column: 9) < SourceAnchor(file: "a", line: 10, column: 1))
  }

  @Test("A note weighs less than a warning, a warning less than an error")
  func severity() {
    #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
  }

  @Test("A value's findings are sorted, and stay beside it when it is changed")
  func diagnosed() {
    let value = Diagnosed(1, findings: Self.ordered.reversed())
    #expect(value.findings == Self.ordered)
    let text = value.map { "\($0)" }
    #expect(text.value == "1" && text.findings == Self.ordered)
  }
}
