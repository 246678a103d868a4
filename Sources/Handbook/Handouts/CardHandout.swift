import DocumentModel
import PolicyAudit
import PolicyModel

/// One role or permission set on a sheet or two: what it can do, what it cannot, what it is for.
enum CardHandout {
  static func sheet(_ product: Product, _ number: Ref<Card>) -> Handout.Sheet {
    let card = product.policy[number]
    let prefix = card.id.text
    var blocks: [Block] = []
    if let tagline = card.content.tagline { blocks.append(.paragraph([.strong([.text(tagline)])])) }
    blocks.append(.paragraph(card.content.purpose))
    blocks += comesWith(card, product)
    let decisions = product.policy.features.map {
      product.policy.decision(number, $0)
    }
    blocks += can(decisions.filter { !$0.effective.isEmpty }, number, prefix, product)
    blocks += cannot(decisions.filter { $0.effective.isEmpty }, number, prefix, product)
    blocks += list(card.content.duties, id: "\(prefix).duties", title: Phrasing.duties)
    blocks += symptoms(number, prefix, product)
    return Handout.Sheet(
      .card, id: prefix, title: card.name, label: Phrasing.cardLabel(card, product),
      blocks: blocks, blanks: Phrasing.signature, place: Anchor.of(card))
  }

  private static func comesWith(_ card: Card, _ product: Product) -> [Block] {
    let included = (card.content.juniors + card.content.sets).map { product.link($0.id) }
    var blocks: [Block] = []
    if !included.isEmpty { blocks.append(.paragraph(Phrasing.includes(included, card))) }
    if card.content.holdsEverySet { blocks.append(.paragraph(Phrasing.holdsEverySet(product))) }
    if card.content.mayBeGivenSets { blocks.append(.paragraph(Phrasing.mayBeGivenSets(product))) }
    return blocks
  }

  private static func can(
    _ decisions: [Decision], _ number: Ref<Card>, _ prefix: String, _ product: Product
  ) -> [Block] {
    let heading: Block = .heading(level: 2, id: "\(prefix).can", [.text(Phrasing.youCan)])
    guard !decisions.isEmpty else { return [heading, .paragraph(Phrasing.canNothing(product))] }
    let isTold = decisions.contains { $0.line?.reason != nil || !$0.conditional.isEmpty }
    let table = Table(
      id: "\(prefix).can-table", caption: [.text(Phrasing.canTable)],
      columns: [
        Table.Column(Phrasing.capitalized(product.terms.feature.one)),
        Table.Column(Phrasing.can), Table.Column(Phrasing.butNot),
      ] + (isTold ? [Table.Column(Phrasing.whatFor)] : []),
      rows: decisions.map { decision in
        let lacking = product.policy.offered(on: decision.featureRef)
          .filter { !decision.effective.contains($0) }
        return Table.Row(
          [
            Table.Cell(Phrasing.onCard(decision)),
            Table.Cell(Phrasing.verbs(decision.effective)),
            Table.Cell(lacking.isEmpty ? Phrasing.nothingKept : Phrasing.verbs(lacking, "or")),
          ] + (isTold ? [Table.Cell(whatFor(decision, number, product))] : []))
      })
    return [heading, .table(table)]
  }

  private static func whatFor(
    _ decision: Decision, _ number: Ref<Card>, _ product: Product
  ) -> [Inline] {
    let condition: [Inline] =
      decision.conditional.isEmpty
      ? [] : [.strong([.text(Phrasing.onlyWhen(decision))]), .text(" ")]
    if decision.isInherited, decision.card.content.holdsEverySet {
      return condition + [.text(Phrasing.withEverySet(product))]
    }
    if decision.isInherited {
      let sources = product.sources(of: decision.featureRef, on: number)
      return condition + Phrasing.comesFrom(sources.map(product.link))
    }
    return condition + [.text(decision.line?.reason.map(Phrasing.sentence) ?? Phrasing.ticked)]
  }

  /// What was refused for a reason of its own, line by line; the rest area by area.
  private static func cannot(
    _ decisions: [Decision], _ number: Ref<Card>, _ prefix: String, _ product: Product
  ) -> [Block] {
    let heading: Block = .heading(level: 2, id: "\(prefix).cannot", [.text(Phrasing.youCannot)])
    guard !decisions.isEmpty else { return [heading, .paragraph(Phrasing.cannotNothing)] }
    let refused = decisions.filter { $0.line != nil || !$0.cut.isEmpty }
    let others = decisions.filter { $0.line == nil && $0.cut.isEmpty }
    var blocks = [heading]
    if !refused.isEmpty { blocks.append(.table(table(refused, prefix, product))) }
    if let reason = product.policy[number].content.otherwiseNone, !others.isEmpty {
      blocks.append(.paragraph(Phrasing.everythingElse(reason, product)))
    } else if !others.isEmpty, !refused.isEmpty {
      blocks.append(.paragraph(Phrasing.norThese))
    }
    let areas = product.policy.areas.compactMap { area -> [Inline]? in
      let inside = others.filter { product.policy.area(of: $0.featureRef) == area }
      guard !inside.isEmpty else { return nil }
      return [
        .strong([.text("\(product.policy[area].name): ")]),
        .text(Phrasing.list(inside.map(\.feature.name)) + "."),
      ]
    }
    return areas.isEmpty ? blocks : blocks + [.bullets(areas)]
  }

  private static func table(
    _ decisions: [Decision], _ prefix: String, _ product: Product
  ) -> Table {
    Table(
      id: "\(prefix).cannot-table", caption: [.text(Phrasing.cannotTable)],
      columns: [
        Table.Column(Phrasing.capitalized(product.terms.feature.one)),
        Table.Column(Phrasing.whyNot), Table.Column(Phrasing.whoCanDoSomething),
      ],
      rows: decisions.map { decision in
        Table.Row([
          Table.Cell(Phrasing.onCard(decision)),
          Table.Cell(Phrasing.whyNothing(decision, product)),
          Table.Cell(holders(of: decision.featureRef, product)),
        ])
      })
  }

  private static func holders(of feature: Ref<Feature>, _ product: Product) -> String {
    let columns = product.columns(of: product.policy.area(of: feature))
    let names = product.policy.holders(of: feature).filter(columns.contains)
      .map { product.policy[$0].name }
    return names.isEmpty ? Phrasing.nobody : Phrasing.list(names, "or")
  }

  private static func symptoms(_ number: Ref<Card>, _ prefix: String, _ product: Product) -> [Block]
  {
    let struck = product.policy.symptoms.compactMap { symptom -> [Inline]? in
      let features = product.policy.strikes(of: symptom, on: number).map(\.feature)
      guard !features.isEmpty else { return nil }
      return Phrasing.strikes(symptom, on: features.map { .text($0.name) }, product)
    }
    guard !struck.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "\(prefix).symptoms", [.text(Phrasing.youWillSee)]), .bullets(struck),
      .paragraph(Phrasing.thenAsk(product)),
    ]
  }

  private static func list(_ items: [String], id: String, title: String) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, id: id, [.text(title)]), .bullets(items.map { [.text($0)] })]
  }
}
