import DocumentModel
import PolicyAudit
import PolicyModel

// The pages that answer questions.

extension Phrasing {
  static let task = "To do this"
  static let give = "Give"
  static let bringsBesides = "Brings besides"
  static let orElse = "Or else"
  static let nothing = "Nothing"
  static let whatYouSee = "By what you see"
  static let whomToAsk = "Whom to ask"
  static let mayChangeIt = " may change what people can do."
  static let sideBySide = "Side by side"
  static let hasThemAll = " has all of them as columns."
  static let pair = "These two"
  static let onlyFirst = "Only the first"
  static let onlySecond = "Only the second"
  static let both = "Both"
  static let reachTable = "How far each reaches, the narrowest first"
  static let ask = "Ask"
  static let compareWithOthers = "Compare with others"

  static func lead(of tool: Tool, _ product: Product) -> String {
    let terms = product.terms
    let card = cardNoun(product)
    return switch tool {
    case .whichRole:
      "What to give somebody who needs to do certain things: what suffices and brings least besides stands first."
    case .whoCan:
      "Everybody who can do a thing, by which way, and who cannot and why. Each name leads to the reason."
    case .whyNot:
      "Why a \(card) does not let you do something, the smallest change that would, and whom to ask for it. Each name leads to its reason."
    case .compare:
      "What only the one \(product.policy.sets.isEmpty ? terms.role.one : card) lets people do, what only the other, and what both."
    }
  }

  static func summary(of tool: Tool, _ product: Product) -> String {
    let name = product.policy.name
    return switch tool {
    case .whichRole: "What to give somebody in \(name) who needs to do certain things."
    case .whoCan: "Who can do what in \(name), by which way, and who cannot and why."
    case .whyNot: "Why something in \(name) cannot be done, and what would change that."
    case .compare: "How the \(cardNounMany(product)) of \(name) differ."
    }
  }

  private static func cardNounMany(_ product: Product) -> String {
    product.policy.sets.isEmpty ? product.terms.role.many : product.terms.set.many
  }

  static func whichRoleTable(_ area: Area) -> String { "\(area.name): what to give for one thing" }
  static func whoCannotTable(_ area: Area) -> String { "\(area.name): what some cannot do" }

  static func compareTable(_ noun: Terms.Noun, _ product: Product) -> String {
    "The \(noun.many) of \(product.policy.name), two by two"
  }

  /// "Nothing", "1 permission", "12 permissions".
  static func many(_ count: Int) -> String {
    count == 0 ? nothing : count == 1 ? "1 permission" : "\(count) permissions"
  }

  static func givenTo(_ roles: [Inline]) -> [Inline] { [.text(", to ")] + roles }
}
