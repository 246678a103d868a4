import DocumentModel
import PolicyModel

/// The words that head columns: the product's own and the usual ones.
struct HeadingWords {
  private let names: Set<String>
  private let cards: Set<String>
  private let levels: Set<String>
  /// What may stand behind a card's name in a heading: "Support role".
  private let ends: [String]

  init(_ policy: Policy) {
    let terms = policy.terms
    let things = [terms.feature, terms.area].flatMap { [$0.one, $0.many] }
    let usual = [
      "feature", "module", "sub module", "sub-module", "capability", "permission", "name",
    ]
    let own = policy.quickReference.map { [$0.rowHeading] } ?? []
    names = Set((things + usual + usual.map { $0 + "s" } + own).map(NameKey.of))
    let nouns = [terms.role, terms.set].flatMap { [$0.one, $0.many] }
    cards = Set((nouns + ["role", "roles", "permission set", "user type"]).map(NameKey.of))
    levels = Set(
      [terms.level, "permission level", "access level", "level", "access"].map(NameKey.of))
    ends = [terms.role.one, terms.set.one, "role", "role permissions", "permissions"].map {
      " " + NameKey.of($0)
    }
  }

  /// "production" of "the production role".
  func cardName(in key: String) -> String {
    var name = key[...]
    for start in ["the ", "role: ", "permission set: "] where name.hasPrefix(start) {
      name = name.dropFirst(start.count)
    }
    if let end = ends.first(where: name.hasSuffix) { name = name.dropLast(end.count) }
    return String(name)
  }

  /// Over the names of features, or of what else the rows of a table are about.
  func isName(_ key: String) -> Bool {
    if names.contains(key) { return true }
    guard let stroke = key.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return names.contains(String(key[..<stroke]))
  }

  /// Over the names of roles or permission sets.
  func isCard(_ key: String) -> Bool {
    cards.contains(key) || key.components(between: " or ").contains(where: cards.contains)
  }

  /// Over anything that a table of permissions has.
  func isHeading(_ key: String) -> Bool { isName(key) || isCard(key) || isLevel(key) }

  /// Over levels.
  func isLevel(_ key: String) -> Bool { levels.contains(key) }
}
