package import Diagnostics
package import PolicyModel

/// A policy with everything that follows from it, worked out once.
///
/// The audit alone makes one. The rules look at it before it is approved, and history compares versions
/// that nobody approved; everybody else gets one from a report of the audit that has no errors.
///
/// A class, because it is handed to everything that looks at a policy and never changes. All that the
/// policy declares can be asked of it too: `policy.ladder`, `policy.terms`.
@dynamicMemberLookup
package final class ResolvedPolicy: Sendable {
  /// The policy as it was written.
  package let declaration: Policy
  /// What the policy claims of itself, decided.
  package let claims: [ClaimResult]
  /// Findings that are known and kept, in the order of findings.
  package let acknowledged: [AcknowledgedFinding]
  /// The canonical form of the declaration; empty until the policy is approved.
  package let canonicalForm: [UInt8]
  /// SHA-256 of the canonical form, in hexadecimal; empty until the policy is approved.
  package let fingerprint: String
  let order: PolicyOrder
  let permissions: EffectivePermissions
  let lines: WrittenLines
  let touches: Touches
  /// What has to be held elsewhere for anything on a feature to be of use.
  private let needs: Each<Feature, [Prerequisite]>

  /// Resolves a policy that nobody has approved, and decides no claim.
  init(_ declaration: Policy) {
    self.declaration = declaration
    claims = []
    acknowledged = []
    canonicalForm = []
    fingerprint = ""
    let order = PolicyOrder(declaration)
    let permissions = EffectivePermissions(declaration, order)
    let lines = WrittenLines(order)
    var needs = Each(order.features.all.refs, repeating: [Prerequisite]())
    for prerequisite in declaration.prerequisites {
      for feature in prerequisite.features.compactMap(order.features.ref) {
        needs[feature].append(prerequisite)
      }
    }
    self.order = order
    self.permissions = permissions
    self.lines = lines
    touches = Touches(order, permissions.holdings, lines)
    self.needs = needs
  }

  /// The same with more that is known of it.
  private init(
    _ resolved: ResolvedPolicy, claims: [ClaimResult], acknowledged: [AcknowledgedFinding],
    canonicalForm: [UInt8], fingerprint: String
  ) {
    declaration = resolved.declaration
    order = resolved.order
    permissions = resolved.permissions
    lines = resolved.lines
    touches = resolved.touches
    needs = resolved.needs
    self.claims = claims
    self.acknowledged = acknowledged
    self.canonicalForm = canonicalForm
    self.fingerprint = fingerprint
  }

  /// The same with its claims decided.
  func decidingClaims() -> ResolvedPolicy {
    ResolvedPolicy(
      self, claims: declaration.claims.map(decide), acknowledged: acknowledged,
      canonicalForm: canonicalForm, fingerprint: fingerprint)
  }

  /// The same, let through by the audit.
  func approved(
    acknowledging acknowledged: [AcknowledgedFinding], canonicalForm: [UInt8], fingerprint: String
  ) -> ResolvedPolicy {
    ResolvedPolicy(
      self, claims: claims, acknowledged: acknowledged, canonicalForm: canonicalForm,
      fingerprint: fingerprint)
  }

  /// Whatever else the policy declares.
  package subscript<Part>(dynamicMember part: KeyPath<Policy, Part>) -> Part {
    declaration[keyPath: part]
  }

  package var name: String { declaration.name }
  package var prerequisites: [Prerequisite] { declaration.prerequisites }

  /// What has to be held elsewhere for anything on a feature to be of use.
  package func prerequisites(on feature: Ref<Feature>) -> [Prerequisite] { needs[feature] }
}

/// A finding that was accepted where it stands.
package struct AcknowledgedFinding: Sendable {
  package let finding: Diagnostic
  package let reason: String
  /// The role or permission set on which it stands, where it stands on one.
  package let card: Card.ID?
}
