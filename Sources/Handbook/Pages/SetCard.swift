import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// One permission set as a printed table: module, sub-module, one column for each action.
enum SetCard {
  static func page(_ product: Product, _ number: Ref<Card>) -> Document {
    let card = product.policy[number]
    let touched = touchedAreas(product, number)
    var blocks = CardFace.opening(card, product)
    blocks += [
      .heading(level: 2, id: "permissions", .said(.permissions)),
      table(product, number, areas: touched),
    ]
    let untouched = product.policy.areas
      .filter { !touched.contains($0) && product.policy[$0].isConfigurable }
      .map { product.policy[$0] }
    if product.isVast {
      blocks.append(.paragraph(Phrasing.nothingBesides(number, product)))
    } else if !untouched.isEmpty {
      blocks.append(
        .paragraph(
          .said(
            .untouchedAreas,
            ["areas": .list(untouched.map { .policy($0.name) }, .or)])))
    }
    blocks += CardFace.limits(number, product) + CardFace.closing(card)
    blocks += comesWith(card, product) + CardFace.claims(card, product) + CardFace.identity(card)
    return product.page(product.heading(card), blocks: blocks, source: card.anchor.file)
  }

  /// The areas that the set has anything to say of.
  static func touchedAreas(_ product: Product, _ number: Ref<Card>) -> [Ref<Area>] {
    let written = product.policy[number].content.sections
      .compactMap { product.policy.ref($0.area) }
    let effective = product.policy.holdings[number].effective
    let held = effective.map { product.policy.area(of: product.policy.feature(of: $0)) }
    return Set(written + held).sorted()
  }

  static func table(_ product: Product, _ number: Ref<Card>, areas: [Ref<Area>]) -> Block {
    let card = product.policy[number]
    let sections = Dictionary(
      card.content.sections.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
    let touched = Dictionary(
      grouping: product.policy.touched(by: number),
      by: { product.policy.area(of: $0) })
    let rows = areas.flatMap { area -> [Table.Row] in
      let module =
        sections[product.policy[area].id]?.printedName ?? product.policy[area].name
      let features =
        product.isVast ? touched[area] ?? [] : product.policy.features(in: area)
      return features.compactMap { feature in
        let decision = product.policy.decision(number, feature)
        guard product.policy[feature].isCataloged || decision.line != nil else {
          return nil
        }
        return row(module, decision, feature, product)
      }
    }
    return .table(
      Table(
        id: "permissions-table", caption: [.words(.said(.setTable, ["card": .policy(card.name)]))],
        columns: [
          Table.Column(.capitalized(.policy(product.terms.area.one))),
          Table.Column(.capitalized(.policy(product.terms.feature.one))),
        ] + product.policy.listedActions.map { Table.Column(.policy($0.name), isState: true) },
        headings: 2, rows: rows))
  }

  private static func row(
    _ module: String, _ decision: Decision, _ feature: Ref<Feature>, _ product: Product
  ) -> Table.Row {
    let name = decision.line?.printedName ?? decision.feature.name
    return Table.Row(
      id: Anchor.of(decision.feature),
      [
        Table.Cell(.policy(module)),
        Table.Cell([.link(.page(product.address(of: decision.feature)), .policy(name))]),
      ]
        + product.policy.actions.map { cell(decision, $0, feature, product) })
  }

  private static func cell(
    _ decision: Decision, _ number: Ref<Action>, _ feature: Ref<Feature>, _ product: Product
  ) -> Table.Cell {
    let action = product.policy[number]
    if decision.effective.contains(action) {
      return Table.Cell(.said(.yes), tone: product.tone(of: [action], on: feature))
    }
    if decision.cut.contains(action) {
      return Table.Cell(.said(.yesWithoutEffect), tone: .conditional)
    }
    return product.policy.offers(number, on: feature)
      ? Table.Cell(.said(.no), tone: Tone.none)
      : Table.Cell(.said(.notOffered), tone: .notOffered)
  }

  private static func comesWith(_ card: Card, _ product: Product) -> [Block] {
    let all = product.roles.map { product.policy[$0] }
    let roles = all.filter {
      $0.content.holdsEverySet || $0.content.sets.contains { $0.id == card.id }
    }
    let assignable = all.filter(\.content.mayBeGivenSets)
    let items =
      roles.map { Words.said(.comesWithIt, ["role": .run([product.link($0)])]) }
      + assignable.map { Words.said(.canBeGivenIt, ["role": .run([product.link($0)])]) }
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, id: "held-by", .said(.whoCanHoldIt)), .bullets(items)]
  }
}
