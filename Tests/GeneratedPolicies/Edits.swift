package import PolicyModel

extension GeneratedPolicy {
  /// Another version of a policy, a few edits on, and which of its ids stand for which before.
  package static func next(
    after policy: Policy, seed: UInt64
  ) -> (policy: Policy, cards: [Card.ID: Card.ID], features: [Feature.ID: Feature.ID]) {
    var random = SplitMix(state: seed)
    var next = policy
    var cards: [Card.ID: Card.ID] = [:]
    var features: [Feature.ID: Feature.ID] = [:]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<11, using: &random) {
      case 0: next.roles.removeLast(min(1, next.roles.count))
      case 1: next.implications = Array(next.implications.dropFirst())
      case 2: next.prerequisites = Array(next.prerequisites.dropFirst())
      case 3: next.version += "1"
      case 4: next.claims = Array(next.claims.dropLast())
      case 5: next.actions.append(Action("New", "action-new"))
      case 6:
        guard let number = next.roles.indices.randomElement(using: &random) else { break }
        next.roles[number].card.name += "!"
        next.roles[number].card.content.purpose += "?"
      case 7:
        guard let number = next.roles.indices.randomElement(using: &random) else { break }
        next.roles[number].card.content.juniors = Array(
          next.roles[number].card.content.juniors.dropFirst())
      case 8:
        guard let number = next.roles.indices.randomElement(using: &random) else { break }
        let card = next.roles[number].card
        let id = Card.ID("moved-\(card.id.text)")
        guard cards[card.id] == nil, !card.id.text.hasPrefix("moved") else { break }
        cards[id] = card.id
        next.roles[number].card.id = id
        next.roles[number].card.formerly.append(card.id)
      case 9:
        let area = Int.random(in: next.catalog.indices, using: &random)
        let old = next.catalog[area].features[0]
        guard !old.id.text.hasPrefix("moved") else { break }
        let id = Feature.ID("moved-\(old.id.text)")
        features[id] = old.id
        let moved = Feature(
          name: old.name, id: id, offers: old.offers, parent: nil, isCataloged: true, about: nil,
          risk: nil, formerly: [old.id], anchor: old.anchor)
        next.catalog[area] = CatalogSection(
          reading: next.catalog[area].area,
          features: [moved] + next.catalog[area].features.dropFirst())
      default: editLine(of: &next, &random)
      }
    }
    return (next, cards, features)
  }

  private static func editLine(of policy: inout Policy, _ random: inout SplitMix) {
    guard let number = policy.roles.indices.randomElement(using: &random) else { return }
    var content = policy.roles[number].card.content
    guard let section = content.sections.indices.randomElement(using: &random),
      let line = content.sections[section].grants.indices.randomElement(using: &random)
    else { return }
    let old = content.sections[section].grants[line]
    let actions = policy.actions.filter { _ in Bool.random(using: &random) }
    content.sections[section].grants[line] = Grant(
      feature: old.feature, decision: actions.isEmpty ? .none : .actions(actions),
      condition: Bool.random(using: &random) ? old.condition : nil,
      reason: Bool.random(using: &random) ? old.reason : "another", anchor: old.anchor)
    policy.roles[number].card.content = content
  }
}
