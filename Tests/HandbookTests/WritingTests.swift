import Diagnostics
import DocumentModel
import Handbook
import Readers
import Testing

/// The page on writing: its examples are run, and it lists every form.
struct WritingTests {
  @Test(arguments: WritingExample.all.map(\.markdown))
  func anExampleIsToldWhatThePageSays(markdown: String) throws {
    let example = try #require(WritingExample.all.first { $0.markdown == markdown })
    // The title makes it a guide; lines are counted from the one below.
    let guide = WrittenGuide("# Example\n\n" + markdown)
    let handbook = try guide.handbook()
    let told = (guide.findings + handbook.findings).sorted().map { finding in
      "\(finding.anchor.line - 2):\(finding.anchor.column): \(finding.severity.rawValue): "
        + "\(finding.summary) [\(finding.rule)]"
    }
    // What only a floor finds is told by the command; its own tests hold the words.
    #expect(told == example.told.filter { !$0.contains("[low-claim-coverage]") })
    let coverage = try guide.coverage()
    #expect(coverage.unchecked.isEmpty == !example.told.contains { $0.contains("coverage") })
  }

  @Test func everySectionHasAnExample() {
    #expect(
      Set(WritingExample.all.map(\.section)) == ["links", "claims", "blocks", "names", "coverage"])
  }

  @Test func thePageShowsEveryExampleAndEveryRule() throws {
    let page = try ToyHandbook().page("writing")
    let code = page.blocks.compactMap { if case .code(_, let text) = $0 { text } else { nil } }
    for example in WritingExample.all {
      #expect(code.contains(example.markdown))
      if !example.told.isEmpty { #expect(code.contains(example.told.joined(separator: "\n"))) }
    }
    for rule in ProseRules.all { #expect(page.row(rule.id)?.first == rule.id) }
  }

  /// Every address in the tables leads somewhere in the toy studio, or is about another product.
  @Test func theFormsOnThePageAreRealAndTheirClaimsTrue() throws {
    let page = try ToyHandbook().page("writing")
    let addresses = page.tables.prefix(2).flatMap(\.rows).map { $0.cells[0].content.plainText }
      .filter { !$0.hasPrefix("set:") && !$0.hasPrefix("guide:") }
    let guide = WrittenGuide(
      "# T\n\n"
        + addresses.map { $0 == "level:support/jobs" ? "[View](\($0))" : "[x](\($0))" }
        .joined(separator: "\n\n"))
    #expect(addresses.count == 12)
    #expect(try guide.handbook().findings.filter { $0.severity == .error } == [])
  }
}
