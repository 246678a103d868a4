import Diagnostics
import DocumentModel

/// A page for each rule of the audit, and one over them all.
enum RuleReference {
  static func pages(_ rules: [Rule], stamp: Document.Stamp) -> [Document] {
    [overview(rules, stamp)] + rules.map { page($0, stamp) }
  }

  private static func overview(_ rules: [Rule], _ stamp: Document.Stamp) -> Document {
    Document(
      about: .rules, title: .said(.rules), summary: .said(.rulesSummary),
      trail: [home], menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(.said(.rulesLead)),
        .table(
          Table(
            id: "rules-table", caption: [.words(.said(.rules))],
            columns: [
              Table.Column(.said(.rule)), Table.Column(.said(.mustHold)),
              Table.Column(.said(.severity)),
            ],
            rows: rules.map { rule in
              Table.Row(
                id: rule.id,
                [
                  Table.Cell([.link(.page(SharedAddresses.rule(rule.id)), [.code(rule.id)])]),
                  Table.Cell(Phrasing.title(rule)), Table.Cell(Phrasing.severity(rule)),
                ])
            })),
      ],
      stamp: stamp)
  }

  private static func page(_ rule: Rule, _ stamp: Document.Stamp) -> Document {
    Document(
      about: .rule(id: rule.id), title: .fixed(rule.id),
      summary: Phrasing.title(rule),
      trail: [home, Document.Step(.said(.rules), .page(SharedAddresses.rules))],
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph([.strong([.words(Phrasing.title(rule))])]),
        .paragraph(.fixed(rule.explanation)), .paragraph(Phrasing.weighs(rule)),
      ] + examples(of: rule),
      stamp: stamp)
  }

  private static func examples(of rule: Rule) -> [Block] {
    [
      .heading(level: 2, id: "wrong", .said(.wrong)),
      .code(language: rule.language.rawValue, rule.wrong),
      .heading(level: 2, id: "right", .said(.right)),
      .code(language: rule.language.rawValue, rule.right),
    ]
  }

  private static let home = Document.Step(.said(.home), .page(.index()))
}
