import DocumentModel
import PolicyAudit
import PolicyModel

/// Where to look: by what one sees, and by what one wants to do.
enum WhyNotPage {
  static func blocks(_ product: Product) -> [Block] {
    var blocks: [Block] = []
    if !product.policy.symptoms.isEmpty {
      blocks += [
        .heading(level: 2, id: "seen", [.text(Phrasing.whatYouSee)]),
        .bullets(
          product.policy.symptoms.map { symptom in
            [
              .link(
                .page(product.troubleshootingAddress, fragment: Anchor.of(symptom)),
                "“\(symptom.says)”"), .text(" \(Phrasing.printedCause(symptom))"),
            ]
          }),
      ]
    }
    blocks += [
      .heading(level: 2, id: "asked", [.text(Phrasing.whomToAsk)]),
      .paragraph(Phrasing.whoGrants(product) + [.text(Phrasing.mayChangeIt)]),
    ]
    return blocks
      + product.tasks(
        "cannot", caption: Phrasing.whoCannotTable,
        columns: [Phrasing.whoCannot]
      ) { feature, action in
        let unable = product.index.cards.indices.filter {
          !product.audited.holds(card: $0, action: action, feature: feature)
        }
        guard !unable.isEmpty else { return nil }
        return [
          Table.Cell(
            product.countsCards
              ? count(unable.count, feature, product)
              : Phrasing.list(unable.map { [refusal($0, feature, product)] }))
        ]
      }
  }

  /// A name that leads to the reason, and to the smallest change.
  private static func refusal(_ card: Int, _ feature: Int, _ product: Product) -> Inline {
    let decision = product.audited.decision(card: card, feature: feature)
    let page = product.address(of: decision.feature)
    return .link(
      .page(page, fragment: Refusals.anchor(decision)), decision.card.name)
  }

  private static func count(_ count: Int, _ feature: Int, _ product: Product) -> [Inline] {
    let page = product.address(of: product.index.features[feature])
    return [
      .link(
        .page(page, fragment: "who-cannot"),
        AnswerSentences(product.audited).share(count, .shareWithout))
    ]
  }
}
