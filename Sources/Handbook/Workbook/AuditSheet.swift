package import DocumentModel
import PolicyAudit
import PolicyModel

/// One sheet of the workbook that auditors are given.
package struct AuditSheet: Sendable {
  package let name: String
  /// Which policy it is about: version and fingerprint.
  package let line: String
  package let table: Table

  init(_ name: Words, line: Words, _ table: Table) {
    self.name = name.english
    self.line = line.english
    self.table = table.english
  }
}

extension Handbook {
  /// For each product the matrix and, row by row, what lies behind it; then what changed in all of them.
  package static func auditSheets(of products: [Product]) -> [AuditSheet] {
    return products.flatMap { [MatrixSheet.sheet($0), DecisionSheet.sheet($0)] }
      + [ChangesTable.sheet(products)]
  }
}

/// Features against all cards, in words.
private enum MatrixSheet {
  static func sheet(_ product: Product) -> AuditSheet {
    let policy = product.policy
    return AuditSheet(
      .policy(product.policy.name),
      line: Phrasing.auditLine(product, fingerprint: product.policy.fingerprint),
      Table(
        id: "", caption: [],
        columns: [
          Table.Column(.capitalized(.policy(product.terms.area.one))),
          Table.Column(.capitalized(.policy(product.terms.feature.one))),
        ] + policy.listedCards.map { Table.Column(.policy($0.name), isState: true) },
        headings: 2,
        rows: zip(policy.features, policy.listedFeatures).map { feature, named in
          Table.Row(
            [
              Table.Cell(.policy(policy[policy.area(of: feature)].name)),
              Table.Cell(.policy(named.name)),
            ]
              + policy.cards.map {
                Phrasing.cell(product.policy.decision($0, feature), product)
              })
        }))
  }
}

/// A row for each card and feature: the level, what can be done, on what condition, and why.
private enum DecisionSheet {
  static func sheet(_ product: Product) -> AuditSheet {
    let policy = product.policy
    let rows = policy.cards.flatMap { card in
      policy.features.map { row(card, $0, product) }
    }
    return AuditSheet(
      .said(.rowByRow, ["product": .policy(String(product.policy.name.prefix(18)))]),
      line: Phrasing.auditLine(product, fingerprint: product.policy.fingerprint),
      Table(
        id: "", caption: [], columns: Phrasing.decisionHeads(product).map { Table.Column($0) },
        headings: 3, rows: rows))
  }

  private static func row(_ card: Ref<Card>, _ feature: Ref<Feature>, _ product: Product)
    -> Table.Row
  {
    let policy = product.policy
    let decision = product.policy.decision(card, feature)
    let conditions = decision.conditional.flatMap { action -> [String] in
      guard let number = policy.ref(action.id),
        case .conditional(let words) = product.policy.derivation(card, feature, number).answer
      else { return [] }
      return words
    }
    return Table.Row([
      Table.Cell(.policy(policy[card].name)),
      Table.Cell(.policy(policy[policy.area(of: feature)].name)),
      Table.Cell(.policy(policy[feature].name)), Phrasing.cell(decision, product),
      Table.Cell(.list(decision.effective.map { .policy($0.name) }, .comma)),
      Table.Cell(.list(conditions.inOrderOnce.map { .policy($0) }, .semicolon)),
      Table.Cell(Phrasing.auditReason(decision, product.sources(of: feature, on: card))),
    ])
  }
}

/// What each product lets people do otherwise than the version that was given out before.
private enum ChangesTable {
  static func sheet(_ products: [Product]) -> AuditSheet {
    AuditSheet(
      .said(.changes), line: Phrasing.auditLine(products),
      Table(
        id: "", caption: [], columns: Phrasing.changesHeads.map { Table.Column(.said($0)) },
        headings: 1,
        rows: products.flatMap(rows)))
  }

  private static func rows(_ product: Product) -> [Table.Row] {
    guard
      let earlier = product.releases.last(where: { $0.fingerprint != product.policy.fingerprint })
    else {
      return [
        row(product, Phrasing.sinceNothing(product.releases.last), what: .said(.nothingBefore))
      ]
    }
    let since = Phrasing.changesLabel(since: earlier)
    let difference = Difference(from: earlier.policy, to: product.policy)
    let cards = difference.cards.flatMap { card in
      Phrasing.changes(of: card, difference).map {
        row(product, since, .policy(card.card.latest.name), what: $0)
      }
        + card.cells.map { cell in
          row(
            product, since, .policy(card.card.latest.name), .policy(cell.feature.latest.name),
            what: .said(.sum, ["sum": .capitalized(Phrasing.change(cell, difference))]), cell)
        }
    }
    let others =
      difference.features.map(Phrasing.change(of:))
      + (difference.parts.isEmpty
        ? []
        : [
          .said(.alsoChangedParts, ["parts": .lowered(Phrasing.parts(difference.parts))])
        ])
    return cards + others.map { row(product, since, what: $0) }
  }

  private static func row(
    _ product: Product, _ since: Words, _ card: Words = .nothing, _ feature: Words = .nothing,
    what: Words,
    _ cell: CellChange? = nil
  ) -> Table.Row {
    func actions(_ movements: [Movement]?) -> Words {
      .list((movements ?? []).map { .policy($0.action.name) }, .comma)
    }
    return Table.Row([
      Table.Cell(.policy(product.policy.name)), Table.Cell(since), Table.Cell(card),
      Table.Cell(feature),
      Table.Cell(actions(cell?.gained)), Table.Cell(actions(cell?.lost)),
      Table.Cell(cell?.risk == .high ? .said(.highRisk) : .nothing), Table.Cell(what),
    ])
  }
}

extension [String] {
  fileprivate var inOrderOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
