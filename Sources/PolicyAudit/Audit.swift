import Parallel
package import Diagnostics
import PolicyFormats
package import PolicyModel

/// The check that stands between a policy and its handbook.
package enum Audit {
  /// What an audit comes back with.
  package struct Report: Sendable {
    /// The policy, where no error is open.
    package let policy: ResolvedPolicy?
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
  package static func audit(_ policy: Policy) -> Report { audit([policy])[0] }

  /// Audits several policies by every rule, in their order.
  package static func audit(_ policies: [Policy]) -> [Report] {
    // Neither needs the other, and of a large policy the second takes as long as the first.
    let (audits, forms) = atOnce(
      { policies.concurrentMap(AuditInProgress.init) },
      { policies.concurrentMap(CanonicalForm.init) })
    return zip(audits, forms).map { $0.report(as: $1) }
  }
}

/// An audit that lacks nothing but the canonical form of its policy.
private struct AuditInProgress: Sendable {
  let policy: ResolvedPolicy
  let findings: [Diagnostic]
  let acknowledged: [AcknowledgedFinding]

  init(_ declaration: Policy) {
    let policy = ResolvedPolicy(declaration).decidingClaims()
    let raw = RuleCatalog.policyRules.concurrentMap { $0.findings(in: policy) }.flatMap(\.self)
    let settled = AcknowledgementLedger(declaration).settle(raw)
    self.policy = policy
    findings = (settled.open + UnusedAcknowledgement.findings(for: settled.unused)).sorted()
    acknowledged = settled.acknowledged
  }

  func report(as form: CanonicalForm) -> Audit.Report {
    let hasErrors = findings.contains { $0.severity == .error }
    return Audit.Report(
      policy: hasErrors
        ? nil
        : policy.approved(
          acknowledging: acknowledged, canonicalForm: form.bytes, fingerprint: form.fingerprint),
      findings: findings, acknowledged: acknowledged,
      checked: Audit.Counts(
        roles: policy.roles.count, permissionSets: policy.sets.count,
        features: policy.features.count,
        decisions: policy.cards.reduce(0) { $0 + Array(policy[$1].grants).count },
        claims: policy.claims.count, rules: RuleCatalog.rules.count))
  }
}

/// The bytes of `policy.json`, and the fingerprint that is taken of them.
private struct CanonicalForm: Sendable {
  let bytes: [UInt8]
  let fingerprint: String

  init(_ policy: Policy) {
    do {
      bytes = try PolicyBundle.encode(policy)
    } catch {
      // A policy is made of texts, numbers and lists, and JSON can say all of them.
      preconditionFailure("\(policy.id) cannot be written as JSON: \(error)")
    }
    fingerprint = PolicyBundle.fingerprint(ofBundle: bytes)
  }
}
