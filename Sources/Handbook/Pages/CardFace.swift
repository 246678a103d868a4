import DocumentModel
import PolicyAudit
import PolicyModel

/// The parts that the cards of roles and of permission sets have in common.
enum CardFace {
  /// Tagline, purpose, principles, remarks.
  static func opening(_ card: Card, _ product: Product) -> [Block] {
    let content = card.content
    var blocks: [Block] = []
    if let tagline = content.tagline { blocks.append(.paragraph([.strong([.text(tagline)])])) }
    blocks.append(.paragraph(content.purpose))
    if !product.tools.isEmpty { blocks.append(.paragraph(questions(card, product))) }
    if let why = content.why { blocks.append(.callout(.note, [.paragraph(why)])) }
    blocks += list(content.should, id: "should", title: Phrasing.should)
    blocks += list(content.shouldNot, id: "should-not", title: Phrasing.shouldNot)
    for remark in content.remarks {
      blocks.append(.callout(kind(remark.kind), [.paragraph(remark.text)]))
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
          Phrasing.compareWithOthers),
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
    list(card.content.duties, id: "duties", title: Phrasing.duties)
  }

  /// Summary and advice.
  static func closing(_ card: Card) -> [Block] {
    var blocks = list(card.content.summary, id: "in-short", title: Phrasing.inShort)
    if let guidance = card.content.guidance {
      blocks += [
        .heading(level: 2, id: "whom", [.text(Phrasing.whoToGiveItTo)]), .paragraph(guidance),
      ]
    }
    return blocks
  }

  private static func list(_ items: [String], id: String, title: String) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, id: id, [.text(title)]), .bullets(items.map { [.text($0)] })]
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
      .heading(level: 2, id: "leaves-out", [.text(Phrasing.excludes)]),
      .paragraph(Phrasing.excludes(card, product)),
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
    let heading: Block = .heading(level: 2, id: "needs", [.text(Phrasing.needs)])
    guard !relevant.isEmpty else { return [heading, .paragraph(Phrasing.needsNothing(product))] }
    return [
      heading,
      .bullets(
        relevant.map { prerequisite in
          let isMet =
            product.policy.ref(prerequisite.needs)
            .map(holding.effective.contains) ?? false
          return isMet
            ? Phrasing.prerequisiteMet(prerequisite, product)
            : Phrasing.prerequisiteUnmet(prerequisite, product)
        }),
    ]
  }

  private static func standards(_ number: Ref<Card>, _ product: Product) -> [Block] {
    guard !product.policy.standards.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "measures-up", [.text(Phrasing.measuresUp)]),
      .bullets(
        product.policy.standards.map { standard in
          [
            .link(.page(product.standardsAddress, fragment: Anchor.of(standard)), standard.name),
            .text(Phrasing.measure(product.policy.measure(number, against: standard))),
          ]
        }),
    ]
  }

  private static func symptoms(_ number: Ref<Card>, _ product: Product) -> [Block] {
    guard !product.isVast else { return [] }
    let struck = product.policy.symptoms.compactMap { symptom -> [Inline]? in
      let features = product.policy.strikes(of: symptom, on: number).map(\.feature)
      guard !features.isEmpty else { return nil }
      return Phrasing.strikes(symptom, on: features.map(product.link), product)
    }
    guard !struck.isEmpty else { return [] }
    return [.heading(level: 2, id: "symptoms", [.text(Phrasing.symptoms)]), .bullets(struck)]
  }

  /// By which id auditors find the card in data.
  static func identity(_ card: Card) -> [Block] {
    [.paragraph([.code(card.id.text), .text(" \(Phrasing.isPermanentID)")])]
  }

  static func claims(_ card: Card, _ product: Product) -> [Block] {
    let results = product.policy.claims.filter { $0.cards.contains(card.id) }
    guard !results.isEmpty else { return [] }
    return [
      .heading(level: 2, id: "must-stay-true", [.text(Phrasing.mustStayTrue)]),
      .bullets(results.map { Phrasing.claimStatus($0, product) }),
    ]
  }
}
