import PolicyModel

/// A claim: its kind, and whichever of the parts that kind has.
struct BundledClaim: Codable, Equatable {
  var kind: String
  var cards: [String]?
  var actions: [String]?
  var features: [String]?
  var areas: [String]?
  var permissions: [String]?
  var level: String?
  var standard: String?
  var limit: String?
  var counted: String?
  var number: Int?
  var acknowledged: [BundledAcknowledgement]?

  init(_ claim: Claim) {
    acknowledged = bundled(claim.acknowledged)
    switch claim.statement {
    case .can(let card, let action, let features):
      kind = "can"
      (cards, actions, self.features) = ([card.text], [action.text], features.map(\.text))
    case .cannot(let card, let action, let features):
      kind = "cannot"
      (cards, actions, self.features) = ([card.text], [action.text], features.map(\.text))
    case .noAccess(let card, let features):
      kind = "no-access"
      (cards, self.features) = ([card.text], features.map(\.text))
    case .canThroughout(let card, let action, let areas):
      kind = "can-throughout"
      (cards, actions, self.areas) = ([card.text], [action.text], areas.map(\.text))
    case .onlyEver(let card, let actions, let areas):
      kind = "holds-only"
      (cards, self.actions, self.areas) = ([card.text], actions.map(\.text), areas.map(\.text))
    case .only(let cards, let action, let feature):
      kind = "only"
      (self.cards, actions, features) = (cards.map(\.text), [action.text], [feature.text])
    case .never(let action, let features):
      kind = "never"
      (actions, self.features) = ([action.text], features.map(\.text))
    case .includes(let senior, let junior):
      kind = "includes"
      cards = [senior.text, junior.text]
    case .equals(let card, let other, let exceptions):
      kind = "equals"
      (cards, permissions) = ([card.text, other.text], exceptions.map(bundled))
    case .everything(let card):
      kind = "unrestricted"
      cards = [card.text]
    case .ranked(let cards):
      kind = "ranked"
      self.cards = cards.map(\.text)
    case .mostRestricted(let card):
      kind = "most-restricted"
      cards = [card.text]
    case .level(let card, let level, let features):
      kind = "level"
      (cards, self.level, self.features) = ([card.text], level.text, features.map(\.text))
    case .meets(let card, let standard):
      kind = "meets"
      (cards, self.standard) = ([card.text], standard.text)
    case .atMost(let limit, let maximum):
      kind = "at-most"
      (self.limit, number) = (limit.text, maximum)
    case .count(let things, let number):
      kind = "count"
      (counted, self.number) = (things.rawValue, number)
    }
  }
}
