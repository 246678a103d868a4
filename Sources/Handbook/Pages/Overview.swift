import DocumentModel
import PolicyAudit
import PolicyModel

/// A product's first page: which role to give whom, and where everything else is.
enum Overview {
  static func page(_ product: Product) -> Document {
    let policy = product.policy
    let tools = product.tools.map { LinkTarget.page(product.address(of: $0)) }
    var blocks: [Block] = [.paragraph(.policy(policy.summary))] + questions(product)
    if product.isVast { blocks += Listing.contents(product) }
    blocks += cards(product, .role, id: "roles", noun: product.terms.role)
    blocks += cards(product, .permissionSet, id: "sets", noun: product.terms.set)
    blocks += limits(product)
    blocks += features(product)
    blocks += [
      .heading(level: 2, id: "more", [.words(.said(.everythingElse))]),
      .bullets(
        product.menu.dropFirst().filter { !tools.contains($0.target) }
          .map { [Inline.link($0.target, $0.words)] }
          + files(product)),
    ]
    if !product.guides.isEmpty {
      blocks += [
        .heading(level: 2, id: "guides", .said(.guides)),
        .bullets(product.guides.map { [.link(.page(product.address(of: $0)), .policy($0.title))] }),
      ]
    }
    var page = Document(
      address: product.overviewAddress, title: .policy(policy.name),
      summary: .policy(policy.summary),
      trail: [Document.Step(.said(.home), .page(.index()))], menu: product.menu,
      blocks: blocks, stamp: product.stamp, subject: product.subject(.single(.overview)))
    page.feed = product.feed
    return page
  }

  /// What people come with; what to give somebody stands first.
  private static func questions(_ product: Product) -> [Block] {
    let heading: Block = .heading(level: 2, id: "ask", .said(.ask))
    guard !product.isVast else { return [heading, .paragraph(Phrasing.askTheProgram(product))] }
    return [
      heading,
      .bullets(
        product.tools.map { tool in
          Phrasing.line(
            of: tool,
            .strong([.link(.page(product.address(of: tool)), tool.title(product))]), product)
        }),
    ]
  }

  /// The product's data, to be taken along.
  static func files(_ product: Product) -> [[Inline]] {
    let folder = product.policy.id.text
    return [
      [.link(.file("\(folder)/grid.csv"), Phrasing.gridFile(product))],
      [.link(.file("\(folder)/grid.json"), Words.said(.gridJSON))],
      [.link(.file("\(folder)/policy.json"), Words.said(.policyFile))],
      [.link(.file(Handbook.schemaPath), Words.said(.schemaFile))],
    ]
  }

  private static func cards(
    _ product: Product, _ kind: Card.Kind, id: String, noun: Terms.Noun
  ) -> [Block] {
    let cards = kind == .role ? product.roles : product.sets
    guard !cards.isEmpty, !product.isVast else { return [] }
    return [
      .heading(level: 2, id: id, [.words(Phrasing.which(noun))]),
      table(cards, id: id, caption: Phrasing.cardsTable(noun, product), noun, product),
    ]
  }

  /// Cards by number with what each is for and how far it reaches.
  static func table(
    _ cards: [Ref<Card>], id: String, caption: Words, _ noun: Terms.Noun, _ product: Product
  ) -> Block {
    .table(
      Table(
        id: "\(id)-table", caption: [.words(caption)],
        columns: [
          Table.Column(.capitalized(.policy(noun.one))), Table.Column(.said(.purpose)),
          Table.Column(.said(.reachHead)),
        ],
        rows: cards.map { number in
          let card = product.policy[number]
          return Table.Row(
            id: Anchor.of(card),
            [
              Table.Cell([product.link(card)]), Table.Cell(.policy(card.content.purpose)),
              Table.Cell(Phrasing.reach(number, product)),
            ])
        }))
  }

  private static func limits(_ product: Product) -> [Block] {
    guard !product.policy.limits.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "limits", [.words(.said(.limits))]),
      .bullets(product.policy.limits.map(Phrasing.limit)),
    ]
  }

  private static func features(_ product: Product) -> [Block] {
    guard !product.isVast else { return [] }
    return [
      .heading(
        level: 2, id: "features", [.words(.capitalized(.policy(product.terms.feature.many)))])
    ]
      + product.policy.areas.flatMap { area -> [Block] in
        [
          .heading(
            level: 3, id: Anchor.of(product.policy[area]),
            [.words(.policy(product.policy[area].name))]),
          .paragraph(
            .list(
              product.policy.features(in: area).map { .run([product.link(product.policy[$0])]) })),
        ]
      }
  }
}
