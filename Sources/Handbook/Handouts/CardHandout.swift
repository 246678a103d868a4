import DocumentModel
import PolicyAudit
import PolicyModel

/// One role or permission set on a sheet or two: what it can do, what it cannot, what it is for.
enum CardHandout {
  static func sheet(_ product: Product, _ number: Ref<Card>) -> Handout.Sheet {
    let card = product.policy[number]
    let prefix = card.id.text
    var blocks: [Block] = []
    if let tagline = card.content.tagline {
      blocks.append(.paragraph([.strong([.words(.policy(tagline))])]))
    }
    blocks.append(.paragraph(.policy(card.content.purpose)))
    blocks += comesWith(card, product)
    let decisions = product.policy.features.map {
      product.policy.decision(number, $0)
    }
    blocks += can(decisions.filter { !$0.effective.isEmpty }, number, prefix, product)
    blocks += cannot(decisions.filter { $0.effective.isEmpty }, number, prefix, product)
    blocks += CardFace.list(card.content.duties, id: "\(prefix).duties", title: .duties)
    blocks += symptoms(number, prefix, product)
    return Handout.Sheet(
      .card, id: prefix, title: card.name,
      label: Words.capitalized(.policy(Phrasing.noun(card, product).one)).english,
      blocks: blocks, blanks: Phrasing.signature.map { Words.said($0).english },
      place: Anchor.of(card))
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
    let heading: Block = .heading(level: 2, id: "\(prefix).can", .said(.youCan))
    guard !decisions.isEmpty else {
      return [heading, .paragraph(.said(.canNothing, ["product": .policy(product.policy.name)]))]
    }
    let isTold = decisions.contains { $0.line?.reason != nil || !$0.conditional.isEmpty }
    let table = Table(
      id: "\(prefix).can-table", caption: [.words(.said(.canTable))],
      columns: [
        Table.Column(.capitalized(.policy(product.terms.feature.one))),
        Table.Column(.said(.youCan)), Table.Column(.said(.butNot)),
      ] + (isTold ? [Table.Column(.said(.whatFor))] : []),
      rows: decisions.map { decision in
        let lacking = product.policy.offered(on: decision.featureRef)
          .filter { !decision.effective.contains($0) }
        return Table.Row(
          [
            Table.Cell(Phrasing.onCard(decision)),
            Table.Cell(Phrasing.spoken(decision.effective)),
            Table.Cell(lacking.isEmpty ? .said(.nothingKept) : Phrasing.spoken(lacking, .or)),
          ] + (isTold ? [Table.Cell(whatFor(decision, number, product))] : []))
      })
    return [heading, .table(table)]
  }

  private static func whatFor(
    _ decision: Decision, _ number: Ref<Card>, _ product: Product
  ) -> Words {
    let reason = reason(decision, number, product)
    guard !decision.conditional.isEmpty else { return reason }
    let condition = Inline.strong([.words(Phrasing.onlyWhen(decision))])
    return .said(.conditionAndReason, ["condition": .run([condition]), "reason": reason])
  }

  private static func reason(
    _ decision: Decision, _ number: Ref<Card>, _ product: Product
  ) -> Words {
    guard decision.isInherited else {
      return decision.line.map(Phrasing.reason) ?? .said(.ticked)
    }
    if decision.card.content.holdsEverySet {
      return .said(.withEverySet, ["sets": .policy(product.terms.set.many)])
    }
    return Phrasing.comesFrom(
      product.sources(of: decision.featureRef, on: number).map(product.link))
  }

  /// What was refused for a reason of its own, line by line; the rest area by area.
  private static func cannot(
    _ decisions: [Decision], _ number: Ref<Card>, _ prefix: String, _ product: Product
  ) -> [Block] {
    let heading: Block = .heading(level: 2, id: "\(prefix).cannot", .said(.youCannot))
    guard !decisions.isEmpty else { return [heading, .paragraph(.said(.cannotNothing))] }
    let refused = decisions.filter { $0.line != nil || !$0.cut.isEmpty }
    let others = decisions.filter { $0.line == nil && $0.cut.isEmpty }
    var blocks = [heading]
    if !refused.isEmpty { blocks.append(.table(table(refused, prefix, product))) }
    if let reason = product.policy[number].content.otherwiseNone, !others.isEmpty {
      blocks.append(.paragraph(Phrasing.everythingElse(reason)))
    } else if !others.isEmpty, !refused.isEmpty {
      blocks.append(.paragraph(.said(.norThese)))
    }
    let areas = product.policy.areas.compactMap { area -> Words? in
      let inside = others.filter { product.policy.area(of: $0.featureRef) == area }
      guard !inside.isEmpty else { return nil }
      let lead = Words.said(.areaLead, ["area": .policy(product.policy[area].name)])
      return .said(
        .areaFeatures,
        [
          "area": .run([.strong([.words(lead)])]),
          "features": .list(inside.map { .policy($0.feature.name) }),
        ])
    }
    return areas.isEmpty ? blocks : blocks + [.bullets(areas)]
  }

  private static func table(
    _ decisions: [Decision], _ prefix: String, _ product: Product
  ) -> Table {
    Table(
      id: "\(prefix).cannot-table", caption: [.words(.said(.cannotTable))],
      columns: [
        Table.Column(.capitalized(.policy(product.terms.feature.one))),
        Table.Column(.said(.whyNot)), Table.Column(.said(.whoCanDoSomething)),
      ],
      rows: decisions.map { decision in
        Table.Row([
          Table.Cell(Phrasing.onCard(decision)),
          Table.Cell(Phrasing.whyNothing(decision, product)),
          Table.Cell(holders(of: decision.featureRef, product)),
        ])
      })
  }

  private static func holders(of feature: Ref<Feature>, _ product: Product) -> Words {
    let columns = product.columns(of: product.policy.area(of: feature))
    let names = product.policy.holders(of: feature).filter(columns.contains)
      .map { Words.policy(product.policy[$0].name) }
    return names.isEmpty ? .said(.nobody) : .list(names, .or)
  }

  private static func symptoms(_ number: Ref<Card>, _ prefix: String, _ product: Product) -> [Block]
  {
    let struck = product.policy.symptoms.compactMap { symptom -> Words? in
      let features = product.policy.strikes(of: symptom, on: number).map(\.feature)
      guard !features.isEmpty else { return nil }
      return Phrasing.strikes(symptom, on: features.map { .words(.policy($0.name)) })
    }
    guard !struck.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "\(prefix).symptoms", .said(.youWillSee)), .bullets(struck),
      .paragraph(Phrasing.thenAsk(product)),
    ]
  }
}
