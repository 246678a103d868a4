import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// One permission set as a printed table: module, sub-module, one column for each action.
enum SetCard {
  static func page(_ product: Product, _ number: Int) -> Document {
    let card = product.index.cards[number]
    let touched = touchedAreas(product, number)
    var blocks = CardFace.opening(card, product)
    blocks += [
      .heading(level: 2, id: "permissions", [.text(Phrasing.permissions)]),
      table(product, number, areas: touched),
    ]
    let untouched = product.index.areas.indices
      .filter { !touched.contains($0) && product.index.areas[$0].isConfigurable }
      .map { product.index.areas[$0] }
    if product.isVast {
      blocks.append(.paragraph(Phrasing.nothingBesides(number, product)))
    } else if !untouched.isEmpty {
      blocks.append(.paragraph(Phrasing.untouchedModules(untouched, product)))
    }
    blocks += CardFace.limits(number, product) + CardFace.closing(card)
    blocks += comesWith(card, product) + CardFace.claims(card, product) + CardFace.identity(card)
    return product.page(product.heading(card), blocks: blocks, source: card.anchor.file)
  }

  /// The areas that the set has anything to say of.
  static func touchedAreas(_ product: Product, _ number: Int) -> [Int] {
    let written = product.index.cards[number].content.sections
      .compactMap { product.index.number(of: $0.area) }
    let effective = product.audited.permissions.holdings[number].effective.numbers
    let held = effective.map { product.index.areaOfFeature[product.index.feature(of: $0)] }
    return Set(written + held).sorted()
  }

  static func table(_ product: Product, _ number: Int, areas: [Int]) -> Block {
    let card = product.index.cards[number]
    let sections = Dictionary(
      card.content.sections.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
    let touched = Dictionary(
      grouping: product.audited.footprint.features[number],
      by: { product.index.areaOfFeature[$0] })
    let rows = areas.flatMap { area -> [Table.Row] in
      let module =
        sections[product.index.areas[area].id]?.printedName ?? product.index.areas[area].name
      let features =
        product.isVast ? touched[area] ?? [] : product.index.featuresOfArea[area]
      return features.compactMap { feature in
        let decision = product.audited.decision(card: number, feature: feature)
        guard product.index.features[feature].isCataloged || decision.line != nil else {
          return nil
        }
        return row(module, decision, feature, product)
      }
    }
    return .table(
      Table(
        id: "permissions-table", caption: [.text(Phrasing.setTable(card))],
        columns: [
          Table.Column(Phrasing.capitalized(product.terms.area.one)),
          Table.Column(Phrasing.capitalized(product.terms.feature.one)),
        ] + product.index.actions.map { Table.Column($0.name, isState: true) },
        headings: 2, rows: rows))
  }

  private static func row(
    _ module: String, _ decision: Decision, _ feature: Int, _ product: Product
  ) -> Table.Row {
    let name = decision.line?.printedName ?? decision.feature.name
    return Table.Row(
      id: Anchor.of(decision.feature),
      [
        Table.Cell(module),
        Table.Cell([.link(.page(product.address(of: decision.feature)), name)]),
      ]
        + product.index.actions.indices.map { cell(decision, $0, feature, product) })
  }

  private static func cell(
    _ decision: Decision, _ number: Int, _ feature: Int, _ product: Product
  ) -> Table.Cell {
    let action = product.index.actions[number]
    if decision.effective.contains(action) {
      return Table.Cell(Phrasing.yes, tone: product.tone(of: [action], on: decision.feature))
    }
    if decision.cut.contains(action) {
      return Table.Cell(Phrasing.yesWithoutEffect, tone: .conditional)
    }
    return product.index.offers(number, on: feature)
      ? Table.Cell(Phrasing.no, tone: Tone.none)
      : Table.Cell(Phrasing.notOffered, tone: .notOffered)
  }

  private static func comesWith(_ card: Card, _ product: Product) -> [Block] {
    let all = product.roles.map { product.index.cards[$0] }
    let roles = all.filter {
      $0.content.holdsEverySet || $0.content.sets.contains { $0.id == card.id }
    }
    let assignable = all.filter(\.content.mayBeGivenSets)
    let items =
      roles.map { Phrasing.comesWithIt(product.link($0)) }
      + assignable.map { Phrasing.canBeGivenIt(product.link($0)) }
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, id: "held-by", [.text(Phrasing.whoCanHoldIt)]), .bullets(items)]
  }
}
