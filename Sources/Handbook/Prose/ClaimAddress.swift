import PolicyAudit
import PolicyModel

/// What a link's address claims: `claim:<card>/<feature>/<level, action or none>`.
///
/// Before the feature a word may stand: `not` or `only`. `claim:<card>/includes/<card>` says that the
/// first holds all that the second holds. Where several are meant, `+` joins them; `nobody` stands for
/// no card at all.
struct ClaimAddress {
  /// A part of the address that cannot be understood.
  struct Problem: Error, Hashable {
    /// What should stand there: "role", "feature"; empty where the whole address is out of form.
    let wanted: String
    let word: String
    /// In bytes from the start of the address.
    let part: Range<Int>
    let known: [String]
  }

  /// Whether somebody is said to hold something, or not to; of `only` and `includes` it is neither.
  enum Sense { case says, denies, neither }

  let sense: Sense
  /// All of them must be true.
  let statements: [Claim.Statement]
  let cards: [Card]
  let features: [Feature]

  static let scheme = "claim:"

  init(_ address: String, in product: Product) throws(Problem) {
    let steps = AddressStep.steps(of: address, after: Self.scheme)
    let reader = AddressReader(product: product, address: address)
    if steps.count == 3, steps[1].text == "includes" {
      let juniors = try reader.cards(steps[2])
      cards = try reader.cards(steps[0])
      features = []
      sense = .neither
      statements = cards.flatMap { senior in juniors.map { .includes(senior.id, $0.id) } }
      return
    }
    let word = steps.count == 4 ? steps[1].text : ""
    guard steps.count == 3 || ["not", "only"].contains(word) else {
      throw reader.problem(steps.count == 4 ? steps[1] : nil, wanted: "", known: ["not", "only"])
    }
    let isNobody = steps[0].text == "nobody" && word.isEmpty
    cards = isNobody ? [] : try reader.cards(steps[0])
    features = try reader.features(steps[steps.count - 2])
    let on = features.map(\.id)
    let last = steps[steps.count - 1]
    let who = cards.map(\.id)
    guard isNobody || !word.isEmpty else {
      let held = try reader.holdings(last)
      sense = held.contains { $0.isNothing } ? .denies : .says
      statements = held.flatMap { held in
        who.map { held.statement($0, on) }
      }
      return
    }
    sense = word == "only" ? .neither : .denies
    statements = try reader.actions(last).flatMap { action -> [Claim.Statement] in
      if isNobody { return [.never(action.id, on)] }
      return word == "not"
        ? who.map { .cannot($0, action.id, on) } : on.map { .only(who, action.id, $0) }
    }
  }
}

/// What somebody is said to hold: the last step of a claim without a word.
enum ClaimedHolding {
  case nothing
  case action(Action)
  case level(Level)

  var isNothing: Bool { if case .nothing = self { true } else { false } }

  func statement(_ card: Card.ID, _ features: [Feature.ID]) -> Claim.Statement {
    switch self {
    case .nothing: .noAccess(card, features)
    case .action(let action): .can(card, action.id, features)
    case .level(let level): .level(card, level.id, features)
    }
  }
}
