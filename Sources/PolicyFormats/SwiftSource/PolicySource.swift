package import PolicyModel

/// A policy as Swift that reads as if written by hand: one target's files.
///
/// It writes what a table of permissions can tell: words, areas, features, levels, roles and permission
/// sets. Claims, symptoms and what else a policy has are for people to add.
package enum PolicySource {
  /// A file of the target: its path in the target's folder, and what is in it.
  package typealias File = (path: String, text: String)

  package static func files(_ policy: Policy) -> [File] {
    let names = SwiftNames(policy)
    let writer = VocabularySource(policy: policy, names: names)
    var files: [File] = [
      ("\(names.product).swift", writer.product()), ("Vocabulary.swift", writer.vocabulary()),
      ("Features.swift", writer.features()),
    ]
    if let ladder = policy.ladder { files.append(("Levels.swift", writer.levels(ladder))) }
    if !names.unwritten.isEmpty { files.append(("ReasonsToWrite.swift", writer.unwritten())) }
    for card in policy.cards {
      let folder = card.kind == .role ? "RoleCards" : "PermissionSets"
      let name = SwiftNames.upperCased(names.cards[card.id] ?? "card")
      files.append(("\(folder)/\(name).swift", CardSource(card: card, names: names).text()))
    }
    return files
  }

  /// The name of the type that holds the policy.
  package static func typeName(_ policy: Policy) -> String { SwiftNames(policy).product }
}
