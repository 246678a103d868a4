import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// One role as a printed card: what it is for, then area by area what it may do and why.
enum RoleCard {
  static func page(_ product: Product, _ number: Ref<Card>) -> Document {
    let card = product.policy[number]
    var blocks = CardFace.opening(card, product)
    blocks += inheritance(card, product)
    for area in areas(number, product) { blocks += section(area, number, product) }
    blocks += rest(number, product)
    blocks += CardFace.duties(card)
    blocks += CardFace.limits(number, product)
    blocks += CardFace.closing(card)
    blocks += CardFace.claims(card, product) + CardFace.identity(card)
    return product.page(product.heading(card), blocks: blocks, source: card.anchor.file)
  }

  private static func inheritance(_ card: Card, _ product: Product) -> [Block] {
    var blocks: [Block] = []
    let juniors = (card.content.juniors + card.content.sets).map { product.link($0.id) }
    if !juniors.isEmpty { blocks.append(.paragraph(Phrasing.includes(juniors, card))) }
    if card.content.holdsEverySet { blocks.append(.paragraph(Phrasing.holdsEverySet(product))) }
    if card.content.mayBeGivenSets { blocks.append(.paragraph(Phrasing.mayBeGivenSets(product))) }
    return blocks.isEmpty
      ? [] : [.heading(level: 2, id: "comes-with", .said(.comesWith))] + blocks
  }

  /// Where the card has something to say, in catalog order.
  private static func areas(_ number: Ref<Card>, _ product: Product) -> [Ref<Area>] {
    let written = product.policy[number].content.sections
      .compactMap { product.policy.ref($0.area) }
    return Set(written + product.touchedAreas(by: number)).sorted()
  }

  /// The card's lines in an area, in printed order, then what it inherits there.
  static func section(_ ref: Ref<Area>, _ number: Ref<Card>, _ product: Product) -> [Block] {
    let (card, area) = (product.policy[number], product.policy[ref])
    let written = card.content.sections.filter { $0.area == area.id }
    let own = written.flatMap(\.grants).compactMap { grant in
      product.policy.ref(grant.feature).map { (grant: grant, feature: $0) }
    }
    let lined = Set(own.map(\.feature))
    let touched = product.touched(by: number, in: ref)
    let inherited = touched.filter { feature in
      !lined.contains(feature)
        && product.policy.decision(number, feature).isInherited
    }
    guard !own.isEmpty || (!inherited.isEmpty && !card.content.holdsEverySet) else { return [] }
    let title = written.first?.printedName ?? area.name
    var blocks: [Block] = [.heading(level: 2, id: Anchor.of(area), .policy(title))]
    if let about = written.first?.about ?? area.about { blocks.append(.paragraph(.policy(about))) }
    let rows =
      own.map { entry in
        row(
          product.policy.decision(number, entry.feature),
          printed: entry.grant.printedName,
          why: entry.grant.reason.map(Phrasing.statement) ?? .nothing,
          product)
      }
      + inherited.map { feature in
        let sources = product.sources(of: feature, on: number)
        return row(
          product.policy.decision(number, feature), printed: nil,
          why: .nothing, from: sources, product)
      }
    blocks.append(
      .table(
        Table(
          id: "\(Anchor.of(area)).table",
          caption: [
            .words(.said(.areaTable, ["area": .policy(title), "card": .policy(card.name)]))
          ],
          columns: [
            Table.Column(.capitalized(.policy(product.terms.feature.one))),
            Table.Column(.policy(product.terms.level), isState: true),
            Table.Column(.said(.whatItLets)), Table.Column(.said(.why)),
          ],
          rows: rows)))
    return blocks
  }

  private static func row(
    _ decision: Decision, printed: String?, why: Words, from sources: [Card] = [],
    _ product: Product
  ) -> Table.Row {
    let name: Inline = .link(
      .page(product.address(of: decision.feature)), .policy(printed ?? decision.feature.name))
    let level =
      sources.isEmpty
      ? Phrasing.level(decision.grantedLevel, product.policy)
      : Phrasing.level(decision.effectiveLevel, product.policy)
    let reason = sources.isEmpty ? why : Phrasing.comesFrom(sources.map(product.link))
    return Table.Row(
      id: Anchor.of(decision.feature),
      [
        Table.Cell([name]),
        Table.Cell(
          level, tone: Phrasing.tone(decision, product), fact: Phrasing.fact(decision)),
        Table.Cell(Phrasing.lets(decision, product)),
        Table.Cell(reason),
      ])
  }

  /// What the card decides wholesale, and what nobody has decided.
  static func rest(_ number: Ref<Card>, _ product: Product) -> [Block] {
    let card = product.policy[number]
    guard let reason = card.content.otherwiseNone else { return [] }
    let touched = Set(product.policy.touched(by: number))
    let features = product.policy.features.filter { !touched.contains($0) }
    guard !features.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "everything-else", .said(.everythingElse)),
      .paragraph(Phrasing.everythingElse(reason)),
      product.isVast
        ? .paragraph(
          .said(
            .nothingElseCount,
            ["features": Phrasing.counted(features.count, product.terms.feature)]))
        : .paragraph(Phrasing.links(features.map { product.link(product.policy[$0]) })),
    ]
  }
}
