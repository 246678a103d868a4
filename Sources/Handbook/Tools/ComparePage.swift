import DocumentModel
import PolicyAudit
import PolicyModel

/// Every two cards of one kind: what only the one lets people do, and what only the other.
enum ComparePage {
  /// With more cards than this of one kind, pairs are counted; with more than `Tool.mostNamed`, the
  /// matrix is what can be read.
  private static let mostSpelledOut = 20

  static func blocks(_ product: Product) -> [Block] {
    let kinds: [(kind: Card.Kind, id: String, noun: Terms.Noun)] = [
      (.role, "roles", product.terms.role), (.permissionSet, "sets", product.terms.set),
    ]
    let tables = kinds.flatMap { entry -> [Block] in
      let cards = product.policy.cards.filter {
        product.policy[$0].kind == entry.kind
      }
      guard cards.count > 1, cards.count <= Tool.mostNamed else { return [] }
      return [
        .heading(level: 2, id: entry.id, .capitalized(.policy(entry.noun.many))),
        table(cards, entry.id, entry.noun, product),
      ]
    }
    return tables + [
      .heading(level: 2, id: "side-by-side", .said(.sideBySide)),
      .paragraph(
        .said(
          .matrixHasAll,
          ["matrix": .run([.link(.page(product.matrixAddress), .said(.matrix))])])),
      reach(product),
    ]
  }

  private static func table(
    _ cards: [Ref<Card>], _ id: String, _ noun: Terms.Noun, _ product: Product
  ) -> Block {
    let words = AnswerSentences(product.policy)
    func told(
      _ only: Permissions, _ more: Permissions, _ otherwise: Permissions
    ) -> Table.Cell {
      cards.count <= mostSpelledOut
        ? Table.Cell(words.excess(only, more: more, otherwise: otherwise))
        : Table.Cell(Phrasing.many(only.count + more.count + otherwise.count))
    }
    let rows = cards.enumerated().flatMap { place, left in
      cards[(place + 1)...].map { right -> Table.Row in
        let found = product.policy.comparison(left, right)
        return Table.Row(
          id: "compare.\(found.left.id.text).\(found.right.id.text)",
          [
            Table.Cell(
              .said(
                .pairOf,
                [
                  "first": .run([product.link(found.left)]),
                  "second": .run([product.link(found.right)]),
                ])),
            told(found.onlyLeft, found.moreLeft, found.otherwise),
            told(found.onlyRight, found.moreRight, found.otherwise),
            Table.Cell(Phrasing.many(found.both.count)),
          ])
      }
    }
    return .table(
      Table(
        id: "\(id)-table",
        caption: [
          .words(
            .said(
              .compareTable,
              ["cards": .policy(noun.many), "product": .policy(product.policy.name)]))
        ],
        columns: [
          Table.Column(.said(.pair)), Table.Column(.said(.onlyFirst)),
          Table.Column(.said(.onlySecond)), Table.Column(.said(.both)),
        ], rows: rows))
  }

  /// All cards with how far they reach, the narrowest first: never empty.
  private static func reach(_ product: Product) -> Block {
    let holdings = product.policy.holdings
    let cards = product.policy.cards.sorted {
      (holdings[$0].effective.count, $0) < (holdings[$1].effective.count, $1)
    }
    return .table(
      Table(
        id: "reach-table", caption: [.words(.said(.reachTable))],
        columns: [
          Table.Column(Phrasing.holderNoun(product.policy.listedCards, product)),
          Table.Column(.said(.reachHead)), Table.Column(.said(.permissions)),
        ],
        rows: cards.map { card in
          Table.Row(
            id: Anchor.of(product.policy[card]),
            [
              Table.Cell([product.link(product.policy[card])]),
              Table.Cell(Phrasing.reach(card, product)),
              Table.Cell(.number(holdings[card].effective.count)),
            ])
        }))
  }
}
