import DocumentModel
import PolicyAudit
import PolicyModel

/// The product's levels, what they stand for, and what each means feature by feature.
enum LevelsPage {
  static func page(_ product: Product) -> Document {
    var blocks = meanings(product)
    blocks += inUse(product)
    for section in product.policy.definitions { blocks += definitions(section, product) }
    return product.page(
      .levels, title: Phrasing.levels(product),
      summary: Phrasing.levelsSummary(product), blocks: blocks)
  }

  /// What the levels stand for, and what comes along with an action.
  static func meanings(_ product: Product) -> [Block] {
    var blocks: [Block] = [.paragraph(Phrasing.levelsLead(product))]
    if let ladder = product.policy.ladder { blocks.append(levels(ladder, product)) }
    blocks += [
      .heading(level: 2, id: "what-comes-along", [.words(.said(.whatComesAlong))])
    ]
    blocks.append(
      product.policy.implications.isEmpty
        ? .paragraph(.said(.noImplications))
        : .bullets(product.policy.implications.map(Phrasing.implication)))
    return blocks
  }

  private static func levels(_ ladder: Ladder, _ product: Product) -> Block {
    let none = Table.Row(
      id: Anchor.none,
      [
        Table.Cell(.policy(ladder.noneName), tone: Tone.none), Table.Cell(.said(.levelsNothing)),
        Table.Cell(
          ladder.noneMeaning.map(Phrasing.statement) ?? .said(.levelsNoneUndefined)),
      ])
    let rows = ladder.levels.map { level in
      Table.Row(
        id: Anchor.of(level),
        [
          Table.Cell(
            .policy(level.name),
            tone: product.policy.features.first.map { product.tone(of: level.actions, on: $0) }),
          Table.Cell(.list(level.actions.map { .policy($0.name) })),
          Table.Cell(Phrasing.statement(level.meaning)),
        ])
    }
    return .table(
      Table(
        id: "levels-table",
        caption: [.words(.said(.levelsTable, ["product": .policy(product.policy.name)]))],
        columns: [
          Table.Column(.said(.levelsLevel), isState: true), Table.Column(.said(.levelsActions)),
          Table.Column(.said(.levelsMeaning)),
        ],
        rows: [none] + rows))
  }

  /// How often each level is printed, those that the ladder does not know among them.
  private static func inUse(_ product: Product) -> [Block] {
    guard !product.isVast else { return [] }
    var order: [Words] = []
    var counts: [Words: Each<Card, Int>] = [:]
    for card in product.policy.cards {
      for grant in product.policy[card].grants {
        let name = Phrasing.level(product.policy.printed(grant.actions), product.policy)
        if counts[name] == nil {
          order.append(name)
          counts[name] = product.policy.cards.each { _ in 0 }
        }
        counts[name]?[card] += 1
      }
    }
    guard product.policy.ladder != nil else { return [] }
    return [
      .heading(level: 2, id: "in-use", [.words(.said(.levelsInUse))]),
      .table(
        Table(
          id: "in-use-table", caption: [.words(.said(.levelsInUseTable))],
          columns: [Table.Column(.said(.levelsAsPrinted))]
            + product.policy.listedCards.map { Table.Column([product.link($0)]) },
          rows: order.sorted { $0.english < $1.english }.map { name in
            Table.Row(
              [Table.Cell(name)] + (counts[name]?.values ?? []).map { Table.Cell(.number($0)) })
          })),
    ]
  }

  private static func definitions(_ section: DefinitionSection, _ product: Product) -> [Block] {
    guard let ladder = product.policy.ladder else { return [] }
    let id = "defined-" + section.areas.map(\.text).joined(separator: "-")
    return [
      .heading(level: 2, id: id, [.words(.policy(section.printedName))]),
      .table(
        Table(
          id: "\(id)-table",
          caption: [
            .words(.said(.definitionsTable, ["heading": .policy(section.printedName)]))
          ],
          columns: [
            Table.Column(.said(.definitionsRow)), Table.Column(.said(.definitionsOnCards)),
          ]
            + ladder.levels.map { Table.Column(.policy($0.name)) },
          rows: section.rows.map { row in
            Table.Row(
              [
                Table.Cell(.policy(row.printedName)),
                Table.Cell(.list(row.features.map { .run([product.link($0)]) })),
              ]
                + ladder.levels.map { level in
                  Table.Cell(
                    row.meanings.first { $0.level == level.id }.map { .policy($0.text) }
                      ?? Words.said(.notDefined))
                })
          })),
    ]
  }
}
