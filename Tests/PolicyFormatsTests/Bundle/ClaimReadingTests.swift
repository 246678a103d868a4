import Diagnostics
import Foundation
import PolicyFormats
import PolicyModel
import Testing
import ToyStudio

/// A claim is checked as it is written, or refused; it is never cut to its first part.
@Suite struct ClaimReadingTests {
  private static func policy(claiming claim: AnyJSON) throws -> [UInt8] {
    var policy = SchemaSample.policy.members
    policy["claims"] = .array([claim])
    return try AnyJSON.object(policy).canonical
  }

  private static let lists = ["cards", "actions", "features", "areas", "permissions"]

  /// Every kind of claim, with one more id in each list it can have, and with each list it cannot have.
  private static let lengthened: [(kind: String, key: String, claim: AnyJSON)] =
    (SchemaSample.policy["claims"]?.items ?? []).flatMap { claim in
      lists.map { key in
        var parts = claim.members
        parts[key] = .array((parts[key]?.items ?? []) + [.text("more:more")])
        return (claim["kind"]?.word ?? "", key, .object(parts))
      }
    }

  @Test func everyIDOfAClaimIsReadOrRefused() throws {
    #expect(Self.lengthened.count == 16 * 5)
    var kept = 0
    for (kind, key, claim) in Self.lengthened {
      let bytes = try Self.policy(claiming: claim)
      let read = PolicyBundle.decode(bytes, file: "p.json")
      if let policy = read.value {
        kept += 1
        #expect(try PolicyBundle.encode(policy) == bytes, "\(kind): \(key)")
      } else {
        let lines = String(decoding: bytes, as: UTF8.self)
          .split(separator: "\n", omittingEmptySubsequences: false)
        let finding = try #require(read.findings.first)
        let there = lines[finding.anchor.line - 1].utf8.dropFirst(finding.anchor.column - 1)
        #expect(
          there.starts(with: "more:more".utf8) || there.starts(with: key.utf8), "\(kind): \(key)")
      }
    }
    // can, cannot, no-access, never, level: features; can-throughout, holds-only: areas; holds-only:
    // actions; only, ranked: cards; equals: permissions.
    #expect(kept == 11)
  }

  /// A claim that lacks a part would be true of everything.
  @Test func aClaimThatLacksAPartIsRefused() throws {
    for claim in SchemaSample.policy["claims"]?.items ?? [] {
      let kind = claim["kind"]?.word ?? ""
      for key in claim.members.keys.sorted() where !["kind", "acknowledged"].contains(key) {
        for lack in [AnyJSON?.none, .nothing] {
          var parts = claim.members
          parts[key] = lack
          let bytes = try Self.policy(claiming: .object(parts))
          let isRead = PolicyBundle.decode(bytes, file: "p.json").value != nil
          // Without these it says more: anywhere, without exception.
          let saysMore = ["holds-only areas", "equals permissions"].contains("\(kind) \(key)")
          #expect(isRead == (saysMore && lack == nil), "\(kind) \(key)")
        }
      }
    }
  }

  /// A claim about nothing would be true of every policy.
  @Test func aClaimAboutNothingIsRefused() throws {
    var read: Set<String> = []
    for claim in SchemaSample.policy["claims"]?.items ?? [] {
      let kind = claim["kind"]?.word ?? ""
      for key in Self.lists where claim[key]?.items != nil {
        var parts = claim.members
        parts[key] = .array([])
        let bytes = try Self.policy(claiming: .object(parts))
        if PolicyBundle.decode(bytes, file: "p.json").value != nil { read.insert("\(kind) \(key)") }
      }
    }
    // Nobody, nothing, anywhere and without exception.
    #expect(
      read == ["only cards", "holds-only actions", "holds-only areas", "equals permissions"])
  }

  @Test func aSecondCardIsShownWhereItStands() throws {
    let claim = AnyJSON.object([
      "kind": .text("cannot"), "cards": .array([.text("clerk"), .text("owner")]),
      "actions": .array([.text("delete")]), "features": .array([.text("jobs")]),
    ])
    let bytes = try Self.policy(claiming: claim)
    let finding = try #require(PolicyBundle.decode(bytes, file: "p.json").findings.first)
    let line = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[finding.anchor.line - 1]
    #expect(line == "        \"owner\"")
    #expect((finding.anchor.column, finding.anchor.word) == (10, "owner"))
    #expect(finding.summary == "the file is no policy: here stand 2 where 1 can be meant")
    #expect(finding.suggestions == ["write one of its own for each"])
  }

  @Test func aKindThereIsNotIsToldWithTheNearest() throws {
    let bytes = try Self.policy(claiming: .object(["kind": .text("cannto")]))
    let finding = try #require(PolicyBundle.decode(bytes, file: "p.json").findings.first)
    #expect(finding.summary == "the file is no policy: there is no kind \"cannto\"")
    #expect(finding.suggestions.contains("did you mean cannot?"))
    #expect(finding.anchor.word == "cannto")
  }
}
