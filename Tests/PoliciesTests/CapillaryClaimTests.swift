import Capillary
import Diagnostics
import PolicyModel
import Testing

@testable import PolicyAudit

/// What Capillary's documents promise in sentences, against the policy and its audit.
struct CapillaryClaimTests {
  private let policy = ResolvedPolicy(Capillary.policy)

  @Test("each description is kept or broken as its set's table says")
  func descriptions() throws {
    for row in try Fixture("capillary-descriptions").rows {
      let promised = row["promise"] == "can"
      let isKept = holds(row["set"], row["action"], row["sub_module"]) == promised
      #expect(isKept == (row["kept"] == "yes"), "\(row)")
    }
  }

  @Test("every set whose description is broken has an acknowledged claim or description")
  func brokenDescriptions() throws {
    let broken = try Fixture("capillary-descriptions").rows.filter { $0["kept"] == "no" }
    let told = Audit.audit(Capillary.policy).acknowledged
      .filter { ["false-claim", "description-mismatch"].contains($0.finding.rule) }
    for set in Set(broken.compactMap { $0["set"] }) {
      #expect(told.contains { $0.finding.summary.contains(set) }, "\(set)")
    }
  }

  @Test("user types hold what comes with them")
  func userTypes() throws {
    let facts = try Fixture("capillary-user-types").rows
    for row in facts {
      let card = policy.roles.map(\.card).first { $0.name == row["user_type"] }
      #expect(card?.content.holdsEverySet == (row["every_set"] == "yes"), "\(row)")
      #expect(card?.content.mayBeGivenSets == (row["may_be_given_sets"] == "yes"), "\(row)")
      #expect(
        holds(row["user_type"], row["action"], row["sub_module"]) == (row["holds"] == "yes"),
        "\(row)")
    }
    #expect(
      policy.roles.map(\.card.name) == ["Organization Owner", "Admin", "Standard User"])
  }

  @Test("twenty custom sets for each organization, more on request")
  func limit() {
    let limits = policy.limits
    #expect(limits.map(\.maximum) == [20])
    #expect(limits.map(\.scope) == ["organization"])
    #expect(limits.allSatisfy { $0.extensible != nil })
  }

  @Test("nothing is found that the policy does not acknowledge")
  func findings() {
    let report = Audit.audit(Capillary.policy)
    #expect(report.findings.map(\.summary) == [])
    #expect(report.policy != nil)
  }

  @Test("every contradiction that a rule can find is found")
  func contradictions() throws {
    let acknowledged = Audit.audit(Capillary.policy).acknowledged
    for row in try Fixture("capillary-contradictions").rows {
      guard let rule = row["rule"], let place = row["where"], !rule.isEmpty else {
        #expect(row["why"]?.isEmpty == false, "\(row)")
        continue
      }
      #expect(!place.isEmpty, "\(row)")
      #expect(
        acknowledged.contains { known in
          let words = [known.finding.summary, known.reason] + known.finding.notes.map(\.text)
          return known.finding.rule == rule && words.contains { $0.contains(place) }
        }, "\(row)")
    }
  }

  private func holds(_ card: String?, _ action: String?, _ feature: String?) -> Bool? {
    guard let card = policy.cards.first(where: { policy[$0].name == card }),
      let action = policy.actions.first(where: { policy[$0].name == action }),
      let feature = policy.features.first(where: { policy[$0].name == feature })
    else { return nil }
    return policy.holds(card, action, on: feature)
  }
}
