import Diagnostics
import DocumentModel

/// What tables say, before it is a policy: names, and a cell for each role and feature.
struct GatheredTable {
  struct Name: Hashable {
    let text: String
    /// The id that the table gives, where it gives one.
    let id: String?
    let anchor: SourceAnchor
  }

  struct FeatureName {
    let name: Name
    let area: Int
  }

  struct Place: Hashable {
    let role: Int
    let feature: Int
  }

  struct Cell {
    var says: CellReading.Says
    var condition: String?
    var reason: String?
    /// Whether it comes from elsewhere than this role's own card.
    var isInherited = false
    /// Whether actions are given by their ids, not in words.
    var isByID = false
    let anchor: SourceAnchor
  }

  var product: Name?
  var areas: [Name] = []
  var features: [FeatureName] = []
  var roles: [Name] = []
  var cells: [Place: Cell] = [:]
  var findings: [Diagnostic] = []
  /// The names that the table prints for actions that it gives by id.
  var actionNames: [String: String] = [:]
  /// By the actions that people end up with: how often which level stands there.
  var levels: [[String]: [String: Int]] = [:]
  /// The word for granting nothing, where the table gives one.
  var noneWord = GatheredTable.usualNone
  static let usualNone = "No access"

  private var areaNumbers: [String: Int] = [:]
  private var roleNumbers: [String: Int] = [:]
  private var featureNumbers: [String: Int] = [:]

  mutating func area(_ text: ReadText, in file: String) -> Int {
    let key = NameKey.of(text.text)
    if let number = areaNumbers[key] { return number }
    areaNumbers[key] = areas.count
    areas.append(Name(text.text, id: nil, at: text, in: file))
    return areas.count - 1
  }

  mutating func role(_ text: ReadText, id: String? = nil, in file: String) -> Int {
    let key = id ?? NameKey.of(text.text)
    if let number = roleNumbers[key] { return number }
    roleNumbers[key] = roles.count
    roles.append(Name(text.text, id: id, at: text, in: file))
    return roles.count - 1
  }

  /// - Returns: The feature, and whether it was known before.
  mutating func feature(
    _ text: ReadText, id: String? = nil, in area: Int, of file: String
  ) -> (number: Int, isKnown: Bool) {
    let key = id ?? "\(area)\u{0}\(NameKey.of(text.text))"
    if let number = featureNumbers[key] { return (number, true) }
    featureNumbers[key] = features.count
    features.append(FeatureName(name: Name(text.text, id: id, at: text, in: file), area: area))
    return (features.count - 1, false)
  }
}

extension GatheredTable {
  /// Every word for what is allowed.
  var words: Set<String> {
    cells.values.reduce(into: []) { words, cell in
      if case .actions(let actions) = cell.says { words.formUnion(actions.map(NameKey.of)) }
    }
  }
}

extension GatheredTable.Name {
  init(_ text: String, id: String?, at place: ReadText, in file: String) {
    self.init(text: text, id: id, anchor: place.anchor(in: file))
  }
}

extension ReadText {
  /// Where it stands, with its words underlined.
  func anchor(in file: String) -> SourceAnchor {
    SourceAnchor(file: file, line: line, column: column, word: text)
  }
}
