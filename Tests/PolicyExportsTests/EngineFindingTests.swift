import Diagnostics
import PolicyModel
import Testing
import ToyStudio

@testable import PolicyExports

struct EngineFindingTests {
  private func told(_ policy: Policy, _ engine: Engine = .cedar) throws -> [String] {
    try Exported(policy).export(engine).findings.map { "\($0.severity) \($0.rule): \($0.summary)" }
  }

  @Test(arguments: Engine.allCases)
  func aConditionIsToldAtItsLine(engine: Engine) throws {
    let finding = try #require(try Exported().export(engine).findings.first)
    #expect(
      finding.summary
        == "Support × Printing: \(engine.name) cannot tell when the lab has confirmed the order")
    #expect(finding.anchor.file.hasSuffix("Cards.swift") && finding.rule == "unenforced-condition")
    #expect(try Exported().export(engine).findings.count == 1)
  }

  @Test func dutiesAndLimitsAreTold() throws {
    var policy = Studio.policy
    policy.separations = [
      .separate(
        .view, from: .delete, on: Studio.printing, Studio.images, because: "four eyes see more"
      ).acknowledged(.unseparatedDuties, "The studio has one owner."),
      .separateSets(.support, from: .owner, because: "nobody checks oneself"),
    ]
    policy.roles = policy.roles.map { $0.acknowledged(.unseparatedDuties, "There is one owner.") }
    policy.roles[1].card.content.sections[1].grants[0] =
      policy.roles[1].card.content.sections[1].grants[0]
      .acknowledged(.unseparatedDuties, "There is one owner.")
    policy.limits = [Limit("Studios", "studios", atMost: 2, per: "owner")]
    let told = try told(policy)
    #expect(
      told.contains(
        "warning unenforced-separation: View and Delete on Printing, Images: Cedar does not keep them apart"
      ), "\(told)")
    #expect(
      told.contains(
        "warning unenforced-separation: Support and Owner: Cedar does not keep them apart"))
    #expect(
      told.contains(
        "warning unenforced-limit: Studios: Cedar does not count them, and 2 is the most that one owner may have"
      ))
  }

  @Test func gapsAreToldRoleByRole() throws {
    var policy = Studio.policy
    policy.claims = []
    policy.roles[0].card.content.sections.removeFirst()
    policy.prerequisites = []
    #expect(
      try told(policy).contains(
        "note refused-gap: Support: nothing is decided about Jobs, Price Lists, and Cedar answers no"
      ))
  }

  @Test func idsThatAnEngineCannotReadAreRefused() throws {
    var policy = Studio.policy
    policy.claims = []
    let frames = Feature("Frames", "frames, mounts").acknowledged(.malformedID, "It is printed so.")
    policy.catalog.append(Area("Depot", "depot").lists(frames))
    #expect(!(try told(policy, .cedar).contains { $0.contains("unexportable") }))
    for engine in [Engine.casbin, .openfga] {
      #expect(
        try told(policy, engine) == [
          "error unexportable-policy: Frames: \(engine.name) has no way to write the id “frames, mounts”"
        ])
    }
    policy = Studio.policy
    policy.claims = []
    let long = Action("Long", Action.ID(String(repeating: "a", count: 45)))
    policy.actions.append(long)
    #expect(try told(policy, .openfga).map { $0.hasPrefix("error unexportable") } == [true])
    #expect(try told(policy, .casbin).map { $0.hasPrefix("error unexportable") } == [false])
  }

  @Test func circlesAreRefused() throws {
    var policy = Studio.policy
    policy.claims = []
    policy.roles[0].card.content.juniors = [CardReference(id: .owner, anchor: policy.anchor)]
    policy.roles = policy.roles.map { $0.acknowledged(.cyclicHierarchy, "They stand in for both.") }
    let told = try told(policy, .rego)
    #expect(told.count == 2 && told.allSatisfy { $0.contains("it includes itself") }, "\(told)")
  }
}
