import DocumentModel
import PolicyModel

/// The actions that the cells of a table speak of.
struct ActionVocabulary {
  /// In an order that agrees with every cell's, where there is one.
  let actions: [Action]
  /// A table with more words than this speaks of something else.
  static let most = 200
  private let numbers: [String: Int]

  init(_ gathered: GatheredTable) {
    var keys = ActionOrder()
    var names: [String: String] = [:]
    var isByID: Set<String> = []
    for feature in gathered.features.indices {
      for role in gathered.roles.indices {
        guard let cell = gathered.cells[.init(role: role, feature: feature)],
          case .actions(let words) = cell.says
        else { continue }
        keys.add(words.map { cell.isByID ? $0 : NameKey.of($0) })
        for word in words {
          let key = cell.isByID ? word : NameKey.of(word)
          if cell.isByID { isByID.insert(key) }
          if names[key] == nil {
            names[key] = cell.isByID ? gathered.actionNames[word] ?? word.capitalizedWords : word
          }
        }
      }
    }
    var ids = MadeIDs(kind: "action")
    for id in isByID { ids.reserve(id) }
    let order = keys.sorted()
    actions = order.enumerated().map { number, key in
      let name = names[key] ?? key
      let id = isByID.contains(key) ? key : ids.make(of: name, number: number + 1).id
      return Action(name, Action.ID(id), looks: Self.looking.contains(NameKey.of(name)))
    }
    numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  /// Words for looking, which changes nothing.
  private static let looking: Set<String> = [
    "view", "read", "see", "look", "list", "search", "read only", "read-only", "view only",
  ]

  func actions(_ words: [String]) -> [Action] {
    words.compactMap { numbers[$0] ?? numbers[NameKey.of($0)] }.sorted().map { actions[$0] }
  }

}

extension String {
  /// An id read aloud: "read-only" is "Read only".
  fileprivate var capitalizedWords: String {
    let words = replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
