import PolicyAudit
import PolicyModel

/// The words of a block's line, taken one after the other.
struct BlockWords {
  typealias Problem = ClaimAddress.Problem

  enum Wanted { case card, feature }

  private let product: Product
  private let line: String
  private var words: ArraySlice<AddressStep>

  init(_ line: String, _ product: Product) {
    self.product = product
    self.line = line
    var start = 0
    words =
      line.split(separator: " ", omittingEmptySubsequences: false).compactMap { part in
        defer { start += part.utf8.count + 1 }
        return part.isEmpty ? nil : AddressStep(text: String(part), start: start)
      }[...]
  }

  var count: Int { words.count }
  var peek: AddressStep? { words.first }

  mutating func next() -> AddressStep? { words.popFirst() }

  mutating func card() throws(Problem) -> Ref<Card> {
    let cards = product.policy.cards
    return cards[try take(product.cardNoun, among: cards.map { product.policy[$0].id.text })]
  }

  mutating func feature() throws(Problem) -> Ref<Feature> {
    let features = product.policy.features
    return features[
      try take(product.terms.feature.one, among: features.map { product.policy[$0].id.text })]
  }

  mutating func action() throws(Problem) -> Action {
    let actions = product.policy.listedActions
    return actions[try take("action", among: actions.map(\.id.text))]
  }

  mutating func area() throws(Problem) -> Ref<Area> {
    let areas = product.policy.areas
    return areas[try take(product.terms.area.one, among: areas.map { product.policy[$0].id.text })]
  }

  mutating func standard() throws(Problem) -> Standard {
    let standards = product.policy.standards
    return standards[try take("standard", among: standards.map(\.id.text))]
  }

  /// What the rest of the words name.
  mutating func rest<Thing>(
    _ next: (inout BlockWords) throws(Problem) -> Thing
  ) throws(Problem) -> [Thing] {
    var things: [Thing] = []
    while peek != nil { things.append(try next(&self)) }
    return things
  }

  /// The number of the next word among those known.
  private mutating func take(_ wanted: String, among known: [String]) throws(Problem) -> Int {
    let word = next()
    guard let number = known.firstIndex(where: { $0 == word?.text }) else {
      throw problem(word, wanted: wanted, known: known)
    }
    return number
  }

  func missing(_ wanted: Wanted) -> Problem {
    switch wanted {
    case .card:
      problem(nil, wanted: product.cardNoun, known: product.policy.listedCards.map(\.id.text))
    case .feature:
      problem(
        nil, wanted: product.terms.feature.one, known: product.policy.listedFeatures.map(\.id.text))
    }
  }

  func problem(_ word: AddressStep?, wanted: String, known: [String]) -> Problem {
    let end = line.utf8.count
    return Problem(
      wanted: wanted, word: word?.text ?? "", part: word?.range ?? end..<end, known: known)
  }
}
