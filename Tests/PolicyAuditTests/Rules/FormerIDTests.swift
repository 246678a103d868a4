import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

/// Ids of before take part in the rules about ids.
@Suite struct FormerIDTests {
  private func retired(_ id: Role.ID, seeInstead successor: Role.ID? = nil) -> Policy {
    var policy = Studio.policy
    policy.retired = [.role("Helper", id, because: "nobody helps", seeInstead: successor)]
    return policy
  }

  @Test func anIDOfBeforeIsTaken() {
    #expect(
      findings(of: "duplicate-slug", in: retired("support")).map(shape) == [
        [
          "Helper: the id support is taken by another role or permission set [Helper]",
          "note: Support has it", "help: give one of the two another id",
        ]
      ])
    var policy = Studio.policy
    policy.roles[0].card.formerly = ["owner"]
    #expect(findings(of: "duplicate-slug", in: policy).count == 1)
    #expect(findings(of: "duplicate-slug", in: retired("helper")) == [])
  }

  @Test func anIDOfBeforeIsWellFormedToo() {
    #expect(findings(of: "malformed-id", in: retired("Old Helper")).count == 1)
  }

  @Test func whatToSeeInsteadIsListed() {
    #expect(findings(of: "unlisted-role", in: retired("helper", seeInstead: "support")) == [])
    #expect(
      findings(of: "unlisted-role", in: retired("helper", seeInstead: "suport")).map(\.summary)
        == ["suport: the policy lists no such role or permission set"])
  }

  @Test func theReasonIsPrintable() {
    var policy = Studio.policy
    policy.retired = [.feature("Frames", "frames", because: "a\u{7}b")]
    #expect(findings(of: "unprintable-text", in: policy).count == 1)
  }
}
