import DocumentModel
import PolicyAudit
import PolicyModel

// The handbook as those see it who translate it: each word that it takes from a policy is marked as such.

extension Product {
  /// The same with marks around every word of the policies.
  package var quoted: Product {
    Product(
      policy.worded(QuotedWords.mark), guides: guides,
      releases: releases.map {
        Release(
          version: $0.version, date: $0.date, policy: $0.policy.worded(QuotedWords.mark),
          fingerprint: $0.fingerprint)
      }, place: place)
  }
}
