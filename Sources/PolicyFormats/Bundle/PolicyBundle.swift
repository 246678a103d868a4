package import PolicyModel

/// The policy as data: what `policy.json` holds, and what the fingerprint is taken of.
///
/// Everything that can change what is published is in it; source positions are not, so moving a
/// line changes nothing.
package enum PolicyBundle {
  /// The number that readers of `policy.json` look at first.
  package static let format = 1

  /// The JSON Schema of `policy.json`, as it is published beside the products.
  package static let schema: [UInt8] = PackageResources.policy_schema_json

  /// The policy as canonical JSON: keys sorted, two spaces, one newline at the end.
  package static func encode(_ policy: Policy) throws -> [UInt8] {
    try CardsInParts.encode(BundledPolicy(policy))
  }

  /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
  package static func fingerprint(_ policy: Policy) throws -> String {
    fingerprint(ofBundle: try encode(policy))
  }

  /// The same of a policy whose canonical JSON somebody has in hand.
  package static func fingerprint(ofBundle bytes: [UInt8]) -> String { MessageDigest.sha256(bytes) }
}

extension PolicyBundle {
  /// One fingerprint for several policies: of their fingerprints, in order.
  package static func fingerprint(of fingerprints: [String]) -> String {
    MessageDigest.sha256(Array(fingerprints.joined(separator: "\n").utf8))
  }
}
