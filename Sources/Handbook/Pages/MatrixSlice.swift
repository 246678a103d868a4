import DocumentModel
import PolicyAudit
import PolicyModel

/// A part of a matrix that is too large for one page: some features of an area, some of its columns.
///
/// A page of a whole large matrix takes browsers many seconds to lay out. A part opens at once, and
/// the browser's own search finds what is on it, with scripts or without.
struct MatrixSlice {
  let area: Ref<Area>
  /// Counts the parts of the area from one.
  let number: Int
  let features: [Ref<Feature>]
  let cards: [Ref<Card>]

  /// More cells than this are too many for one page.
  static let mostCells = 12_000
  /// As many cells as a part has at most, and rows.
  private static let cellsOfPart = 6_000
  private static let rowsOfPart = 200

  /// None where the matrix fits on one page.
  static func slices(of product: Product) -> [MatrixSlice] {
    let sizes = product.policy.areas.map { area in
      product.policy.features(in: area).count * product.columns(of: area).count
    }
    guard sizes.reduce(0, +) > mostCells else { return [] }
    return product.policy.areas.flatMap { area -> [MatrixSlice] in
      let features = product.policy.features(in: area)
      let columns = columns(of: area, features, product)
      let rows = parts(of: features, atMost: rowsOfPart)
      let widest = max(cellsOfPart / max(rows.first?.count ?? 1, 1), 30)
      let pairs = rows.flatMap { rows in parts(of: columns, atMost: widest).map { (rows, $0) } }
      return pairs.enumerated().map {
        MatrixSlice(area: area, number: $0 + 1, features: $1.0, cards: $1.1)
      }
    }
  }

  /// Of a vast policy only the cards that have something in the area: nearly all have nothing.
  private static func columns(of area: Ref<Area>, _ features: [Ref<Feature>], _ product: Product)
    -> [Ref<Card>]
  {
    let columns = product.columns(of: area)
    guard product.isVast, let kind = columns.first.map({ product.policy[$0].kind }) else {
      return columns
    }
    let touching = Set(features.flatMap { product.policy.touching($0) })
    return touching.filter { product.policy[$0].kind == kind }.sorted()
  }

  /// Parts of nearly the same size.
  private static func parts<Thing>(
    of refs: [Ref<Thing>], atMost most: Int
  ) -> [[Ref<Thing>]] {
    guard !refs.isEmpty else { return [] }
    let count = (refs.count + most - 1) / most
    return (0..<count).map { part in
      Array(refs[(part * refs.count / count)..<((part + 1) * refs.count / count)])
    }
  }

  /// Where each row of the matrix is: a table for each area with the way to the part, and who stands in
  /// which. A script makes of it a search for a row and a column.
  static func contents(_ slices: [MatrixSlice], _ product: Product) -> [Block] {
    guard !product.isVast else { return list(slices, product) }
    let cards = Set(slices.flatMap(\.cards)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(cards, cards.indices))
    return product.policy.areas.flatMap { area -> [Block] in
      let own = slices.filter { $0.area == area }
      guard let first = own.first else { return [] }
      let area = product.policy[area]
      let columns = own.filter { $0.features == first.features }.map { part in
        Table.Column(
          [.words(Phrasing.span(part.cards, product))],
          id: part.cards.compactMap { places[$0] }.span)
      }
      var table = Table(
        id: "\(Anchor.of(area)).parts",
        caption: [.words(.said(.matrixParts, ["area": .policy(area.name)]))],
        columns: [Table.Column(.capitalized(.policy(product.terms.feature.one)))] + columns,
        rows: rows(own, product))
      table.tool = "find-cell"
      return [.heading(level: 2, id: Anchor.of(area), [.words(.policy(area.name))]), .table(table)]
    } + [
      .heading(level: 2, id: "columns", [.words(.said(.matrixColumns))]),
      .bullets(cards.map { [product.link(product.policy[$0])] }),
    ]
  }

  /// Of a vast policy the parts alone: its features have lists of their own.
  private static func list(_ slices: [MatrixSlice], _ product: Product) -> [Block] {
    [
      .heading(level: 2, id: "parts", Phrasing.all(product.terms.area)),
      .bullets(slices.map { [.link(.page($0.address(product)), $0.title(product))] }),
    ]
  }

  /// The parts of one area: a row for each feature, and in it the way to each part that has the feature.
  private static func rows(_ parts: [MatrixSlice], _ product: Product) -> [Table.Row] {
    let byFeatures = Dictionary(grouping: parts, by: \.features)
    return byFeatures.keys.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { features in
      features.map { number in
        let feature = product.policy[number]
        let anchor = Anchor.of(feature)
        let links = (byFeatures[features] ?? []).map { part in
          Table.Cell([
            .link(
              .page(part.address(product), fragment: anchor),
              Words.said(.matrixPartNumber, ["number": .number(part.number)]))
          ])
        }
        return Table.Row(id: anchor, [Table.Cell([product.link(feature)])] + links)
      }
    }
  }

  private func topic(_ product: Product) -> PageSubject.Topic {
    .matrixPart(area: product.policy[area].id.text, part: number)
  }

  func address(_ product: Product) -> PageAddress {
    product.address(topic(product))
  }

  private func title(_ product: Product) -> Words { Phrasing.part(self, product) }

  func heading(_ product: Product) -> PageHeading {
    product.heading(
      topic(product), title: title(product), summary: Phrasing.matrixSummary(product))
  }

  func page(_ product: Product, _ all: [MatrixSlice]) -> Document {
    let others = all.filter { $0.area == area && $0.number != number }
    return product.page(
      heading(product),
      under: [Document.Step(.said(.matrix), .page(product.matrixAddress))],
      blocks: PermissionMatrix.table(
        area, cards: cards, features: features, product,
        filter: cards.first.map { PermissionMatrix.filter($0, product) })
        + product.otherParts(
          others.map { [.link(.page($0.address(product)), $0.title(product))] }))
  }
}

extension [Int] {
  /// "0-29": which of those in a list, counted from zero.
  fileprivate var span: String { "\(first ?? 0)-\(last ?? 0)" }
}
