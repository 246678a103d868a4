import Diagnostics
import DocumentModel

/// How guides are written: links, claims and blocks, and what is checked.
enum WritingPage {
  /// - Parameter pages: The rules that have a page of their own.
  static func page(_ pages: [Rule], stamp: Document.Stamp) -> Document {
    var blocks: [Block] = [.writingLead, .writingIDs].map { .paragraph(.said($0)) }
    blocks += forms("links", Phrasing.writingLinks, Phrasing.linkTable, [.address, .leadsTo])
    blocks += examples(in: "links")
    blocks += forms("claims", Phrasing.writingClaims, Phrasing.claimTable, [.address, .says])
    blocks.append(.paragraph(.said(.writingLists)))
    blocks += examples(in: "claims")
    blocks += forms("blocks", Phrasing.writingBlocks, Phrasing.blockTable, [.line, .shows])
    blocks += examples(in: "blocks")
    for (id, section) in [("names", Phrasing.writingNames), ("coverage", Phrasing.writingCoverage)]
    {
      blocks += opening(id, section) + examples(in: id)
    }
    return Document(
      about: .writing, title: .said(.writing), summary: .said(.writingSummary),
      trail: [Document.Step(.said(.home), .page(.index()))], menu: Phrasing.sharedMenu,
      blocks: blocks + rules(pages), stamp: stamp)
  }

  private static func opening(_ id: String, _ section: Phrasing.Section) -> [Block] {
    [.heading(level: 2, id: id, .said(section.title))]
      + section.words.map { .paragraph(.said($0)) }
  }

  private static func forms(
    _ id: String, _ section: Phrasing.Section, _ forms: [Phrasing.Form], _ columns: [SentenceKey]
  ) -> [Block] {
    opening(id, section) + [
      .table(
        Table(
          id: "\(id)-table", caption: [.words(.said(section.title))],
          columns: columns.map { .init(.said($0)) },
          rows: forms.map {
            Table.Row([Table.Cell([.code($0.form)]), Table.Cell(.said($0.meaning))])
          }))
    ]
  }

  private static func examples(in section: String) -> [Block] {
    WritingExample.all.filter { $0.section == section }.flatMap { example -> [Block] in
      [
        .paragraph(.said(example.told.isEmpty ? .exampleRight : .exampleWrong)),
        .code(language: "markdown", example.markdown),
      ]
        + (example.told.isEmpty
          ? []
          : [
            .paragraph(.said(.exampleTold)),
            .code(language: "text", example.told.joined(separator: "\n")),
          ])
    }
  }

  private static func rules(_ pages: [Rule]) -> [Block] {
    opening("rules", Phrasing.writingRules) + [
      .table(
        Table(
          id: "rules-table", caption: [.words(.said(Phrasing.writingRules.title))],
          columns: [.init(.said(.rule)), .init(.said(.mustHold)), .init(.said(.severity))],
          rows: ProseRules.all.map { rule in
            Table.Row(
              id: rule.id,
              [
                Table.Cell([name(rule, pages)]), Table.Cell(Phrasing.title(rule)),
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
