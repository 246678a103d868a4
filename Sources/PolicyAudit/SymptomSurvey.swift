import PolicyModel

/// Who meets a symptom, and who lacks the same for another reason.
///
/// Looks only at features on which a card holds something, and counts the rest.
struct SymptomSurvey {
  /// A card that can do something with a feature, lacks what the symptom lacks, and does not hold
  /// what the symptom says people hold.
  struct Misfit {
    let card: Ref<Card>
    let feature: Ref<Feature>
    let held: [Action]
  }

  /// The first few, in the order of cards and features.
  private(set) var misfits: [Misfit] = []
  private(set) var misfitCount = 0
  private(set) var canStrike = false

  init(_ symptom: Symptom, _ policy: ResolvedPolicy) {
    let lacking = symptom.lacking.compactMap { policy.ref($0.id) }
    let concerned = policy.features.each { feature in
      lacking.contains { policy.offers($0, on: feature) }
    }
    let count = concerned.values.count { $0 }
    for card in policy.cards {
      let effective = policy.holdings[card].effective
      var seen = 0
      for feature in Self.features(of: effective, policy) where concerned[feature] {
        seen += 1
        let held = policy.actions(on: feature, in: effective)
        if symptom.strikes(held, offered: symptom.lacking) {
          canStrike = true
        } else if !held.contains(where: symptom.lacking.contains) {
          misfitCount += 1
          if misfits.count < 5 { misfits.append(Misfit(card: card, feature: feature, held: held)) }
        }
      }
      if symptom.holding.isEmpty, seen < count { canStrike = true }
    }
  }

  /// Every feature on which something is held, in catalog order.
  private static func features(of held: Permissions, _ policy: ResolvedPolicy) -> [Ref<Feature>] {
    var features: [Ref<Feature>] = []
    for permission in held {
      let feature = policy.feature(of: permission)
      if features.last != feature { features.append(feature) }
    }
    return features
  }
}
