package import PolicyModel

import Diagnostics
import Foundation
import PolicyFormats

extension Policy {
  /// The same policy with other words for its names, reasons and the like; ids stay.
  package func worded(_ word: (String) -> String) throws -> Policy {
    let texts: Set = [
      "name", "reason", "condition", "purpose", "tagline", "why", "about", "summary", "meaning",
      "spoken", "says", "cause",
    ]
    func worded(_ value: Any) -> Any {
      switch value {
      case let members as [String: Any]:
        Dictionary(
          uniqueKeysWithValues: members.map { key, value in
            (key, texts.contains(key) ? (value as? String).map(word) ?? value : worded(value))
          })
      case let items as [Any]: items.map(worded)
      default: value
      }
    }
    let written = try JSONSerialization.jsonObject(with: Data(PolicyBundle.encode(self)))
    let bytes = try JSONSerialization.data(withJSONObject: worded(written))
    let read = PolicyBundle.decode(Array(bytes), file: "policy.json")
    guard let policy = read.value else { throw Unread(findings: read.findings) }
    return policy
  }

  private struct Unread: Error { let findings: [Diagnostic] }
}
