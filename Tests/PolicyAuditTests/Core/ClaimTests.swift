import Diagnostics
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyAudit

/// Every kind of claim once true and once false, with the fact that decides it.
@Suite("Deciding claims")
struct ClaimTests {
  private static func facts(against claim: Claim) -> [ClaimResult.Counterexample] {
    var policy = Studio.policy
    policy.limits = [Limit("seats", "seats", atMost: 20, per: "studio")]
    policy.claims = [claim]
    return ResolvedPolicy(policy).decidingClaims().claims.flatMap(\.counterexamples)
  }

  @Test("True claims", arguments: truths.indices)
  func holds(number: Int) {
    let claim = Self.truths[number]
    #expect(Self.facts(against: claim) == [], "\(claim.statement)")
  }

  @Test("False claims, with what speaks against them", arguments: lies.indices)
  func fails(number: Int) {
    let (claim, facts) = Self.lies[number]
    #expect(Self.facts(against: claim) == facts, "\(claim.statement)")
  }

  private static let truths: [Claim] = [
    .confirm(.support, can: .view, Studio.jobs, Studio.images),
    .confirm(.support, cannot: .edit, Studio.jobs, Studio.prices),
    .confirm(.support, hasNoAccessTo: Studio.prices),
    .confirm(.support, can: .view, throughout: Studio.capture),
    .confirm(.owner, can: .delete, throughout: Studio.setup, Studio.capture),
    .confirm(.support, holdsOnly: [.view], within: Studio.setup),
    .confirm(.support, holdsOnly: [.view, .edit]),
    .confirm(.support, holds: .edit, on: Studio.images),
    .only(.owner, can: .delete, Studio.jobs),
    .only(.support, .owner, can: .view, Studio.jobs),
    .nobody(can: .delete, Studio.printing),
    .includes(.owner, .support),
    .equals(
      .support, .owner, except: Studio.jobs[.edit, .delete], Studio.prices[.view, .edit, .delete],
      Studio.images[.delete], Studio.printing[.view, .edit]),
    .unrestricted(.owner),
    .ranked(.owner, .support),
    .mostRestricted(.support),
    .confirm(.support, meets: .desk),
    .atMost(20, "seats"),
    .thereAre(2, .roles), .thereAre(0, .permissionSets), .thereAre(4, .features),
    .thereAre(11, .configurablePermissions),
  ]

  private static func permission(_ action: Action.ID, _ feature: Feature.ID) -> Permission {
    Permission(action, on: feature)
  }

  private static let lies: [(Claim, [ClaimResult.Counterexample])] = [
    (
      .confirm(.support, can: .edit, Studio.jobs, Studio.images),
      [.lacks(.support, permission("edit", "jobs"))]
    ),
    (
      .confirm(.support, cannot: .edit, Studio.images),
      [.holds(.support, permission("edit", "images"))]
    ),
    (
      .confirm(.support, hasNoAccessTo: Studio.prices, Studio.printing),
      [.holds(.support, permission("view", "printing"))]
    ),
    (
      .confirm(.support, can: .view, throughout: Studio.setup),
      [.lacks(.support, permission("view", "price-lists"))]
    ),
    (
      .confirm(.support, holdsOnly: [.view], within: Studio.capture),
      [.holds(.support, permission("edit", "images"))]
    ),
    (
      .confirm(.support, holds: .full, on: Studio.images, Studio.prices),
      [.prints(.support, "images", "Edit"), .prints(.support, "price-lists", "None")]
    ),
    (.only(.support, can: .view, Studio.jobs), [.holds(.owner, permission("view", "jobs"))]),
    (
      .only(.owner, .support, can: .delete, Studio.jobs),
      [.lacks(.support, permission("delete", "jobs"))]
    ),
    (.nobody(can: .edit, Studio.jobs), [.holds(.owner, permission("edit", "jobs"))]),
    (.mostRestricted(.owner), [.fewer(.support, 4, 11)]),
    (.atMost(10, "seats"), [.counts(20)]),
    (.thereAre(3, .roles), [.counts(2)]),
    (.confirm("nobody", can: .view, Studio.jobs), [.unknown("nobody")]),
    (.confirm(.support, holds: "grand", on: Studio.jobs), [.unknown("grand")]),
  ]

  @Test("Claims about two cards name every difference")
  func pairs() {
    #expect(Self.facts(against: .includes(.support, .owner)).count == 8)
    #expect(Self.facts(against: .ranked(.support, .owner)).count == 8)
    #expect(Self.facts(against: .unrestricted(.support)).count == 7)
    #expect(
      Self.facts(against: .equals(.support, .owner, except: Studio.jobs[.view])).contains(
        .holds(.support, Self.permission("view", "jobs"))))
  }

  @Test("What the product's catalog does not list is not asked of anybody")
  func uncataloged() {
    var policy = Studio.policy
    policy.catalog.append(
      Studio.capture.lists(Feature("Odd", "odd", cataloged: false)))
    policy.claims = [
      .unrestricted(.owner), .thereAre(4, .features),
      .confirm(.support, can: .view, throughout: Studio.capture),
    ]
    #expect(ResolvedPolicy(policy).decidingClaims().claims.flatMap(\.counterexamples) == [])
  }

  @Test("The cards that a claim is about")
  func cards() {
    let claims: [Claim] = [
      .includes(.owner, .support), .thereAre(2, .roles), .confirm(.support, meets: .desk),
    ]
    var policy = Studio.policy
    policy.claims = claims
    #expect(
      ResolvedPolicy(policy).decidingClaims().claims.map(\.cards) == [
        [.owner, .support], [], [.support],
      ])
  }
}
