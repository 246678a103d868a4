import Diagnostics
import DocumentModel
import PolicyAudit
import PolicyModel

/// Everything in a policy by the names under which a page may print it.
///
/// The same feature is called one thing on a card, another in the matrix and a third in a standard;
/// the policy keeps all of them.
struct PolicyNames {
  let policy: ResolvedPolicy
  let cards: [String: Ref<Card>]
  /// Areas by their names and by every heading that a card or the matrix gives them.
  let areas: [String: Ref<Area>]
  let actions: [String: Ref<Action>]
  let levels: [String: Int]
  let standards: [String: Int]
  /// Rows of the product's matrix: section and row.
  let definitions: [String: DefinitionPlace]
  let abilities: [String: Int]
  let headings: HeadingWords
  let columnKinds: [ColumnKind]
  private let features: [String: Ref<Feature>]
  private let featureWords: [String]
  /// The features under the names that a card prints.
  private let printed: Each<Card, [String: Ref<Feature>]>

  struct DefinitionPlace: Hashable {
    let section: Int
    let row: Int
  }

  /// The feature that a name means, on a card where one is given.
  func feature(_ key: String, on card: Ref<Card>? = nil) -> Ref<Feature>? {
    card.flatMap { printed[$0][key] } ?? features[key]
  }

  /// Whether a row of any table we know could be called this.
  func isRow(_ key: String) -> Bool {
    features[key] != nil || definitions[key] != nil || abilities[key] != nil
  }

  func featureSuggestions(_ word: String) -> [String] {
    let near = NearestName.suggestions(for: word, among: featureWords)
      .compactMap { features[$0].map { policy[$0].name } }
    return near.enumerated().filter { !near[..<$0.offset].contains($0.element) }.map(\.element)
  }
}

extension PolicyNames {
  init(_ policy: ResolvedPolicy) {
    var cards = NameTable<Ref<Card>>()
    for card in policy.cards { cards.add(policy[card].name, card) }
    for card in policy.cards { cards.add(policy[card].id.words, card) }
    var areas = NameTable<Ref<Area>>()
    for area in policy.areas { areas.add(policy[area].name, area) }
    // Names of the catalog first: a card's name for one feature may be the catalog's for another.
    var features = NameTable<Ref<Feature>>()
    for feature in policy.features { features.add(policy[feature].name, feature) }
    let printed = policy.cards.each { card in
      var names = NameTable<Ref<Feature>>()
      for section in policy[card].content.sections {
        if let heading = section.printedName, let area = policy.ref(section.area) {
          areas.add(NameKey.heading(NameKey.of(heading)), area)
          areas.add(heading, area)
        }
        for grant in section.grants {
          guard let feature = policy.ref(grant.feature), let name = grant.printedName else {
            continue
          }
          names.add(name, feature)
          features.add(name, feature)
        }
      }
      return names.found
    }
    var definitions: [String: DefinitionPlace] = [:]
    for (number, section) in policy.definitions.enumerated() {
      if section.areas.count == 1, let area = policy.ref(section.areas[0]) {
        areas.add(section.printedName, area)
      }
      for (row, definition) in section.rows.enumerated() {
        definitions[NameKey.of(definition.printedName)] = DefinitionPlace(section: number, row: row)
        if definition.features.count == 1 {
          features.add(definition.printedName, policy.ref(definition.features[0]))
        }
      }
    }
    for standard in policy.standards {
      for line in standard.lines where line.features.count == 1 {
        if let name = line.printedName { features.add(name, policy.ref(line.features[0])) }
      }
    }
    for feature in policy.features { features.add(policy[feature].id.words, feature) }
    self.init(
      policy: policy, cards: cards.found, areas: areas.found,
      actions: NameTable(policy.actions.map { (policy[$0].name, $0) }).found,
      levels: NameTable(places: (policy.ladder?.levels ?? []).map(\.name)).found,
      standards: NameTable(places: policy.standards.map(\.name)).found, definitions: definitions,
      abilities: NameTable(places: (policy.quickReference?.rows ?? []).map(\.name)).found,
      headings: HeadingWords(policy.declaration), columnKinds: ColumnKind.all(in: policy),
      features: features.found, featureWords: features.found.keys.sorted(), printed: printed)
  }
}

extension Identifier {
  /// The id read aloud: "customer service".
  var words: String { text.split(separator: "-").joined(separator: " ") }
}

/// What names stand for; the first with a name keeps it.
private struct NameTable<Meant> {
  private(set) var found: [String: Meant] = [:]

  init(_ names: [(String, Meant)] = []) {
    for (name, meant) in names { add(name, meant) }
  }

  mutating func add(_ name: String, _ meant: Meant?) {
    let key = NameKey.of(name)
    if let meant, found[key] == nil { found[key] = meant }
  }
}

extension NameTable<Int> {
  /// Names by their places in a list.
  init(places names: [String]) { self.init(names.enumerated().map { ($1, $0) }) }
}

extension PolicyNames {
  /// Names that somebody who misspelt one probably meant, whatever its capitals.
  func near(_ key: String, among names: [String]) -> [String] {
    NearestName.suggestions(for: key, among: names)
  }
}
