import Diagnostics
import GeneratedPolicies
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyFormats

/// Whether cards are written and read in parts shows nowhere.
@Suite struct CardsInPartsTests {
  private static let whole = 1_000_000

  @Test func partsAreJoinedToTheSameBytes() throws {
    var joined = 0
    for policy in ReadingTests.real + (0..<80).map({ GeneratedPolicy(seed: $0).policy }) {
      let bundle = BundledPolicy(policy)
      let bytes = try CardsInParts.encode(bundle, partSize: Self.whole)
      for size in 1...3 {
        #expect(try CardsInParts.encode(bundle, partSize: size) == bytes, "\(policy.summary)")
        if bundle.cards.count > size { joined += 1 }
      }
    }
    #expect(joined > 60)
  }

  @Test func aTextThatLooksLikeCardsIsNoPlaceForThem() throws {
    var policy = Studio.policy
    policy.summary = "\n  \"cards\" : [\n\n  ]"
    let bundle = BundledPolicy(policy)
    #expect(
      try CardsInParts.encode(bundle, partSize: 1)
        == CardsInParts.encode(bundle, partSize: Self.whole))
  }

  private static let many = CloudPolicy(
    sets: 620, features: 40, grants: 2_000, seed: 5
  ).policy

  @Test func manyCardsAreReadBackAsTheyWere() throws {
    let bytes = try PolicyBundle.encode(Self.many)
    let read = PolicyBundle.decode(bytes, file: "p.json")
    #expect(read.findings == [])
    let again = try #require(read.value)
    #expect(try PolicyBundle.encode(again) == bytes)
    #expect(again.cards.map(\.id) == Self.many.cards.map(\.id))
    #expect(Set(again.cards.map(\.anchor.line)).count == 620)
  }

  /// Whatever part a card is in, what is wrong with it is told where it stands.
  @Test(arguments: [0, 249, 250, 400, 619]) func aWrongCardIsShownWhereItStands(
    _ number: Int
  ) throws {
    let text = String(decoding: try PolicyBundle.encode(Self.many), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let kinds = lines.indices.filter { lines[$0].hasPrefix("      \"kind\" : ") }
    #expect(kinds.count == 620)
    lines[kinds[number]] = "      \"kind\" : 5,"
    let read = PolicyBundle.decode(Array(lines.joined(separator: "\n").utf8), file: "p.json")
    #expect(read.value == nil)
    #expect(read.findings.map(\.anchor.line) == [kinds[number] + 1])
    #expect(read.findings.map(\.anchor.column) == [16])
    #expect(read.findings[0].summary.contains("of another kind than it should be"))
  }
}
