import Diagnostics
import DocumentModel

/// A page for each rule of the audit, and one over them all.
enum RuleReference {
  static func pages(_ rules: [Rule], stamp: Document.Stamp) -> [Document] {
    [overview(rules, stamp)] + rules.map { page($0, stamp) }
  }

  private static func overview(_ rules: [Rule], _ stamp: Document.Stamp) -> Document {
    Document(
      about: .rules, title: Phrasing.rules, summary: Phrasing.rulesSummary,
      trail: [home], menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph(Phrasing.rulesLead),
        .table(
          Table(
            id: "rules-table", caption: [.text(Phrasing.rules)],
            columns: [
              Table.Column("Rule"), Table.Column("What must hold"), Table.Column("Severity"),
            ],
            rows: rules.map { rule in
              Table.Row(
                id: rule.id,
                [
                  Table.Cell([.link(.page(SharedAddresses.rule(rule.id)), [.code(rule.id)])]),
                  Table.Cell(Phrasing.sentence(rule.title)), Table.Cell(Phrasing.severity(rule)),
                ])
            })),
      ],
      stamp: stamp)
  }

  private static func page(_ rule: Rule, _ stamp: Document.Stamp) -> Document {
    Document(
      about: .rule(id: rule.id), title: rule.id,
      summary: Phrasing.sentence(rule.title),
      trail: [home, Document.Step(Phrasing.rules, .page(SharedAddresses.rules))],
      menu: Phrasing.sharedMenu,
      blocks: [
        .paragraph([.strong([.text(Phrasing.sentence(rule.title))])]),
        .paragraph(rule.explanation), .paragraph(Phrasing.weighs(rule)),
      ] + examples(of: rule),
      stamp: stamp)
  }

  private static func examples(of rule: Rule) -> [Block] {
    [
      .heading(level: 2, id: "wrong", [.text(Phrasing.wrong)]),
      .code(language: rule.language.rawValue, rule.wrong),
      .heading(level: 2, id: "right", [.text(Phrasing.right)]),
      .code(language: rule.language.rawValue, rule.right),
    ]
  }

  private static let home = Document.Step(Phrasing.frontPage, .page(.index()))
}
