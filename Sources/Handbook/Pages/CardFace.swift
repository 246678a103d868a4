import DocumentModel
import PolicyAudit
import PolicyModel

/// The parts that the cards of roles and of permission sets have in common.
enum CardFace {
  /// Tagline, purpose, principles, remarks.
  static func opening(_ card: Card, _ product: Product) -> [Block] {
    let content = card.content
    var blocks: [Block] = []
    if let tagline = content.tagline {
      blocks.append(.paragraph([.strong([.words(.policy(tagline))])]))
    }
    blocks.append(.paragraph(.policy(content.purpose)))
    if !product.tools.isEmpty { blocks.append(.paragraph(questions(card, product))) }
    if let why = content.why { blocks.append(.callout(.note, [.paragraph(.policy(why))])) }
    blocks += list(content.should, id: "should", title: .should)
    blocks += list(content.shouldNot, id: "should-not", title: .shouldNot)
    for remark in content.remarks {
      blocks.append(.callout(kind(remark.kind), [.paragraph(.policy(remark.text))]))
    }
    return blocks
  }

  /// The ways to the tools, which already know the card.
  private static func questions(_ card: Card, _ product: Product) -> [Inline] {
    let compare: [Inline] =
      product.policy.cards.count < 2
      ? []
      : [
        .link(
          .page(product.address(of: .compare), asking: "cards=\(card.id.text)"),
          .said(.compareWithOthers)),
        .text(" · "),
      ]
    return compare + [
      .link(
        .page(product.address(of: .whyNot), asking: "with=\(card.id.text)"),
        Tool.whyNot.title(product))
    ]
  }

  private static func kind(_ kind: Remark.Kind) -> CalloutKind {
    switch kind {
    case .note: .note
    case .tip: .tip
    case .warning: .warning
    }
  }

  static func duties(_ card: Card) -> [Block] {
    list(card.content.duties, id: "duties", title: .duties)
  }

  /// Summary and advice.
  static func closing(_ card: Card) -> [Block] {
    var blocks = list(card.content.summary, id: "in-short", title: .inShort)
    if let guidance = card.content.guidance {
      blocks += [
        .heading(level: 2, id: "whom", .said(.whoToGiveItTo)), .paragraph(.policy(guidance)),
      ]
    }
    return blocks
  }

  static func list(_ items: [String], id: String, title: SentenceKey) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, id: id, .said(title)), .bullets(items.map { Words.policy($0) })]
  }

  /// What the card leaves out, what it needs, how it measures up, what people will run into.
  static func limits(_ number: Ref<Card>, _ product: Product) -> [Block] {
    exclusions(number, product) + needs(number, product) + standards(number, product)
      + symptoms(number, product)
  }

  private static func exclusions(_ number: Ref<Card>, _ product: Product) -> [Block] {
    let card = product.policy[number]
    let features = product.policy.touched(by: number).filter {
      let decision = product.policy.decision(number, $0)
      return decision.line != nil && decision.isExplicitNone && decision.effective.isEmpty
    }
    guard !features.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "leaves-out", .said(.leavesOut)),
      .paragraph(.said(.hasNoAccess, ["card": .policy(card.name)])),
      .bullets(features.map { [product.link(product.policy[$0])] }),
    ]
  }

  private static func needs(_ number: Ref<Card>, _ product: Product) -> [Block] {
    let holding = product.policy.holdings[number]
    let relevant = product.policy.prerequisites.filter { prerequisite in
      prerequisite.features.contains { id in
        product.policy.ref(id)
          .map { !product.policy.members(of: holding.held, on: $0).isEmpty } ?? false
      }
    }
    guard !product.policy.prerequisites.isEmpty else { return [] }
    let heading: Block = .heading(level: 2, id: "needs", .said(.whatItNeeds))
    guard !relevant.isEmpty else { return [heading, .paragraph(.said(.needsNothing))] }
    return [
      heading,
      .bullets(
        relevant.map { prerequisite in
          let isMet =
            product.policy.ref(prerequisite.needs)
            .map(holding.effective.contains) ?? false
          return Phrasing.need(prerequisite, isMet: isMet, product)
        }),
    ]
  }

  private static func standards(_ number: Ref<Card>, _ product: Product) -> [Block] {
    guard !product.policy.standards.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "measures-up", .said(.measuresUp)),
      .bullets(
        product.policy.standards.map { standard in
          Phrasing.measure(
            product.policy.measure(number, against: standard),
            .link(
              .page(product.standardsAddress, fragment: Anchor.of(standard)),
              .policy(standard.name)))
        }),
    ]
  }

  private static func symptoms(_ number: Ref<Card>, _ product: Product) -> [Block] {
    guard !product.isVast else { return [] }
    let struck = product.policy.symptoms.compactMap { symptom -> Words? in
      let features = product.policy.strikes(of: symptom, on: number).map(\.feature)
      guard !features.isEmpty else { return nil }
      return Phrasing.strikes(symptom, on: features.map(product.link))
    }
    guard !struck.isEmpty else { return [] }
    return [.heading(level: 2, id: "symptoms", .said(.runsInto)), .bullets(struck)]
  }

  /// By which id auditors find the card in data.
  static func identity(_ card: Card) -> [Block] {
    [.paragraph(.said(.cardID, ["id": .run([.code(card.id.text)])]))]
  }

  static func claims(_ card: Card, _ product: Product) -> [Block] {
    let results = product.policy.claims.filter { $0.cards.contains(card.id) }
    guard !results.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "must-stay-true", .said(.mustStayTrue)),
      .bullets(results.map { Phrasing.claimStatus($0, product) }),
    ]
  }
}
