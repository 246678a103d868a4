import DocumentModel
import PolicyAudit
import PolicyModel

/// One feature: who can do what with it, why, and what it needs.
enum FeaturePage {
  static func page(_ product: Product, _ number: Ref<Feature>) -> Document {
    let feature = product.policy[number]
    var blocks = opening(product, number)
    blocks += able(product, number)
    if !product.isVast { blocks += Refusals.table(product, number) }
    blocks += definition(product, feature)
    blocks += dependencies(product, feature)
    blocks += names(product, feature)
    return product.page(product.heading(feature), blocks: blocks)
  }

  private static func opening(_ product: Product, _ number: Ref<Feature>) -> [Block] {
    let feature = product.policy[number]
    var blocks: [Block] = []
    if let about = feature.about { blocks.append(.paragraph(.policy(about))) }
    let area = product.policy[product.policy.area(of: number)]
    let parent = feature.parent.flatMap { product.policy.feature($0) }
    blocks.append(.paragraph(Phrasing.featureArea(area, parent: parent, product)))
    blocks.append(
      .paragraph(
        feature.isCataloged
          ? Phrasing.offers(product.policy.offered(on: number))
          : .said(.notCataloged)))
    return blocks
  }

  /// Who can do anything with a feature, or one action, and who cannot.
  static func holders(_ product: Product, _ number: Ref<Feature>, action: Action? = nil) -> [Block]
  {
    let blocks = able(product, number, action: action)
    let area = product.policy.area(of: number)
    let unable = product.columns(of: area)
      .map { product.policy.decision($0, number) }
      .filter { !isAble($0, action) }
    guard !unable.isEmpty else { return blocks }
    return blocks + [
      .heading(level: 2, id: "who-cannot", .said(.whoCannot)),
      .bullets(unable.map { refusal(product, $0) }),
    ]
  }

  /// Whether somebody can do one action, or anything; what is granted and cut is told among those.
  static func isAble(_ decision: Decision, _ action: Action? = nil) -> Bool {
    action.map(decision.effective.contains)
      ?? !(decision.effective.isEmpty && decision.cut.isEmpty)
  }

  private static func able(_ product: Product, _ number: Ref<Feature>, action: Action? = nil)
    -> [Block]
  {
    let feature = product.policy[number]
    let area = product.policy.area(of: number)
    let columns = product.columns(of: area)
    let roles = product.roles
    // Roles stand above the sets that are the columns here.
    let kind = columns.first.map { product.policy[$0].kind }
    let touching = product.policy.touching(number)
    let decisions =
      (touching.filter { product.policy[$0].kind == .role && kind != .role }
      + touching.filter { product.policy[$0].kind == kind }).map {
        product.policy.decision($0, number)
      }
    let able = decisions.filter { isAble($0, action) }
    var blocks: [Block] = [.heading(level: 2, id: "who-can", .said(.whoCanDoThis))]
    if able.isEmpty {
      blocks.append(.paragraph(Phrasing.nobodyCan(feature, action, product)))
    } else {
      blocks.append(
        .table(
          Table(
            id: "who-can-table", caption: [.words(Phrasing.holdersTable(feature, action))],
            columns: [
              Table.Column(Phrasing.holderNoun(able.map(\.card), product)),
              Table.Column(.policy(product.terms.level), isState: true),
              Table.Column(.said(.whatItLets)), Table.Column(.said(.why)),
            ],
            rows: able.map { row(product, $0) })))
      let assignable = roles.filter { product.policy[$0].content.mayBeGivenSets }
      if !assignable.isEmpty, kind != .role {
        let links = assignable.map { product.link(product.policy[$0]) }
        blocks.append(.paragraph(Phrasing.throughSets(links, product)))
      }
    }
    return blocks
  }

  private static func row(_ product: Product, _ decision: Decision) -> Table.Row {
    let why = product.steps(decision)
    return Table.Row(
      id: Anchor.of(decision.card),
      [
        Table.Cell([product.link(decision.card)]), Phrasing.cell(decision, product),
        Table.Cell(Phrasing.lets(decision, product)),
        Table.Cell(.list(why.sentences, .sentences)),
      ], source: why.anchor.flatMap(product.place))
  }

  private static func refusal(_ product: Product, _ decision: Decision) -> Words {
    let card = Words.run([product.link(decision.card)])
    // Whoever holds something, and not the action asked about, is told apart by that.
    guard decision.effective.isEmpty else {
      return .said(
        .onlyLevel, ["card": card, "level": Phrasing.levelInProse(decision, product)])
    }
    return decision.noneReason.map {
      .said(.cannotBecause, ["card": card, "reason": Phrasing.clause($0)])
    } ?? .said(decision.kind == .role ? .cannotUndecidedHere : .cannotHere, ["card": card])
  }

  private static func definition(_ product: Product, _ feature: Feature) -> [Block] {
    guard let row = product.definition(of: feature), let ladder = product.policy.ladder else {
      return []
    }
    return [
      .heading(level: 2, id: "levels", .said(.whatLevelsMean)),
      .bullets(
        ladder.levels.map { level in
          let meaning = row.meanings.first { $0.level == level.id }?.text
          return Words.said(
            .levelMeans,
            [
              "level": .run([.strong([.words(.policy(level.name))])]),
              "meaning": meaning.map { .policy($0) } ?? .said(.notDefined),
            ])
        }),
    ]
  }

  private static func dependencies(_ product: Product, _ feature: Feature) -> [Block] {
    let needs = product.policy.prerequisites.filter { $0.features.contains(feature.id) }
    let neededBy = product.policy.prerequisites.filter { $0.needs.feature == feature.id }
    let children = product.names.children(of: feature).map { product.policy[$0] }
    var items = needs.map { Phrasing.needs($0, product) }
    items += neededBy.map { Phrasing.neededBy($0, product) }
    if !children.isEmpty {
      items.append(.said(.printedUnder, ["features": Phrasing.links(children.map(product.link))]))
    }
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, id: "needs", .said(.whatItNeeds)), .bullets(items)]
  }

  private static func names(_ product: Product, _ feature: Feature) -> [Block] {
    var names: [Words] = []
    if let row = product.definition(of: feature), row.printedName != feature.name {
      names.append(.said(.printedInMatrix, ["name": .policy(row.printedName)]))
    }
    for entry in product.names.printed(feature) where entry.name != feature.name {
      names.append(
        .said(
          .printedOnCard,
          ["name": .policy(entry.name), "card": .policy(product.policy[entry.card].name)]))
    }
    names.append(.said(.featureID, ["id": .fixed(feature.id.text)]))
    return [
      .heading(level: 2, id: "names", .said(.names)),
      .bullets(names),
    ]
  }
}
