import Diagnostics
package import PolicyAudit
import PolicyModel

/// Where an export comes from: what its first line says.
package struct Origin {
  let product: String
  let name: String
  let version: String
  let fingerprint: String

  package init(_ policy: ResolvedPolicy) {
    product = policy.id.text
    name = policy.name
    version = policy.version
    fingerprint = policy.fingerprint
  }

  /// Without the mark that makes it a comment.
  package var line: String {
    Spelling.comment("permdocs: \(product), version \(version), fingerprint \(fingerprint)")
  }
}
