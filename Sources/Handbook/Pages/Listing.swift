import Parallel
import DocumentModel
import PolicyAudit
import PolicyModel

/// All cards of one kind, or all features, of a vast policy: a list in pages.
struct Listing {
  let kind: PageSubject.Kind
  let noun: Terms.Noun
  /// Counts the pages of the list from one.
  let number: Int
  /// Which of the list's things stand here, counted from zero.
  let range: Range<Int>
  let count: Int

  private static let rowsOfPage = 500

  /// Where each page of each list is.
  static func contents(_ product: Product) -> [Block] {
    lists(product).flatMap { list -> [Block] in
      guard let first = list.first else { return [] }
      return [
        .heading(level: 2, id: first.id, Phrasing.all(first.noun)),
        .bullets(list.map { $0.link(product) }),
      ]
    }
  }

  static func lists(_ product: Product) -> [[Listing]] {
    guard product.isVast else { return [] }
    return [
      list(.role, product.terms.role, product.roles.count),
      list(.set, product.terms.set, product.sets.count),
      list(.feature, product.terms.feature, product.policy.features.count),
    ]
  }

  private static func list(_ kind: PageSubject.Kind, _ noun: Terms.Noun, _ count: Int) -> [Listing]
  {
    stride(from: 0, to: count, by: rowsOfPage).enumerated().map { number, first in
      Listing(
        kind: kind, noun: noun, number: number + 1,
        range: first..<min(first + rowsOfPage, count), count: count)
    }
  }

  private var topic: PageSubject.Topic { .list(kind, part: number, range) }
  /// Names what the list has on the pages it stands on.
  private var id: String { "\(kind.rawValue)s" }

  private func link(_ product: Product) -> [Inline] {
    [.link(.page(product.address(topic)), Phrasing.part(self))]
  }

  func heading(_ product: Product) -> PageHeading {
    product.heading(
      topic, title: Phrasing.part(self),
      summary: .said(
        .listSummary,
        ["nouns": .policy(noun.many), "product": .policy(product.policy.name)]))
  }

  func page(_ product: Product, _ all: [Listing]) -> Document {
    product.page(
      heading(product),
      blocks: [table(product)]
        + product.otherParts(all.filter { $0.number != number }.map { $0.link(product) }))
  }

  private func table(_ product: Product) -> Block {
    let caption = Phrasing.part(self)
    switch kind {
    case .feature: return features(product, caption)
    case .role:
      return Overview.table(
        Array(product.roles[range]), id: id, caption: caption, noun, product)
    case .set:
      return Overview.table(
        Array(product.sets[range]), id: id, caption: caption, noun, product)
    }
  }

  private func features(_ product: Product, _ caption: Words) -> Block {
    .table(
      Table(
        id: "features-table", caption: [.words(caption)],
        columns: [
          Table.Column(.capitalized(.policy(noun.one))),
          Table.Column(.capitalized(.policy(product.terms.area.one))),
          Table.Column(.said(.whoCanDoThis)),
        ],
        rows: product.policy.features[range].map { feature in
          Table.Row([
            Table.Cell([product.link(product.policy[feature])]),
            Table.Cell(.policy(product.policy[product.policy.area(of: feature)].name)),
            Table.Cell([
              .link(
                .page(product.address(of: product.policy[feature])),
                AnswerSentences(product.policy).share(
                  product.policy.holders(of: feature).count))
            ]),
          ])
        }))
  }
}
