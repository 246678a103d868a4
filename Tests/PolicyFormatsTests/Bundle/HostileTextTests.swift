import Diagnostics
import PolicyAudit
import PolicyFormats
import PolicyModel
import Testing

/// Whatever text a policy file can have is looked at, so that a new one cannot be forgotten.
@Suite struct HostileTextTests {
  private static let sample = try? String(decoding: SchemaSample.policy.canonical, as: UTF8.self)

  /// Every text of the sample that is no id.
  private static var texts: [String] {
    (sample ?? "").matches(of: /"(t[0-9]+)"/).map { String($0.1) }
  }

  private func findings(replacing text: String, with other: String) throws -> [Diagnostic] {
    let policy = try #require(Self.sample).replacing("\"\(text)\"", with: "\"\(other)\"")
    let read = PolicyBundle.decode(Array(policy.utf8), file: "p.json")
    return Audit.audit(try #require(read.value)).findings
  }

  @Test func everyTextIsLookedAt() throws {
    #expect(Self.texts.count > 100)
    for text in Self.texts {
      for (code, escape) in [("U+001B", "\\u001b"), ("U+202E", "\u{202E}"), ("U+200B", "\u{200B}")]
      {
        let all = try findings(replacing: text, with: "\(text)\(escape)x")
        let found = all.filter { $0.rule == "unprintable-text" }
        #expect(found.count == 1, "\(text)")
        #expect(found.allSatisfy { $0.summary.contains(code) }, "\(text)")
        for words in all.flatMap({ [$0.summary] + $0.notes.map(\.text) + $0.suggestions }) {
          #expect(
            !words.unicodeScalars.contains { ["\u{1B}", "\u{202E}"].contains($0) },
            "\(text): \(words)")
        }
      }
    }
  }
}
