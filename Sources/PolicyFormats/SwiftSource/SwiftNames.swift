import PolicyModel

/// The names that things of a policy have in Swift, made of their ids.
struct SwiftNames {
  /// The type that holds the policy: "AcmePortal".
  let product: String
  private(set) var actions: [Action.ID: String] = [:]
  private(set) var cardIDs: [Card.ID: String] = [:]
  private(set) var areas: [Area.ID: String] = [:]
  private(set) var features: [Feature.ID: String] = [:]
  private(set) var cards: [Card.ID: String] = [:]
  /// Texts that only say that something is missing, where they stand more than once.
  private(set) var unwritten: [(text: String, name: String)] = []

  init(_ policy: Policy) {
    product = Self.typeName(policy.id.text)
    var actionNames = NameSpace()
    for action in policy.actions {
      actions[action.id] = actionNames.name(for: action.id.text, kind: "action")
    }
    var idNames = NameSpace()
    for card in policy.cards { cardIDs[card.id] = idNames.name(for: card.id.text, kind: "card") }
    // All of these are members of one type.
    var members = NameSpace(taken: ["policy", "catalog", "ladder", "product"])
    for section in policy.catalog {
      areas[section.area.id] = members.name(for: section.area.id.text, kind: "area")
    }
    for feature in policy.catalog.flatMap(\.features) {
      features[feature.id] = members.name(for: feature.id.text, kind: "feature")
    }
    for card in policy.cards {
      let kind = card.kind == .role ? "role" : "set"
      cards[card.id] = members.name(for: card.id.text, kind: kind)
    }
    unwritten = Self.unwritten(in: policy).map {
      ($0, members.name(for: "reason-to-write", kind: "text"))
    }
  }

  /// In the order in which they are met.
  private static func unwritten(in policy: Policy) -> [String] {
    var counts: [String: Int] = [:]
    var texts: [String] = []
    for reason in policy.cards.flatMap({ $0.grants.compactMap(\.reason) })
    where Unwritten.isUnwritten(reason) {
      counts[reason, default: 0] += 1
      if counts[reason] == 2 { texts.append(reason) }
    }
    return texts
  }

  /// "acme-portal" is AcmePortal; one of our own types' names is told apart.
  private static func typeName(_ id: String) -> String {
    let name = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let isTaken = SwiftWords.types.contains(name) || !(name.first?.isLetter ?? false)
    return isTaken ? "Product" + name : name
  }

  static func upperCased(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}

/// Names of which no two are the same, however they are capitalized: some of them name files.
private struct NameSpace {
  private var taken: Set<String>

  init(taken: Set<String> = []) { self.taken = taken }

  /// "price-lists" is priceLists; where that is taken or means something in Swift, the kind follows.
  mutating func name(for id: String, kind: String) -> String {
    let plain = Self.camelCase(id, kind: kind)
    if !SwiftWords.reserved.contains(plain), taken.insert(plain.lowercased()).inserted {
      return plain
    }
    let longer = plain + SwiftNames.upperCased(kind)
    var name = longer
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(longer)\(count)"
    }
    return name
  }

  private static func camelCase(_ id: String, kind: String) -> String {
    let words = id.split(separator: "-")
    let first = words.first.map(String.init) ?? kind
    let rest = words.dropFirst().map { SwiftNames.upperCased(String($0)) }
    let start = first.first.map(\.isLetter) ?? false ? first : kind + first
    return start + rest.joined()
  }
}
