@testable import PolicyAudit

extension ResolvedPolicy {
  /// The same under another fingerprint, so that words can be compared whatever the policy says.
  func fingerprinted(_ fingerprint: String) -> ResolvedPolicy {
    approved(acknowledging: acknowledged, canonicalForm: canonicalForm, fingerprint: fingerprint)
  }
}
