import DocumentModel
import PolicyAudit
import PolicyModel

// What a person sees, why, and what to do about it.

extension Phrasing {
  static func troubleshootingLead(_ product: Product) -> Words {
    product.policy.symptoms.isEmpty
      ? .said(.troubleshootingWithoutSymptoms)
      : .said(
        .troubleshootingLead,
        [
          "role": .policy(product.terms.role.one), "feature": .policy(product.terms.feature.one),
        ])
  }

  /// Why a symptom strikes here.
  static func cause(_ strike: SymptomStrike, _ decision: Decision, _ product: Product) -> Words {
    switch strike.cause {
    case .nothingGranted(explicit: true):
      decision.noneReason.map { .said(.nothingGrantedBecause, ["reason": clause($0)]) }
        ?? .said(.nothingGranted)
    case .nothingGranted(explicit: false): .said(.undecided)
    case .levelTooLow: .said(.stopsAt, ["actions": spoken(decision.effective)])
    case .prerequisiteUnmet(let prerequisite):
      .said(.ofNoUse, ["permission": product.link(prerequisite.needs)])
    }
  }

  /// The smallest change that cures it.
  static func cure(_ strike: SymptomStrike, _ product: Product) -> Words {
    let what: Words? =
      strike.cureLevel.map { .policy($0.name) }
      ?? (strike.cure.isEmpty ? nil : .capitalized(spoken(strike.cure)))
    let here = what.map {
      Words.said(
        .permissionOn, ["action": $0, "feature": .run([product.link(strike.feature)])])
    }
    return .said(
      .grant,
      ["permissions": .list([here].compactMap { $0 } + strike.alsoNeeds.map(product.link))])
  }

  static func whoGrants(_ product: Product) -> Words {
    let administrators = product.policy.administrators
    guard administrators.isEmpty else { return links(administrators.map(product.link), .or) }
    return product.policy.administration.map { .capitalized(.policy($0.contact)) }
      ?? .said(.notDocumented)
  }
}
