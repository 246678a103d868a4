import DocumentModel
import PolicyAudit
import PolicyModel

// What stands on printed sheets beside what the pages say too.

extension Phrasing {
  static let signature = [SentenceKey.blankName, .blankDate, .blankSignature]

  static func dated(_ day: ReleaseDate?) -> Words {
    day.map { .said(.dated, ["day": Phrasing.day($0)]) } ?? .said(.notDated)
  }

  /// The feature as this card prints it.
  static func onCard(_ decision: Decision) -> Words {
    .policy(decision.line?.printedName ?? decision.feature.name)
  }

  static func onlyWhen(_ decision: Decision) -> Words {
    let condition = decision.line?.condition.map(ended)
    guard decision.conditional.count != decision.effective.count else {
      return condition.map { .said(.onlyWhen, ["condition": $0]) } ?? .said(.onlyOnCondition)
    }
    let actions = spoken(decision.conditional)
    return condition.map { .said(.actionsOnlyWhen, ["actions": actions, "condition": $0]) }
      ?? .said(.actionsOnlyOnCondition, ["actions": actions])
  }

  static func whyNothing(_ decision: Decision, _ product: Product) -> Words {
    guard !decision.cut.isEmpty else {
      return decision.noneReason.map(statement) ?? .said(.nobodyDecided)
    }
    let actions = Words.capitalized(spoken(decision.cut))
    guard let unmet = product.policy.prerequisites(on: decision.featureRef).first else {
      return .said(.grantedButUnmet, ["actions": actions])
    }
    return .said(
      .grantedButNoUse,
      [
        "actions": actions, "permission": permission(unmet.needs, product.policy),
        "reason": ended(unmet.reason),
      ])
  }

  static func thenAsk(_ product: Product) -> Words {
    let names = product.policy.administrators.map { Words.policy($0.name) }
    let whom =
      names.isEmpty
      ? product.policy.administration.map { .policy($0.contact) } : Words.list(names, .or)
    return whom.map { .said(.changedBy, ["who": $0]) } ?? .said(.changedByUnknown)
  }

  /// The smallest change that cures a symptom, without saying again where.
  static func cureThere(_ strike: SymptomStrike, _ product: Product) -> Words {
    let actions: Words? =
      strike.cureLevel.map { .policy($0.name) }
      ?? (strike.cure.isEmpty ? nil : spoken(strike.cure))
    let here = actions.map { Words.said(.actionsThere, ["actions": $0]) }
    let elsewhere = strike.alsoNeeds.map { permission($0, product.policy) }
    return .said(.grantThere, ["permissions": .list([here].compactMap { $0 } + elsewhere)])
  }

  static func changesLabel(since release: Release) -> Words {
    .said(.sinceVersion, ["version": .fixed(release.version), "day": day(release.date)])
  }

  static func changesSheetLead(_ release: Release) -> Words {
    .said(
      .changesSheetLead,
      [
        "version": .fixed(release.version),
        "fingerprint": .fixed(Document.Stamp.short(release.fingerprint)),
      ])
  }
}
