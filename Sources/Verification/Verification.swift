package import Diagnostics
package import DocumentModel
package import PolicyAudit

/// Holds pages that somebody wrote by hand, or has published already, against a policy.
package struct Verification: Sendable {
  /// Every cell and item that was compared, in the order of the pages.
  package let verdicts: [Verdict]
  package let counts: VerificationCounts
  /// Pages that were made from other versions of the policy, version by version.
  package let outdated: [OutdatedPages]

  /// The files in which there was something to compare.
  package let recognized: Set<String>

  /// What does not agree, in the order of findings.
  package var findings: [Diagnostic] { verdicts.compactMap(\.finding).sorted() }

  /// Compares the pages with the policy.
  ///
  /// - Parameter ownWords: What pages of this program say of a decision besides its level.
  package init(
    _ pages: [ReadPage], with policy: ResolvedPolicy,
    ownWords: @escaping (Decision) -> String? = { _ in nil }
  ) {
    var verifier = PageVerifier(policy, ownWords: ownWords)
    for page in pages { verifier.read(page) }
    verifier.reportMissing()
    verdicts = verifier.log.verdicts
    counts = verifier.log.counts
    outdated = verifier.log.outdated
    recognized = verifier.recognized
  }
}
