import Diagnostics
import DocumentModel

/// How guides are written: links, claims and blocks, and what is checked.
enum WritingPage {
  /// - Parameter pages: The rules that have a page of their own.
  static func page(_ pages: [Rule], stamp: Document.Stamp) -> Document {
    var blocks: [Block] = Phrasing.writingLead.map { .paragraph($0) }
    blocks += forms("links", Phrasing.writingLinks, Phrasing.linkTable, ["Address", "Leads to"])
    blocks += examples(in: "links")
    blocks += forms("claims", Phrasing.writingClaims, Phrasing.claimTable, ["Address", "Says"])
    blocks.append(.paragraph(Phrasing.writingLists))
    blocks += examples(in: "claims")
    blocks += forms("blocks", Phrasing.writingBlocks, Phrasing.blockTable, ["Line", "Shows"])
    blocks += examples(in: "blocks")
    for (id, section) in [("names", Phrasing.writingNames), ("coverage", Phrasing.writingCoverage)]
    {
      blocks += opening(id, section) + examples(in: id)
    }
    return Document(
      about: .writing, title: Phrasing.writing, summary: Phrasing.writingSummary,
      trail: [Document.Step(Phrasing.frontPage, .page(.index()))], menu: Phrasing.sharedMenu,
      blocks: blocks + rules(pages), stamp: stamp)
  }

  private static func opening(_ id: String, _ section: Phrasing.Section) -> [Block] {
    [.heading(level: 2, id: id, [.text(section.title)])] + section.words.map { .paragraph($0) }
  }

  private static func forms(
    _ id: String, _ section: Phrasing.Section, _ forms: [(form: String, meaning: String)],
    _ columns: [String]
  ) -> [Block] {
    opening(id, section) + [
      .table(
        Table(
          id: "\(id)-table", caption: [.text(section.title)], columns: columns.map { .init($0) },
          rows: forms.map { Table.Row([Table.Cell([.code($0.form)]), Table.Cell($0.meaning)]) }))
    ]
  }

  private static func examples(in section: String) -> [Block] {
    WritingExample.all.filter { $0.section == section }.flatMap { example -> [Block] in
      [
        .paragraph(example.told.isEmpty ? Phrasing.exampleRight : Phrasing.exampleWrong),
        .code(language: "markdown", example.markdown),
      ]
        + (example.told.isEmpty
          ? []
          : [
            .paragraph(Phrasing.exampleTold),
            .code(language: "text", example.told.joined(separator: "\n")),
          ])
    }
  }

  private static func rules(_ pages: [Rule]) -> [Block] {
    opening("rules", Phrasing.writingRules) + [
      .table(
        Table(
          id: "rules-table", caption: [.text(Phrasing.writingRules.title)],
          columns: [.init("Rule"), .init("What must hold"), .init("Severity")],
          rows: ProseRules.all.map { rule in
            Table.Row(
              id: rule.id,
              [
                Table.Cell([name(rule, pages)]), Table.Cell(Phrasing.sentence(rule.title)),
                Table.Cell(Phrasing.severity(rule)),
              ])
          }))
    ]
  }

  private static func name(_ rule: Rule, _ pages: [Rule]) -> Inline {
    pages.contains(rule)
      ? .link(.page(SharedAddresses.rule(rule.id)), [.code(rule.id)]) : .code(rule.id)
  }
}
