import DocumentModel
import PolicyAudit
import PolicyModel

// A claim as a sentence, and what speaks against it.

extension Phrasing {
  /// The sentence that a claim amounts to.
  static func claim(_ statement: Claim.Statement, _ product: Product) -> String {
    func card(_ id: Card.ID) -> String { name(id, product) }
    func verb(_ id: Action.ID) -> String { Self.verb(id, product) }
    func features(_ ids: [Feature.ID], _ conjunction: String = "and") -> String {
      list(ids.map { name($0, product) }, conjunction)
    }
    func areas(_ ids: [Area.ID]) -> String {
      list(ids.map { product.policy.area($0)?.name ?? $0.text })
    }
    switch statement {
    case .can(let id, let action, let on):
      return "\(card(id)) can \(verb(action)) \(features(on))."
    case .cannot(let id, let action, let on):
      return "\(card(id)) cannot \(verb(action)) \(features(on, "or"))."
    case .noAccess(let id, let on):
      return "\(card(id)) has no access to \(features(on, "or"))."
    case .canThroughout(let id, let action, let within):
      return
        "\(card(id)) can \(verb(action)) every \(product.terms.feature.one) in \(areas(within))."
    case .onlyEver(let id, let actions, let within):
      let place = within.isEmpty ? "anywhere" : "in \(areas(within))"
      if actions.isEmpty { return "\(card(id)) can do nothing \(place)." }
      let verbs = list(actions.map(verb))
      return "\(card(id)) can only \(verbs), \(place)."
    case .only(let ids, let action, let feature):
      let who = ids.isEmpty ? "Nobody" : "Only \(list(ids.map(card)))"
      return "\(who) can \(verb(action)) \(name(feature, product))."
    case .never(let action, let on):
      return "Nobody can \(verb(action)) \(features(on, "or"))."
    case .includes(let senior, let junior):
      return "\(card(senior)) can do everything that \(card(junior)) can."
    case .equals(let id, let other, let exceptions):
      let except = exceptions.map { "\(verb($0.action)) \(name($0.feature, product))" }
      let tail = except.isEmpty ? "" : ", but for one thing: to \(list(except))"
      return "\(card(id)) can do what \(card(other)) can\(tail)."
    case .everything(let id):
      return "There is nothing that \(card(id)) cannot do."
    case .ranked(let ids):
      let order = ids.map(card).joined(separator: ", then ")
      return "In order of access, most first: \(order); each holds all that the next holds."
    case .mostRestricted(let id):
      return "No other \(product.terms.role.one) holds fewer permissions than \(card(id))."
    case .level(let id, let level, let on):
      let levelName = product.policy.ladder?.levels.first { $0.id == level }?.name ?? level.text
      return "\(card(id)) has the level \(levelName) on \(features(on))."
    case .meets(let id, let standard):
      let standardName =
        product.policy.standards.first { $0.id == standard }?.name ?? standard.text
      return "\(card(id)) meets the \(standardName)."
    case .atMost(let id, let maximum):
      guard let limit = product.policy.limits.first(where: { $0.id == id }) else {
        return "At most \(maximum) of \(id.text)."
      }
      return Self.limit(limit)
    case .count(let things, let number):
      return "There are \(number) \(counted(things, product))."
    }
  }

  private static func counted(_ things: Countable, _ product: Product) -> String {
    switch things {
    case .roles: product.terms.role.many
    case .permissionSets: product.terms.set.many
    case .features: product.terms.feature.many
    case .configurablePermissions: "permissions that can be put in a \(product.terms.set.one)"
    }
  }

  /// A limit, what it applies to, and how more can be had.
  static func limit(_ limit: Limit) -> String {
    let more = limit.extensible.map { "; for more, \($0)" } ?? ""
    return sentence("At most \(limit.maximum) \(limit.subject) per \(limit.scope)\(more)")
  }
}
