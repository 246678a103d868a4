import DocumentModel
import PolicyAudit
import PolicyModel

/// Where to look: by what one sees, and by what one wants to do.
enum WhyNotPage {
  static func blocks(_ product: Product) -> [Block] {
    var blocks: [Block] = []
    if !product.policy.symptoms.isEmpty {
      blocks += [
        .heading(level: 2, id: "seen", .said(.byWhatYouSee)),
        .bullets(
          product.policy.symptoms.map { symptom in
            let link = Inline.link(
              .page(product.troubleshootingAddress, fragment: Anchor.of(symptom)),
              Phrasing.says(symptom))
            return Words.said(
              .symptomCause,
              ["symptom": .run([link]), "cause": Phrasing.statement(symptom.cause)])
          }),
      ]
    }
    blocks += [
      .heading(level: 2, id: "asked", .said(.whomToAsk)),
      .paragraph(.said(.mayChange, ["who": Phrasing.whoGrants(product)])),
    ]
    return blocks
      + product.tasks(
        "cannot", caption: .whyNotTable,
        columns: [.said(.whoCannot)]
      ) { feature, action in
        let unable = product.policy.cards.filter {
          !product.policy.holds($0, action, on: feature)
        }
        guard !unable.isEmpty else { return nil }
        return [
          Table.Cell(
            product.countsCards
              ? .run(count(unable.count, feature, product))
              : Phrasing.links(unable.map { refusal($0, feature, product) }))
        ]
      }
  }

  /// A name that leads to the reason, and to the smallest change.
  private static func refusal(_ card: Ref<Card>, _ feature: Ref<Feature>, _ product: Product)
    -> Inline
  {
    let decision = product.policy.decision(card, feature)
    let page = product.address(of: decision.feature)
    return .link(
      .page(page, fragment: Refusals.anchor(decision)), .policy(decision.card.name))
  }

  private static func count(_ count: Int, _ feature: Ref<Feature>, _ product: Product) -> [Inline] {
    let page = product.address(of: product.policy[feature])
    return [
      .link(
        .page(page, fragment: "who-cannot"),
        AnswerSentences(product.policy).share(count, .shareWithout))
    ]
  }
}
