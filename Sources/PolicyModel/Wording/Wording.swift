// A policy in other words: whatever people read of it, put through one function. Who may do what, ids,
// places and claims are the same; so is the handbook of it, but for its words.

/// What each word of a policy is replaced by.
struct Wording {
  let word: (String) -> String
  /// Lines, levels and symptoms hold actions as values.
  let actions: [Action.ID: Action]

  func word(_ text: String?) -> String? { text.map(word) }

  func action(_ action: Action) -> Action { actions[action.id] ?? action.worded(word) }
}

extension Policy {
  /// The same policy in other words; `word` is given every name and every sentence of it.
  package func worded(_ word: @escaping (String) -> String) -> Policy {
    let wording = Wording(
      word: word,
      actions: Dictionary(actions.map { ($0.id, $0.worded(word)) }) { first, _ in first })
    var policy = self
    policy.name = word(name)
    policy.summary = word(summary)
    policy.actions = actions.map(wording.action)
    policy.implications = implications.map {
      Implication(reading: wording.action($0.action), implying: wording.action($0.implied))
    }
    policy.catalog = catalog.map { section in
      CatalogSection(
        area: section.area.worded(wording), features: section.features.map { $0.worded(wording) })
    }
    policy.ladder = ladder.map { $0.worded(wording) }
    policy.definitions = definitions.map { $0.worded(wording) }
    policy.roles = roles.map { Role(card: $0.card.worded(wording)) }
    policy.sets = sets.map { PermissionSet(card: $0.card.worded(wording)) }
    policy.prerequisites = prerequisites.map { $0.worded(wording) }
    policy.separations = separations.map { $0.worded(wording) }
    policy.standards = standards.map { $0.worded(wording) }
    policy.limits = limits.map { $0.worded(wording) }
    policy.symptoms = symptoms.map { $0.worded(wording) }
    policy.administration = administration.map {
      Administration(contact: word($0.contact), permissions: $0.permissions)
    }
    policy.quickReference = quickReference.map { $0.worded(wording) }
    policy.retired = retired.map {
      Retired(
        kind: $0.kind, id: $0.id, name: word($0.name), reason: word($0.reason),
        successor: $0.successor, anchor: $0.anchor)
    }
    return policy
  }
}

extension Action {
  fileprivate func worded(_ word: (String) -> String) -> Action {
    Action(
      word(name), id, spoken: word(spoken), looks: looks, verbs: verbs.map(word), risk: risk)
  }
}
