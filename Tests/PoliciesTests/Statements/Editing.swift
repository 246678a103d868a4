import PolicyModel

@testable import PolicyAudit

// A policy with one thing written otherwise.

extension Policy {
  func with(_ change: (inout Policy) -> Void) -> Policy {
    var copy = self
    change(&copy)
    return copy
  }

  /// The card holds the action on the feature.
  func giving(
    _ action: Action.ID, on feature: Feature.ID, to card: Card.ID, _ resolved: ResolvedPolicy
  ) -> Policy {
    let held = line(feature, of: card)?.actions ?? []
    return deciding(
      held + [resolved.action(action)].compactMap { $0 }, on: feature, of: card, resolved)
  }

  /// The card does not hold the action on the feature, neither by a line of its own nor because it
  /// comes with another card or another action.
  func taking(
    _ action: Action.ID, on feature: Feature.ID, from card: Card.ID, _ resolved: ResolvedPolicy
  ) -> Policy {
    let lost = resolved.ref(action)
    let kept = (line(feature, of: card)?.actions ?? []).filter { held in
      guard let held = resolved.ref(held.id) else { return true }
      return held != lost && !resolved.implied(by: held).contains { $0 == lost }
    }
    return deciding(kept, on: feature, of: card, resolved).changing(card) {
      ($0.juniors, $0.sets, $0.holdsEverySet) = ([], [], false)
    }
  }

  /// The card decides this on the feature, on a line that it has or on a new one.
  func deciding(
    _ actions: [Action], on feature: Feature.ID, of card: Card.ID, _ resolved: ResolvedPolicy
  ) -> Policy {
    changing(card) { content in
      for section in content.sections.indices {
        for number in content.sections[section].grants.indices
        where content.sections[section].grants[number].feature == feature {
          let line = content.sections[section].grants[number]
          content.sections[section].grants[number] = line.deciding(actions)
          return
        }
      }
      guard let area = resolved.ref(feature).map({ resolved[resolved.area(of: $0)].id }),
        let anchor = resolved.card(card)?.anchor
      else {
        return
      }
      let line = Grant(feature: feature, decision: .none, anchor: anchor).deciding(actions)
      content.sections.append(CardSection(area: area, grants: [line], anchor: anchor))
    }
  }

  func raisingLimits() -> [Policy] {
    limits.map { limit in
      with {
        $0.limits = [
          Limit(
            limit.subject, limit.id, atMost: limit.maximum + 1, per: limit.scope,
            more: limit.extensible)
        ]
      }
    }
  }

  /// Without the first feature of the area on which there is something to grant.
  func withoutAFeature(ofArea number: Int) -> Policy {
    with { policy in
      var features = catalog[number].features
      if let first = features.firstIndex(where: { $0.offers?.isEmpty != true }) {
        features.remove(at: first)
      }
      policy.catalog[number] = CatalogSection(reading: catalog[number].area, features: features)
    }
  }

  private func line(_ feature: Feature.ID, of card: Card.ID) -> Grant? {
    cards.first { $0.id == card }?.grants.first { $0.feature == feature }
  }

  private func changing(_ id: Card.ID, _ change: (inout CardContent) -> Void) -> Policy {
    with { policy in
      for number in policy.roles.indices where policy.roles[number].card.id == id {
        change(&policy.roles[number].card.content)
      }
      for number in policy.sets.indices where policy.sets[number].card.id == id {
        change(&policy.sets[number].card.content)
      }
    }
  }
}

extension Policy {
  /// The policy that bears a false claim out: what it lacks is given, what it forbids is taken.
  func agreeing(with result: ClaimResult) -> Policy {
    let resolved = ResolvedPolicy(self)
    return result.counterexamples.reduce(self) { policy, example in
      switch example {
      case .lacks(let card, let permission), .mayOnly(let card, let permission, _):
        policy.giving(permission.action, on: permission.feature, to: card, resolved)
      case .holds(let card, let permission):
        policy.taking(permission.action, on: permission.feature, from: card, resolved)
      case .prints, .counts, .unknown, .fewer: policy
      }
    }
  }
}
