import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Everything in a policy by the names under which a page may print it.
///
/// The same feature is called one thing on a card, another in the matrix and a third in a standard;
/// the policy keeps all of them.
struct PolicyNames {
  let audited: AuditedPolicy
  let cards: [String: Int]
  /// Areas by their names and by every heading that a card or the matrix gives them.
  let areas: [String: Int]
  let actions: [String: Int]
  let levels: [String: Int]
  let standards: [String: Int]
  /// Rows of the product's matrix: section and row.
  let definitions: [String: DefinitionPlace]
  let abilities: [String: Int]
  let headings: HeadingWords
  let columnKinds: [ColumnKind]
  private let features: [String: Int]
  private let featureWords: [String]
  /// By card: the features under the names that this card prints.
  private let printed: [[String: Int]]

  struct DefinitionPlace: Hashable {
    let section: Int
    let row: Int
  }

  var index: PolicyIndex { audited.index }
  var policy: Policy { audited.policy }

  /// The feature that a name means, on a card where one is given.
  func feature(_ key: String, on card: Int? = nil) -> Int? {
    card.flatMap { printed[$0][key] } ?? features[key]
  }

  /// Whether a row of any table we know could be called this.
  func isRow(_ key: String) -> Bool {
    features[key] != nil || definitions[key] != nil || abilities[key] != nil
  }

  func featureSuggestions(_ word: String) -> [String] {
    let near = NearestName.suggestions(for: word, among: featureWords)
      .compactMap { features[$0].map { index.features[$0].name } }
    return near.enumerated().filter { !near[..<$0.offset].contains($0.element) }.map(\.element)
  }
}

extension PolicyNames {
  init(_ audited: AuditedPolicy) {
    let index = audited.index
    let policy = audited.policy
    var cards = NameTable()
    for (number, card) in index.cards.enumerated() { cards.add(card.name, number) }
    for (number, card) in index.cards.enumerated() { cards.add(card.id.words, number) }
    var areas = NameTable()
    for (number, area) in index.areas.enumerated() { areas.add(area.name, number) }
    // Names of the catalog first: a card's name for one feature may be the catalog's for another.
    var features = NameTable()
    for (number, feature) in index.features.enumerated() { features.add(feature.name, number) }
    var printed: [[String: Int]] = []
    for card in index.cards {
      var names = NameTable()
      for section in card.content.sections {
        if let heading = section.printedName, let area = index.number(of: section.area) {
          areas.add(NameKey.heading(NameKey.of(heading)), area)
          areas.add(heading, area)
        }
        for grant in section.grants {
          guard let feature = index.number(of: grant.feature), let name = grant.printedName else {
            continue
          }
          names.add(name, feature)
          features.add(name, feature)
        }
      }
      printed.append(names.numbers)
    }
    var definitions: [String: DefinitionPlace] = [:]
    for (number, section) in policy.definitions.enumerated() {
      if section.areas.count == 1, let area = index.number(of: section.areas[0]) {
        areas.add(section.printedName, area)
      }
      for (row, definition) in section.rows.enumerated() {
        definitions[NameKey.of(definition.printedName)] = DefinitionPlace(section: number, row: row)
        if definition.features.count == 1 {
          features.add(definition.printedName, index.number(of: definition.features[0]))
        }
      }
    }
    for standard in policy.standards {
      for line in standard.lines where line.features.count == 1 {
        if let name = line.printedName { features.add(name, index.number(of: line.features[0])) }
      }
    }
    for (number, feature) in index.features.enumerated() { features.add(feature.id.words, number) }
    self.init(
      audited: audited, cards: cards.numbers, areas: areas.numbers,
      actions: NameTable(index.actions.map(\.name)).numbers,
      levels: NameTable((policy.ladder?.levels ?? []).map(\.name)).numbers,
      standards: NameTable(policy.standards.map(\.name)).numbers, definitions: definitions,
      abilities: NameTable((policy.quickReference?.rows ?? []).map(\.name)).numbers,
      headings: HeadingWords(policy), columnKinds: ColumnKind.all(in: index),
      features: features.numbers, featureWords: features.numbers.keys.sorted(), printed: printed)
  }
}

extension Identifier {
  /// The id read aloud: "customer service".
  var words: String { text.split(separator: "-").joined(separator: " ") }
}

/// Numbers by name; the first thing with a name keeps it.
private struct NameTable {
  private(set) var numbers: [String: Int] = [:]

  init(_ names: [String] = []) {
    for (number, name) in names.enumerated() { add(name, number) }
  }

  mutating func add(_ name: String, _ number: Int?) {
    let key = NameKey.of(name)
    if let number, numbers[key] == nil { numbers[key] = number }
  }
}

extension PolicyNames {
  /// Names that somebody who misspelt one probably meant, whatever its capitals.
  func near(_ key: String, among names: [String]) -> [String] {
    NearestName.suggestions(for: key, among: names)
  }
}
