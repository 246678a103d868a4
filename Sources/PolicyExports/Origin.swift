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
  static func text(_ text: String) -> String { escaped(text) { "\\u{\($0)}" } }

  /// The same text with every character that is not seen written out.
  static func escaped(_ text: String, _ spelling: (String) -> String) -> String {
    guard !text.unicodeScalars.allSatisfy(\.isSeen) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isSeen {
        result.unicodeScalars.append(scalar)
      } else {
        result += spelling(String(scalar.value, radix: 16))
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees it, or sees what it does to its neighbours.
  fileprivate var isSeen: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    case .format: value == 0x200C || value == 0x200D
    default: true
    }
  }
}
