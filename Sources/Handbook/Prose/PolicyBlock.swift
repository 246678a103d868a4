import PolicyAudit
import PolicyModel

/// One line of a policy block: what is shown, then ids.
///
///     card clerk setup
///     matrix setup for clerk finance on jobs
///     compare clerk finance
///     who-can delete jobs
///     standard operator
enum PolicyBlock {
  /// A card's tables: of these areas, or of all where none is named.
  case card(Ref<Card>, areas: [Ref<Area>])
  /// A slice of the matrix; an empty part stands for everything.
  case matrix(areas: [Ref<Area>], cards: [Ref<Card>], features: [Ref<Feature>])
  case compare(Ref<Card>, Ref<Card>)
  case whoCan(feature: Ref<Feature>, Action?)
  case standard(Standard)

  /// The information string of a fenced code block that is one.
  static let language = "permdocs"
  static let kinds = ["card", "matrix", "compare", "who-can", "standard"]

  typealias Problem = ClaimAddress.Problem

  init(_ line: String, in product: Product) throws(Problem) {
    var words = BlockWords(line, product)
    let kind = words.next()
    switch kind?.text {
    case "card":
      self = .card(
        try words.card(), areas: try words.rest { words throws(Problem) in try words.area() })
    case "matrix": self = try .matrix(&words)
    case "compare": self = .compare(try words.card(), try words.card())
    case "who-can":
      let action = words.count > 1 ? try words.action() : nil
      self = .whoCan(feature: try words.feature(), action)
    case "standard": self = .standard(try words.standard())
    default:
      throw words.problem(kind, wanted: "block", known: Self.kinds)
    }
    if let more = words.next() { throw words.problem(more, wanted: "", known: []) }
  }

  private static func matrix(_ words: inout BlockWords) throws(Problem) -> PolicyBlock {
    var areas: [Ref<Area>] = []
    var cards: [Ref<Card>] = []
    var features: [Ref<Feature>] = []
    var part = "in"
    while let word = words.peek {
      if ["for", "on"].contains(word.text) {
        part = word.text
        _ = words.next()
        if words.peek == nil { throw words.missing(part == "for" ? .card : .feature) }
        continue
      }
      switch part {
      case "for": cards.append(try words.card())
      case "on": features.append(try words.feature())
      default: areas.append(try words.area())
      }
    }
    return .matrix(areas: areas, cards: cards, features: features)
  }
}
