import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("Comparing two cards")
struct ComparisonTests {
  private static func comparison(_ left: Card.ID, _ right: Card.ID) throws -> Comparison {
    let clerk = Role("Clerk", "clerk") {
      Purpose("Sells.")
      Studio.setup { Studio.prices(.edit, because: "change a price") }
    }
    let policy = try audited(Studio.small(Studio.support, Studio.owner, clerk))
    return policy.comparison(
      try #require(policy.ref(left)), try #require(policy.ref(right)))
  }

  @Test("Here only, there only, both")
  func parts() throws {
    let found = try Self.comparison(.support, "clerk")
    #expect(found.left.id == .support && found.right.id == "clerk")
    #expect(found.onlyLeft.count == 4 && found.onlyRight.count == 2 && found.both.isEmpty)
    let owner = try Self.comparison(.owner, "clerk")
    #expect(owner.both == owner.both.union(found.onlyRight))
  }

  @Test("The order is only partial")
  func relation() throws {
    #expect(try Self.comparison(.owner, .support).relation == .wider)
    #expect(try Self.comparison(.support, .owner).relation == .narrower)
    #expect(try Self.comparison(.support, .support).relation == .equal)
    #expect(try Self.comparison(.support, "clerk").relation == .apart)
  }
}
