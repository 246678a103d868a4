import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("false-claim")
struct FalseClaimTests {
  private func found(_ claim: Claim) -> [[String]] {
    let policy = Studio.small(Studio.support, Studio.owner) { $0.claims = [claim] }
    return findings(of: "false-claim", in: policy).map { shape(of: $0) }
  }

  @Test("The fact that speaks against it, and where that is granted")
  func fact() {
    let found = findings(of: "false-claim", in: Studio.FalseClaimExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Support holds Edit on Images, which the claim rules out [confirm]",
          "note: it is granted here",
          "help: change the card or the claim; one of them is wrong",
        ]
      ])
  }

  @Test("Further facts are notes, the rest a number")
  func facts() {
    let claim = Claim.includes(.support, .owner)
    #expect(
      found(claim) == [
        [
          "Support lacks Edit on Jobs, and 7 more, which the claim rules out [includes]",
          "note: it is decided here", "note: Support lacks Delete on Jobs",
          "note: Support lacks View on Price Lists", "note: Support lacks Edit on Price Lists",
          "note: Support lacks Delete on Price Lists", "note: Support lacks Delete on Images",
          "help: change the card or the claim; one of them is wrong",
        ]
      ])
  }

  @Test("A number, and a level")
  func others() {
    let count = Claim.thereAre(3, .roles)
    #expect(
      found(count).map { $0[0] } == ["the roles number 2, which the claim rules out [thereAre]"])
    let lowest = Claim.mostRestricted(.owner)
    #expect(
      found(lowest).map { $0.prefix(2) } == [
        [
          "Support holds 4 permissions against 11, which the claim rules out [mostRestricted]",
          "note: the card is declared here",
        ]
      ])
    let level = Claim.confirm(.support, holds: .full, on: Studio.images)
    #expect(
      found(level).map { $0[0] } == [
        "Support prints Edit on Images, which the claim rules out [confirm]"
      ])
  }
}
