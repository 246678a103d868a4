import PolicyModel

struct BundledCard: Codable, Equatable, Sendable {
  var kind: String
  var id: String
  var name: String
  var formerly: [String]?
  var purpose: String
  var tagline: String?
  var why: String?
  var should: [String]?
  var shouldNot: [String]?
  var duties: [String]?
  var summary: [String]?
  var guidance: String?
  var remarks: [BundledRemark]?
  var juniors: [String]?
  var sets: [String]?
  var holdsEverySet: Bool?
  var mayBeGivenSets: Bool?
  var otherwiseNone: String?
  var sections: [BundledSection]
  var acknowledged: [BundledAcknowledgement]?

  init(_ card: Card) {
    let content = card.content
    kind = card.kind.rawValue
    id = card.id.text
    name = card.name
    formerly = unlessEmpty(card.formerly.map(\.text))
    purpose = content.purpose
    tagline = content.tagline
    why = content.why
    should = unlessEmpty(content.should)
    shouldNot = unlessEmpty(content.shouldNot)
    duties = unlessEmpty(content.duties)
    summary = unlessEmpty(content.summary)
    guidance = content.guidance
    remarks = unlessEmpty(
      content.remarks.map { BundledRemark(kind: $0.kind.rawValue, text: $0.text) })
    juniors = unlessEmpty(content.juniors.map(\.id.text))
    sets = unlessEmpty(content.sets.map(\.id.text))
    holdsEverySet = content.holdsEverySet ? true : nil
    mayBeGivenSets = content.mayBeGivenSets ? true : nil
    otherwiseNone = content.otherwiseNone
    sections = content.sections.map(BundledSection.init)
    acknowledged = bundled(card.acknowledged)
  }
}

struct BundledRemark: Codable, Equatable, Sendable {
  var kind: String
  var text: String
}

struct BundledSection: Codable, Equatable, Sendable {
  var area: String
  var printed: String?
  var about: String?
  var lines: [BundledGrant]
  var acknowledged: [BundledAcknowledgement]?

  init(_ section: CardSection) {
    area = section.area.text
    printed = section.printedName
    about = section.about
    lines = section.grants.map(BundledGrant.init)
    acknowledged = bundled(section.acknowledged)
  }
}

struct BundledGrant: Codable, Equatable, Sendable {
  var feature: String
  /// Empty for an explicit none.
  var actions: [String]
  var condition: String?
  var reason: String?
  var printed: String?
  var printedUnder: String?
  var acknowledged: [BundledAcknowledgement]?

  init(_ grant: Grant) {
    feature = grant.feature.text
    actions = grant.actions.map(\.id.text)
    condition = grant.condition
    reason = grant.reason
    printed = grant.printedName
    printedUnder = grant.printedParent?.text
    acknowledged = bundled(grant.acknowledged)
  }
}
