import Diagnostics
import Testing
import ToyStudio
import Verification

@testable import PolicyAudit

@Suite("A page of this program's own says which policy it was made from")
struct StampTests {
  let studio: ResolvedPolicy

  init() throws {
    studio = try #require(Audit.audit(Studio.policy).policy)
      .fingerprinted("0123456789abcdef0123456789abcdef")
  }

  private func verified(_ stamp: String, as shape: Shape) throws -> Verification {
    let page = shape == .html ? "<p>\(stamp)</p>" : stamp
    return try Handout.verify(page, as: shape, with: studio)
  }

  private static let stamps: [(String, Shape)] = [
    ("_Toy Studio · policy version 1 · fingerprint `0123456789ab`_", .markdown),
    ("Toy Studio, policy version 1, fingerprint <code>0123456789ab</code>", .html),
    ("Toy Studio · policy version 1 · fingerprint 0123456789AB", .pipes),
  ]

  @Test(arguments: 0..<3) func itIsCurrent(number: Int) throws {
    let (stamp, shape) = Self.stamps[number]
    let result = try verified(stamp, as: shape)
    #expect(result.counts.currentPages == 1)
    #expect(result.findings == [])
  }

  @Test(arguments: 0..<3) func itIsOutdated(number: Int) throws {
    let (stamp, shape) = Self.stamps[number]
    let old = stamp.replacing("0123456789", with: "9876543210")
    let result = try verified(old, as: shape)
    #expect(result.counts.outdatedPages == 1 && result.counts.currentPages == 0)
    #expect(result.outdated.map(\.fingerprint) == ["9876543210ab"])
    #expect(result.outdated.first?.places.map(\.line) == [1])
    #expect(result.verdicts.map(\.outcome) == [.outdated])
    #expect(result.findings == [], "which changes there were is for those to say who know releases")
  }

  @Test func aPageOfAnotherProductIsLeftAlone() throws {
    let result = try verified(Self.stamps[0].0.replacing("Toy", with: "Real"), as: .markdown)
    #expect(result.counts.pages == 0)
    #expect(result.recognized.isEmpty)
  }
}

extension ResolvedPolicy {
  /// The same under another fingerprint, so that words can be compared whatever the policy says.
  func fingerprinted(_ fingerprint: String) -> ResolvedPolicy {
    approved(
      acknowledging: acknowledged, canonicalForm: canonicalForm, fingerprint: fingerprint)
  }
}
