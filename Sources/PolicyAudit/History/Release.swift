package import PolicyModel

/// A version of a policy that was given out on a day.
package struct Release: Sendable {
  package let version: String
  package let date: ReleaseDate
  package let policy: Policy
  /// The whole fingerprint of that version, in hexadecimal.
  package let fingerprint: String

  package init(version: String, date: ReleaseDate, policy: Policy, fingerprint: String) {
    self.version = version
    self.date = date
    self.policy = policy
    self.fingerprint = fingerprint
  }

  /// Whether a version can stand in an address and as the name of a folder.
  package static func isVersion(_ text: String) -> Bool {
    guard text.utf8.count <= 40, let first = text.utf8.first, isPlain(first) else { return false }
    return text.utf8.allSatisfy {
      isPlain($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }
}

extension [Release] {
  /// Oldest first: by day, and on one day by version, its numbers taken as numbers.
  package var inOrder: [Release] {
    sorted { a, b in
      if a.date != b.date { return a.date < b.date }
      let (left, right) = (a.version.versionParts, b.version.versionParts)
      for (one, other) in zip(left, right) where one != other {
        if let number = Int(one), let second = Int(other) { return number < second }
        return one < other
      }
      return left.count < right.count
    }
  }
}

extension String {
  fileprivate var versionParts: [Substring] { split { $0 == "." || $0 == "-" } }
}
