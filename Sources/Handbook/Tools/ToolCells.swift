import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Every answer of a product for the tools' script: for each card and feature the number of a cell, and
/// in the cell what is held and one answer for each action. Cells, answers and texts that are alike are
/// there once.
struct ToolCells {
  private let product: Product
  private var texts = Numbered<Words>()
  private var answers = Numbered<Answer>()
  private var cells = Numbered<Cell>()
  private var files = Numbered<ExactText>()
  /// By card: the number of each feature's cell, and where it is written.
  private var cards: [[(cell: Int, place: Place)]] = []

  private struct Cell: Hashable {
    /// Before prerequisites cut it; actions by number.
    let held: [Int]
    /// The part of it that holds without a condition.
    let certain: [Int]
    let answers: [Int]
  }

  /// Why, what would change it, and what people see; texts and symptoms by number.
  private struct Answer: Hashable {
    let isAble: Bool
    let why: [Int]
    let cure: String?
    let change: Int?
    let symptoms: [Int]
  }

  private struct Place {
    var file = 0
    /// Zero where nobody can know.
    var line = 0
  }

  init(_ product: Product) {
    self.product = product
    for card in product.policy.cards {
      cards.append(product.policy.features.map { (cell(card, $0), place(card, $0)) })
    }
  }

  private mutating func cell(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Int {
    let blank = blank(card, feature)
    if let blank, let cell = blanks[blank] { return cell }
    let holding = product.policy.holdings[card]
    let cell = cells.number(
      of: Cell(
        held: actions(on: feature, in: holding.held),
        certain: actions(on: feature, in: holding.certain),
        answers: product.policy.actions.map { answer(card, feature, $0) }))
    if let blank { blanks[blank] = cell }
    return cell
  }

  private func actions(on feature: Ref<Feature>, in permissions: Permissions) -> [Int] {
    product.policy.members(of: permissions, on: feature).map { product.policy.action(of: $0).place }
  }

  /// All that the answers of a cell depend on where its card has nothing on the feature and no line of
  /// its own about it: most cells of most policies, and as few kinds as there are features.
  private struct Blank: Hashable {
    let feature: Ref<Feature>
    let kind: Card.Kind
    /// The card itself where it may be given sets: what is missing depends on all it holds.
    let givable: Ref<Card>?
    let noneReason: String?
    let unheld: Permissions
    let ineffective: Permissions
  }
  private var blanks: [Blank: Int] = [:]
  private lazy var requirements = product.policy.features.each { feature in
    product.policy.requirement(of: product.policy.permissions(on: feature))
  }

  private mutating func blank(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Blank? {
    let decision = product.policy.decision(card, feature)
    guard decision.line == nil, decision.effective.isEmpty, decision.cut.isEmpty else { return nil }
    let written = decision.card
    let holding = product.policy.holdings[card]
    return Blank(
      feature: feature, kind: written.kind,
      givable: written.content.mayBeGivenSets ? card : nil, noneReason: decision.noneReason,
      unheld: requirements[feature].subtracting(holding.held),
      // A prerequisite may be held and be cut itself.
      ineffective: requirements[feature].subtracting(holding.effective))
  }

  /// What the script puts names into.
  private static let gaps = ["{card}", "{feature}", "{action}", "{verb}"]

  private mutating func answer(
    _ card: Ref<Card>, _ feature: Ref<Feature>, _ action: Ref<Action>
  ) -> Int {
    let answer = product.policy.whyNot(card, feature, action)
    var template = answer.derivation
    template.card.name = Self.gaps[0]
    template.feature = template.feature.named(Self.gaps[1])
    template.action = Action(Self.gaps[2], template.action.id, spoken: Self.gaps[3])
    let why = Phrasing.derivation(template, policy: product.policy).map {
      texts.number(of: $0.leaving(Self.gaps))
    }
    let words = AnswerSentences(product.policy)
    var cure: String?
    var change: Words?
    switch answer.cure {
    case .notNeeded: break
    case .impossible: cure = "impossible"
    case .grant(let lines):
      cure = "grant"
      change = words.list(lines, naming: feature)
    case .give(let combinations):
      cure = "give"
      change = words.list(combinations)
    }
    let symptoms = answer.symptoms.compactMap { symptom in
      product.policy.symptoms.firstIndex { $0.id == symptom.id }
    }
    return answers.number(
      of: Answer(
        isAble: answer.derivation.isAble, why: why, cure: cure,
        change: change.map { texts.number(of: $0) }, symptoms: symptoms))
  }

  private mutating func place(_ card: Ref<Card>, _ feature: Ref<Feature>) -> Place {
    let decision = product.policy.decision(card, feature)
    let line = decision.line?.anchor ?? product.steps(decision).anchor
    guard let place = line.flatMap(product.place) else { return Place() }
    return Place(file: files.number(of: ExactText(place.file)), line: place.line)
  }

  /// What all cards share.
  var members: [(String, ScriptValue)] {
    [
      ("texts", .said(texts.all)),
      ("answers", .list(answers.all.map(Self.value))),
      ("cells", .list(cells.all.map(Self.value))),
      ("files", .texts(files.all.map(\.text))),
    ]
  }

  /// What one card has of its own.
  func members(of card: Ref<Card>) -> [(String, ScriptValue)] {
    let own = cards[card.place]
    return [
      ("cells", .numbers(own.map(\.cell))),
      ("files", .numbers(own.map(\.place.file))), ("lines", .numbers(own.map(\.place.line))),
    ]
  }

  private static func value(_ cell: Cell) -> ScriptValue {
    .members(
      [("held", .numbers(cell.held))]
        + (cell.certain == cell.held ? [] : [("certain", .numbers(cell.certain))])
        + [("answers", .numbers(cell.answers))])
  }

  private static func value(_ answer: Answer) -> ScriptValue {
    .members(
      [("can", .truth(answer.isAble)), ("why", .numbers(answer.why))]
        + (answer.cure.map { [("cure", .text($0))] } ?? [])
        + (answer.change.map { [("change", .number($0))] } ?? [])
        + (answer.symptoms.isEmpty ? [] : [("symptoms", .numbers(answer.symptoms))]))
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
