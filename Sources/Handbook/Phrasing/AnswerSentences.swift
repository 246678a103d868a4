import DocumentModel
package import PolicyAudit
package import PolicyModel

/// The answers to the questions people ask of a policy, in sentences.
package struct AnswerSentences {
  private let policy: ResolvedPolicy

  package init(_ policy: ResolvedPolicy) { self.policy = policy }

  func fill(_ template: AnswerTemplate, _ values: [String: String] = [:]) -> String {
    Phrasing.fill(template.text(policy.terms, hasSets: !policy.sets.isEmpty), values)
  }

  // MARK: Lists

  /// "Jobs (view, edit); Images (delete)".
  package func list(_ permissions: Permissions) -> String {
    policy.features.compactMap { feature in
      let actions = policy.actions(on: feature, in: permissions)
      guard !actions.isEmpty else { return nil }
      let verbs = actions.map(\.spoken).joined(separator: ", ")
      return fill(.onFeature, ["feature": policy[feature].name, "actions": verbs])
    }.joined(separator: "; ")
  }

  private func names(_ cards: [Ref<Card>], _ conjunction: String) -> String {
    Phrasing.list(cards.map { policy[$0].name }, conjunction)
  }

  // MARK: Which role

  /// "Clerk", "Admin or Standard User with MemberCare Explore".
  package func title(of choice: Recommendation.Choice) -> String {
    let sets = names(choice.sets, "and")
    if choice.sets.isEmpty { return names(choice.roles, "or") }
    guard !choice.roles.isEmpty else { return sets }
    return fill(.alongside, ["roles": names(choice.roles, "or"), "sets": sets])
  }

  /// What a choice brings besides, and what is to be said against it.
  package func sentences(_ choice: Recommendation.Choice) -> [String] {
    let surplus = choice.surplus
    var lines = [
      surplus.isEmpty
        ? fill(.nothingBesides)
        : fill(.besides, ["count": "\(surplus.count)", "list": list(surplus)])
    ]
    if !choice.conditional.isEmpty {
      lines.append(fill(.onCondition, ["list": list(choice.conditional)]))
    }
    return lines + choice.conflicts.map { sentence($0, .apart) }
  }

  private func sentence(_ conflict: DutyConflict, _ template: AnswerTemplate) -> String {
    let separation = policy.separations[conflict.separation]
    var values = ["reason": Phrasing.sentence(separation.reason).lowercasedFirst]
    switch separation.parts {
    case .actions(let first, let second, _):
      let features = conflict.features.map { policy[$0].name }
      values["actions"] = Phrasing.list(
        [first, second].map { policy.action($0)?.name ?? $0.text })
      values["list"] = Phrasing.list(features)
      return fill(template, values)
    case .cards(let first, let second):
      let cards = [first, second].map { policy.card($0)?.name ?? $0.text }
      return Phrasing.sentence("Kept apart: \(Phrasing.list(cards)), \(values["reason"] ?? "")")
    }
  }

  /// What is to be said of a recommendation as a whole: before the choices, or where there are none.
  package func remarks(on found: Recommendation) -> [String] {
    var lines: [String] = []
    let besides = found.required.subtracting(found.needs)
    if !besides.isEmpty { lines.append(fill(.requires, ["list": list(besides)])) }
    lines += found.conflictsOfNeeds.map { sentence($0, .alreadyApart) }
    if !found.isExact {
      lines.append(fill(.notExhaustive, ["count": "\(Recommendation.mostSetsTried)"]))
    }
    guard found.choices.isEmpty else { return lines }
    lines.append(fill(.noneSuffices))
    if !found.ungivable.isEmpty {
      lines.append(fill(.ungivable, ["list": list(found.ungivable)]))
    }
    return lines
      + found.shortfalls.map {
        fill(.lacks, ["card": policy[$0.role].name, "list": list($0.lacking)])
      }
  }

  // MARK: Why not

  /// "Full Access on Images and View on Jobs".
  ///
  /// - Parameter gap: The feature for whose name a gap is left.
  func list(_ lines: [WhyNot.Line], naming gap: Ref<Feature>? = nil) -> String {
    Phrasing.list(
      lines.map { line in
        let level = line.level.flatMap { policy.ladder?.level($0)?.name }
        let actions = level ?? line.actions.map(\.name).joined(separator: " / ")
        return fill(
          .permission,
          [
            "actions": actions,
            "feature": line.feature == gap ? "{feature}" : policy[line.feature].name,
          ])
      })
  }

  func list(_ combinations: [[Ref<Card>]]) -> String {
    Phrasing.list(combinations.map { names($0, "and") }, "or")
  }

  var administrators: String {
    let names = policy.administrators.map(\.name)
    guard names.isEmpty else { return Phrasing.list(names, "or") }
    return policy.administration?.contact ?? "not documented"
  }

  /// The smallest change, who may make it, who can do it already, and what to send them.
  package func sentences(_ answer: WhyNot) -> [String] {
    let card = answer.derivation.card
    let wanted: String
    var lines = answer.symptoms.map { fill(.seen, ["says": $0.says]) }
    switch answer.cure {
    case .notNeeded: return []
    case .impossible: return [fill(.nothingToGrant)]
    case .grant(let cure):
      wanted = list(cure)
      lines.append(fill(.give, ["card": card.name, "list": wanted]))
    case .give(let combinations):
      wanted = list(combinations)
      lines.append(fill(.giveAsWell, ["list": wanted]))
    }
    lines.append(fill(.whoMay, ["list": administrators]))
    let others = policy.others(besides: answer)
    if !others.isEmpty {
      lines.append(
        fill(card.kind == .role ? .othersInstead : .others, ["list": names(others, "and")]))
    }
    let terms = policy.terms
    lines.append(
      fill(
        .request,
        [
          "kind": card.kind == .role ? terms.role.one : terms.set.one, "card": card.name,
          "verb": answer.derivation.action.spoken, "feature": answer.derivation.feature.name,
          "list": wanted,
        ]))
    return lines
  }

  /// What would let somebody do several things, each change once: "To edit: Edit on Jobs; …".
  func cures(_ answers: [WhyNot]) -> String {
    let told = answers.map { (verb: $0.derivation.action.spoken, cure: cure($0)) }
    let cures = told.map(\.cure).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if cures.count == 1 { return cures[0] }
    let parts = cures.map { cure in
      let verbs = told.filter { $0.cure == cure }.map(\.verb)
      return fill(.forActions, ["actions": Phrasing.list(verbs, "or"), "list": cure])
    }
    return Phrasing.capitalized(parts.map(QuotedWords.group).joined(separator: "; "))
  }

  /// A role is changed; a set is given others besides, where others have it.
  private func cure(_ answer: WhyNot) -> String {
    switch answer.cure {
    case .notNeeded: return fill(.notNeeded)
    case .impossible: return fill(.nothingToGrant)
    case .give(let combinations): return fill(.besidesThis, ["list": list(combinations)])
    case .grant(let lines):
      guard answer.derivation.card.kind == .permissionSet else { return list(lines) }
      let others = policy.others(besides: answer)
      return others.isEmpty
        ? list(lines) : fill(.besidesThis, ["list": names(others, "or")])
    }
  }

  /// "12 of 200 can".
  func share(_ count: Int, _ template: AnswerTemplate = .shareOfCards) -> String {
    fill(template, ["count": "\(count)", "total": "\(policy.cards.count)"])
  }

  // MARK: Compare

  /// "Jobs (view, edit)" of one card where it differs from others; "nothing" where it can do nothing.
  package func actions(_ actions: [Ref<Action>]) -> String {
    actions.isEmpty
      ? fill(.nothing) : actions.map { policy[$0].spoken }.joined(separator: ", ")
  }
}
