import AllCores
package import Diagnostics
package import PolicyModel

/// The check that stands between a policy and its handbook.
package enum Audit {
  /// What an audit comes back with.
  package struct Report: Sendable {
    /// The policy, where no error is open.
    package let policy: AuditedPolicy?
    /// Open findings, sorted.
    package let findings: [Diagnostic]
    /// Findings that the policy acknowledges, sorted.
    package let acknowledged: [AcknowledgedFinding]
    /// How many things were looked at, so that an audit of nothing cannot look clean.
    package let checked: Counts
  }

  package struct Counts: Sendable, Hashable {
    package var roles = 0
    package var permissionSets = 0
    package var features = 0
    package var decisions = 0
    package var claims = 0
    package var rules = 0
  }

  /// Audits one policy by every rule.
  package static func audit(_ policy: Policy) -> Report {
    let evidence = Evidence(policy)
    let raw = RuleCatalog.policyRules.concurrentMap { $0.findings(in: evidence) }.flatMap(\.self)
    let ledger = AcknowledgementLedger(policy)
    var settled = ledger.settle(raw)
    settled.open += UnusedAcknowledgement.findings(for: settled.unused)
    settled.open.sort()
    let hasErrors = settled.open.contains { $0.severity == .error }
    return Report(
      policy: hasErrors
        ? nil : AuditedPolicy(evidence: evidence, acknowledged: settled.acknowledged),
      findings: settled.open, acknowledged: settled.acknowledged,
      checked: Counts(
        roles: policy.roles.count, permissionSets: policy.sets.count,
        features: evidence.index.features.count,
        decisions: evidence.index.cards.reduce(0) { $0 + Array($1.grants).count },
        claims: policy.claims.count, rules: RuleCatalog.rules.count))
  }
}
