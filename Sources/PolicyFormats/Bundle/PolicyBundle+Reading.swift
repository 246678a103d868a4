package import Diagnostics
package import PolicyModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension PolicyBundle {
  /// The rule that a file breaks when it cannot be read.
  package static let unreadable = Rule(
    id: "unreadable-policy", severity: .error,
    title: "A policy file holds a policy as permdocs writes it",
    explanation: """
      A policy.json is read to hold one version of a policy against another. One that breaks off, \
      that another program has changed, or that a newer permdocs wrote is not guessed at. Write it \
      again with permdocs build or permdocs export.
      """,
    wrong: """
      permdocs export --product toy-studio --format json | head -n 5 > old.json
      permdocs diff old.json
      """,
    right: """
      permdocs export --product toy-studio --format json > old.json
      permdocs diff old.json
      """,
    language: .sh)

  /// Twice what the policy of the largest cloud takes; what is larger is not looked at.
  package static let largestFile = 64 << 20

  /// Reads what `encode` wrote: the policy whose canonical form these bytes are.
  ///
  /// Anchors point into the file. Where the bytes are no policy there is one finding, at the first
  /// place that shows it.
  package static func decode(_ bytes: [UInt8], file: String) -> Diagnosed<Policy?> {
    guard bytes.count <= largestFile else { return tooLarge(file) }
    do {
      return Diagnosed(try read(bytes, file: file))
    } catch let fault as JSONFault {
      return unreadable(fault.what, at: fault.anchor, suggestions: fault.suggestions)
    } catch {
      return unreadable(
        "it is not text in UTF-8, or no JSON", at: SourceAnchor(file: file, line: 1, column: 1))
    }
  }

  /// The finding about a file that is too large to be looked at.
  package static func tooLarge(_ file: String) -> Diagnosed<Policy?> {
    unreadable(
      "it is larger than \(largestFile >> 20) MB", at: SourceAnchor(file: file, line: 1, column: 1))
  }

  private static func read(_ bytes: [UInt8], file: String) throws -> Policy {
    let top = try JSONPlaces(bytes, file: file).top
    try checkFormat(of: top)
    try shape.get().check(top)
    let read = try CardsInParts.decode(BundledPolicy.self, from: bytes, at: top)
    var policy = read.rest
    if let cards = read.cards { policy.cards = cards }
    return try PolicyReader.policy(policy, at: top)
  }

  /// The published schema is what the reader obeys, so that the two cannot part.
  private static let shape = Result {
    try JSONDecoder().decode(JSONShape.self, from: Data(schema))
  }

  /// Of another format the rest may mean anything.
  private static func checkFormat(of top: JSONPlaces.Place) throws {
    guard top.node.members["format"] != nil,
      let format = Int(String(decoding: top["format"].bytes, as: UTF8.self)),
      format != PolicyBundle.format
    else { return }
    throw JSONFault(
      "it is of format \(format), and this permdocs reads format \(PolicyBundle.format)",
      at: top["format"].anchor)
  }

  private static func unreadable(
    _ what: String, at anchor: SourceAnchor, suggestions: [String] = []
  ) -> Diagnosed<Policy?> {
    Diagnosed(
      nil,
      findings: [
        Diagnostic(
          rule: unreadable.id, severity: unreadable.severity,
          summary: "the file is no policy: \(what)", at: anchor,
          suggestions: suggestions.isEmpty
            ? ["write it again with permdocs build or permdocs export"] : suggestions)
      ])
  }
}
