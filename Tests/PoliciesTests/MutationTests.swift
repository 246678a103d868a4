import Capillary
import CapturaWorkflow
import Diagnostics
import PhotoRetail
import PolicyAudit
import PolicyModel
import Testing

@Suite("No grant changes unnoticed")
struct MutationTests {
  @Test("each of 200 random changes breaks the audit or changes what is published")
  func everyPolicy() throws {
    let policies = [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy]
    let originals = policies.map(Published.init)
    let mutations = policies.map(Mutation.every)
    var random = SplitMix(state: 2)
    for number in 0..<200 {
      let mutation = try #require(mutations[number % 3].randomElement(using: &random))
      let original = originals[number % 3]
      let changed = Published(mutation.policy)
      #expect(
        !changed.findings.isSubset(of: original.findings) || changed.grid != original.grid,
        "\(mutation)")
    }
  }

  /// Photo Retail's claims say of nearly every permission who holds it.
  @Test("every single change of Photo Retail breaks the audit")
  func photoRetail() {
    let original = Published(PhotoRetail.policy)
    let mutations = Mutation.every(of: PhotoRetail.policy)
    #expect(mutations.count > 100)
    for mutation in mutations {
      let changed = Published(mutation.policy)
      #expect(!changed.findings.isSubset(of: original.findings), "\(mutation)")
    }
  }
}

/// What readers and maintainers get to see of a policy.
private struct Published {
  /// Open findings: place, rule and summary.
  let findings: Set<String>
  /// A cell for each card and feature: the level printed, what it amounts to, why there is none.
  let grid: [String]

  init(_ policy: Policy) {
    findings = Set(
      Audit.audit(policy).findings.map { "\($0.anchor) \($0.rule) \($0.summary)" })
    let evidence = Evidence(policy)
    grid = evidence.index.cards.indices.flatMap { card in
      evidence.index.features.indices.map { feature in
        Self.cell(evidence.decision(card: card, feature: feature), evidence.index)
      }
    }
  }

  private static func cell(_ decision: Decision, _ index: PolicyIndex) -> String {
    let level =
      switch index.printed(decision.granted) {
      case .level(let level): level.name
      case .actions(let actions): actions.map(\.name).joined(separator: " / ")
      case .none: decision.isExplicitNone ? "None" : "-"
      }
    let effective = decision.effective.map(\.name).joined(separator: "+")
    return "\(level) | \(effective) | \(decision.noneReason ?? "")"
  }
}
