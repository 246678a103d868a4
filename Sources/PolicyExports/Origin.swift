import Diagnostics
package import PolicyModel

/// Where an export comes from: what its first line says.
package struct Origin {
  let product: String
  let name: String
  let version: String
  let fingerprint: String

  package init(_ policy: Policy, fingerprint: String) {
    product = policy.id.text
    name = policy.name
    version = policy.version
    self.fingerprint = fingerprint
  }

  /// Without the mark that makes it a comment.
  package var line: String {
    OneLine.text("permdocs: \(product), version \(version), fingerprint \(fingerprint)")
  }
}

/// Words of people where a line break would end a comment, and a turn of direction mislead its reader.
enum OneLine {
  static func text(_ text: String) -> String { text.spelled(spelling) }

  /// How a scalar that is not seen is written out; nothing where it means itself.
  static func spelling(_ scalar: Unicode.Scalar) -> String? {
    scalar.isSeen ? nil : "\\u{\(String(scalar.value, radix: 16))}"
  }
}
