import DocumentModel
import PolicyAudit
import PolicyModel
import PolicyQuestions

/// Every answer of a product for the tools' script: for each card and feature the number of a row, and
/// in the row one entry for each action. Rows and texts that are alike are there once.
struct ToolCells {
  private let product: Product
  private var texts = Numbered<String>()
  private var rows = Numbered<[Entry]>()
  private var cells: [[Int]] = []
  private var places = Numbered<String>()
  private var lines: [[Int]] = []

  /// Why, what would change it, and what people see; texts by number.
  private struct Entry: Hashable {
    let isAble: Bool
    let why: [Int]
    let cure: Int?
    let kind: Int
    let symptoms: [Int]
  }

  init(_ product: Product) {
    self.product = product
    for card in product.index.cards.indices {
      cells.append(product.index.features.indices.map { cell(card, $0) })
      lines.append(product.index.features.indices.flatMap { place(card, $0) })
    }
  }

  private mutating func cell(_ card: Int, _ feature: Int) -> Int {
    let blank = blank(card, feature)
    if let blank, let row = blanks[blank] { return row }
    let row = rows.number(of: product.index.actions.indices.map { entry(card, feature, $0) })
    if let blank { blanks[blank] = row }
    return row
  }

  /// All that the answers of a cell depend on where its card has nothing on the feature and no line of
  /// its own about it: most cells of most policies, and as few rows as there are features.
  private struct Blank: Hashable {
    let feature: Int
    let kind: Card.Kind
    /// The card itself where it may be given sets: what is missing depends on all it holds.
    let givable: Int?
    let noneReason: String?
    let unheld: NumberSet
    let ineffective: NumberSet
  }
  private var blanks: [Blank: Int] = [:]
  private lazy var requirements = product.index.features.indices.map { feature in
    product.audited.requirement(of: NumberSet(product.index.range(of: feature)))
  }

  private mutating func blank(_ card: Int, _ feature: Int) -> Blank? {
    let decision = product.audited.decision(card: card, feature: feature)
    guard decision.line == nil, decision.effective.isEmpty, decision.cut.isEmpty else { return nil }
    let written = decision.card
    let holding = product.audited.permissions.holdings[card]
    return Blank(
      feature: feature, kind: written.kind,
      givable: written.content.mayBeGivenSets ? card : nil, noneReason: decision.noneReason,
      unheld: requirements[feature].subtracting(holding.held),
      // A prerequisite may be held and be cut itself.
      ineffective: requirements[feature].subtracting(holding.effective))
  }

  private mutating func entry(_ card: Int, _ feature: Int, _ action: Int) -> Entry {
    let answer = product.audited.whyNot(card: card, feature: feature, action: action)
    var template = answer.derivation
    template.card.name = "{card}"
    template.feature = template.feature.named("{feature}")
    template.action = Action("{action}", template.action.id, spoken: "{verb}")
    let why = Phrasing.derivation(template, policy: product.audited).map { texts.number(of: $0) }
    let words = AnswerSentences(product.audited)
    var cure: String?
    var kind = 0
    switch answer.cure {
    case .notNeeded: break
    case .impossible: kind = 1
    case .grant(let lines):
      kind = 2
      cure = words.list(lines, naming: feature)
    case .give(let combinations):
      kind = 3
      cure = words.list(combinations)
    }
    let symptoms = answer.symptoms.compactMap { symptom in
      product.policy.symptoms.firstIndex { $0.id == symptom.id }
    }
    return Entry(
      isAble: answer.derivation.isAble, why: why, cure: cure.map { texts.number(of: $0) },
      kind: kind, symptoms: symptoms)
  }

  /// The file's number and the line where the cell is written; zeros where nobody can know.
  private mutating func place(_ card: Int, _ feature: Int) -> [Int] {
    let decision = product.audited.decision(card: card, feature: feature)
    let line =
      decision.line?.anchor ?? product.steps(decision, card: card, feature: feature).anchor
    guard let place = line.flatMap(product.place) else { return [0, 0] }
    return [places.number(of: place.file) + 1, place.line]
  }

  var members: [(String, ScriptValue)] {
    [
      ("texts", .said(texts.all)),
      (
        "rows",
        .list(
          rows.all.map { row in
            .list(
              row.map { entry in
                .list([
                  .number(entry.isAble ? 1 : 0), .numbers(entry.why), .number(entry.kind),
                  .number(entry.cure ?? 0), .numbers(entry.symptoms),
                ])
              })
          })
      ),
      ("cells", .list(cells.map { .numbers($0) })),
      ("files", .texts(places.all)), ("places", .list(lines.map { .numbers($0) })),
    ]
  }
}

/// Things by number, each once, in the order in which they came.
private struct Numbered<Thing: Hashable> {
  private(set) var all: [Thing] = []
  private var numbers: [Thing: Int] = [:]

  mutating func number(of thing: Thing) -> Int {
    if let number = numbers[thing] { return number }
    numbers[thing] = all.count
    all.append(thing)
    return all.count - 1
  }
}
