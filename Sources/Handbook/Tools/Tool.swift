import DocumentModel
import PolicyAudit
import PolicyModel

/// The four questions that have a page of their own, complete as tables; with a script the page asks
/// and answers.
enum Tool: String, CaseIterable {
  case whichRole = "which-role"
  case whoCan = "who-can"
  case whyNot = "why-not"
  case compare

  /// With more cards than this, pages count them and lead to where each is named.
  static let mostNamed = 24

  func title(_ product: Product) -> Words {
    switch self {
    case .whichRole: .said(.whichCard, ["card": Phrasing.cardNoun(product)])
    case .whoCan: .said(.whoCan)
    case .whyNot: .said(.whyCantI)
    case .compare: .said(.compare)
    }
  }

  func page(_ product: Product) -> Document {
    var blocks: [Block] = [.paragraph(Phrasing.lead(of: self, product))]
    switch self {
    case .whichRole: blocks += WhichRolePage.blocks(product)
    case .whoCan: blocks += WhoCanPage.blocks(product)
    case .whyNot: blocks += WhyNotPage.blocks(product)
    case .compare: blocks += ComparePage.blocks(product)
    }
    return product.page(
      .tool(self), title: title(product),
      summary: Phrasing.summary(of: self, product), blocks: marked(blocks))
  }

  /// The first table says whose place the form takes.
  private func marked(_ blocks: [Block]) -> [Block] {
    var blocks = blocks
    for (place, block) in blocks.enumerated() {
      guard case .table(var table) = block else { continue }
      table.tool = rawValue
      blocks[place] = .table(table)
      break
    }
    return blocks
  }
}

extension Product {
  /// Whether lists of all cards would be too long to be read.
  var countsCards: Bool { policy.cards.count > Tool.mostNamed }

  /// A table for each area with a row for each thing that can be done there.
  func tasks(
    _ id: String, caption: SentenceKey, columns: [Words],
    row: (_ feature: Ref<Feature>, _ action: Ref<Action>) -> [Table.Cell]?
  ) -> [Block] {
    policy.areas.flatMap { ref -> [Block] in
      let area = policy[ref]
      let rows = policy.features(in: ref).flatMap { feature in
        askable(on: feature).compactMap { action in
          row(feature, action).map { cells in
            Table.Row(
              id: "\(id).\(policy[feature].id.text).\(policy[action].id.text)",
              [Table.Cell(task(feature, action))] + cells)
          }
        }
      }
      guard !rows.isEmpty else { return [] }
      return [
        .heading(level: 2, id: Anchor.of(area), .policy(area.name)),
        .table(
          Table(
            id: "\(id).\(Anchor.of(area))",
            caption: [.words(.said(caption, ["area": .policy(area.name)]))],
            columns: ([.said(.task)] + columns).map { Table.Column($0) }, rows: rows)),
      ]
    }
  }

  private func task(_ feature: Ref<Feature>, _ action: Ref<Action>) -> Words {
    .said(
      .taskOn,
      ["action": .policy(policy[action].name), "feature": .run([link(policy[feature])])])
  }

  /// "12 of 200 can", leading to where they are named.
  func share(_ count: Int, of feature: Ref<Feature>) -> [Inline] {
    [
      .link(
        .page(address(of: policy[feature]), fragment: "who-can"),
        AnswerSentences(policy).share(count))
    ]
  }
}
