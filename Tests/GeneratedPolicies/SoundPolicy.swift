import Diagnostics
package import PolicyModel

/// Small policies made by chance that the audit lets through, with everything that bears on what
/// somebody can do: inclusions, implications in circles too, features that do not offer everything,
/// prerequisites in chains and circles, conditions, explicit none. Whatever the audit would find is
/// acknowledged. One seed gives one policy.
package struct SoundPolicy {
  private var random: SplitMix
  private let actions: [Action]
  private let features: [Feature]

  /// - Parameter actions: How many actions; a few where nobody says.
  package static func policy(seed: UInt64, actions: Int? = nil) -> Policy {
    var made = SoundPolicy(seed: seed, actions: actions)
    return made.make()
  }

  private init(seed: UInt64, actions count: Int?) {
    var random = SplitMix(state: seed)
    let few = ["view", "edit", "approve", "9-lives"]
    let many = few + (few.count..<max(few.count, count ?? 0)).map { "act-\($0)" }
    let actions = many.prefix(count ?? .random(in: 2...few.count, using: &random))
      .map { Action($0, Action.ID($0)) }
    features = (0..<Int.random(in: 2...5, using: &random)).map { number in
      Feature(
        "Feature \(number)", Feature.ID("feature-\(number)"),
        offers: .random(using: &random) ? nil : actions.shuffled(using: &random).dropLast(1))
    }
    self.actions = actions
    self.random = random
  }

  private mutating func make() -> Policy {
    let setIDs = (0..<number(0...3)).map { Card.ID("set-\($0)") }
    // Now and then a chain that is longer than engines follow.
    let isLong = number(0...19) == 0
    let roleIDs = (0..<(isLong ? 12 : number(1...3))).map { Card.ID("role-\($0)") }
    var policy = Policy(
      "Generated", "generated", version: "1", summary: "Made by chance.", actions: actions,
      implications: (0..<number(0...3)).map { _ in .whoever(may: action(), also: action()) },
      catalog: [Area("Desk", "desk").lists(all: features)])
    policy.sets = setIDs.map { PermissionSet(card: card(.permissionSet, $0)) }
    policy.roles = roleIDs.indices.map { at in
      var card = card(.role, roleIDs[at])
      let juniors = roleIDs[(at + 1)...]
      let included = isLong ? Array(juniors.prefix(1)) : juniors.filter { _ in number(0...1) == 0 }
      card.content.juniors = included.map { reference($0, on: card.id) }
      card.content.sets = setIDs.filter { _ in number(0...3) == 0 }.map {
        reference($0, on: card.id)
      }
      card.content.holdsEverySet = number(0...9) == 0
      card.content.mayBeGivenSets = number(0...1) == 0
      return Role(card: card)
    }
    policy.prerequisites = (0..<number(0...4)).map { at in
      Prerequisite(
        features: features.map(\.id).filter { _ in number(0...1) == 0 },
        needs: Permission(action().id, on: features[number(0...(features.count - 1))].id),
        reason: "it is so", anchor: place("prerequisite \(at)"))
    }
    return policy
  }

  private mutating func card(_ kind: Card.Kind, _ id: Card.ID) -> Card {
    var content = CardContent(purpose: "Is here.")
    content.otherwiseNone = number(0...3) == 0 ? "it is so" : nil
    let grants = features.filter { _ in number(0...2) > 0 }.map { line($0, on: id) }
    if !grants.isEmpty {
      content.sections = [CardSection(area: "desk", grants: grants, anchor: place("\(id) desk"))]
    }
    return Card(kind: kind, id: id, name: "The \(id)", content: content, anchor: place("\(id)"))
  }

  private mutating func line(_ feature: Feature, on card: Card.ID) -> Grant {
    let offered = number(0...9) == 0 ? actions : feature.offers ?? actions
    let chosen = offered.filter { _ in number(0...1) == 0 }
    return Grant(
      feature: feature.id, decision: chosen.isEmpty ? .none : .actions(chosen),
      condition: !chosen.isEmpty && number(0...4) == 0
        ? ["it is \"so\", # and more", "it is Monday"][number(0...1)] : nil,
      reason: "it is so", anchor: place("\(card) \(feature.id)")
    ).acknowledged(.unmetPrerequisite, "By chance.").acknowledged(.outsideCatalog, "By chance.")
  }

  private func reference(_ id: Card.ID, on card: Card.ID) -> CardReference {
    CardReference(id: id, anchor: place("\(card) includes \(id)"))
  }
  private func place(_ thing: String) -> SourceAnchor {
    SourceAnchor(file: thing, line: 1, column: 1)
  }
  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }
  private mutating func action() -> Action { actions[number(0...(actions.count - 1))] }
}
