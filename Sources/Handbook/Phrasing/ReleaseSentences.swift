import DocumentModel
import PolicyAudit
import PolicyModel

// Releases.

extension Phrasing {
  static func changesLead(_ product: Product) -> Words {
    product.releases.isEmpty
      ? .said(.nothingReleased, ["product": .policy(product.policy.name)]) : .said(.changesLead)
  }

  static func release(_ release: Release) -> Words {
    .said(.release, ["version": .fixed(release.version), "day": day(release.date)])
  }

  static func lastChanged(_ release: Release) -> Words {
    .said(.lastChanged, ["version": .fixed(release.version), "day": day(release.date)])
  }

  static func changedSince(_ release: Release) -> Words {
    .said(.changedSince, ["version": .fixed(release.version), "day": day(release.date)])
  }

  static func releaseSummary(_ release: Release, _ product: Product) -> Words {
    .said(
      .releaseSummary,
      [
        "product": .policy(product.policy.name), "version": .fixed(release.version),
        "day": day(release.date),
      ])
  }

  static func firstRelease(_ policy: Policy, _ product: Product) -> Words {
    let held = [
      policy.roles.isEmpty ? nil : counted(policy.roles.count, product.terms.role),
      policy.sets.isEmpty ? nil : counted(policy.sets.count, product.terms.set),
      counted(policy.catalog.reduce(0) { $0 + $1.features.count }, product.terms.feature),
    ]
    return .said(.firstRelease, ["held": .list(held.compactMap { $0 })])
  }
}
