import CapturaWorkflow
import Diagnostics
import PolicyModel
import Testing

@testable import PolicyAudit

/// What the two cards of Captura Workflow come to once implication and the foundation rule are
/// applied, and what the audit says of it.
struct CapturaWorkflowAccessTests {
  let report = Audit.audit(CapturaWorkflow.policy)

  @Test("The audit finds nothing that the policy does not acknowledge")
  func audit() {
    #expect(report.findings.isEmpty)
    #expect(report.checked.decisions == 62)
  }

  @Test("Adding, editing and deleting bring viewing with them, and nothing else")
  func implication() throws {
    let policy = try #require(report.policy)
    for card in policy.cards {
      for feature in policy.features {
        let decision = policy.decision(card, feature)
        let written = (decision.line?.actions ?? []).map(\.id)
        let expected: Set<Action.ID> = written.isEmpty ? [] : Set(written + ["view"])
        #expect(Set(decision.effective.map(\.id)) == expected)
      }
    }
  }

  @Test("Without View on Jobs, Subject Data and Images are out of reach")
  func foundation() throws {
    var changed = CapturaWorkflow.policy
    let section = try #require(
      changed.roles[1].card.content.sections.firstIndex { $0.area == "setup" })
    changed.roles[1].card.content.sections[section].grants.removeAll { $0.feature == "jobs" }
    let policy = ResolvedPolicy(changed)
    let unreachable = policy.features.filter {
      !policy.decision(policy.cards[1], $0).cut.isEmpty
    }
    #expect(unreachable.map { policy[$0].name } == ["Subject Data", "Images"])
  }

  @Test(
    "No card meets a standard, and what it lacks is what the cards print",
    arguments: [
      ("operator", "customer-service", ["jobs", "release-orders"]),
      ("operator", "production", ["jobs"]),
      ("lead-manager", "customer-service", ["jobs", "marketing-content", "release-orders"]),
      ("lead-manager", "production", ["jobs", "marketing-content"]),
      ("admin", "customer-service", ["account-preferences", "user-management"]),
      ("admin", "production", ["account-preferences", "user-management"]),
    ] as [(Standard.ID, Role.ID, [Feature.ID])])
  func standards(standard: Standard.ID, role: Role.ID, lacking: [Feature.ID]) throws {
    let policy = try #require(report.policy)
    let declared = try #require(policy.standards.first { $0.id == standard })
    let card = try #require(policy.ref(role))
    let missing = policy.measure(card, against: declared).lines
      .filter { !$0.missing.isEmpty }.map(\.feature.id)
    #expect(Set(missing) == Set(lacking))
  }

  @Test("Neither role may change permissions, so the reader is sent to the Workflow Admin")
  func administration() throws {
    let policy = try #require(report.policy)
    #expect(policy.administrators.isEmpty)
    #expect(policy.administration?.contact == "your Workflow Admin")
  }

  @Test("Each symptom strikes where its cause is the printed one")
  func symptoms() throws {
    let policy = try #require(report.policy)
    let strikes = policy.symptoms.map { symptom in
      policy.cards.map { policy.strikes(of: symptom, on: $0).count }
    }
    #expect(strikes == [[19, 8], [6, 6], [4, 15]])
  }

  @Test("Every contradiction of the documents that a rule can find is found and acknowledged")
  func contradictions() throws {
    let facts = try Fixture("captura-workflow-contradictions")
    #expect(facts.rows.count == 83)
    for fact in facts.rows {
      let (rule, place) = (fact["rule"] ?? "", fact["where"] ?? "")
      guard !rule.isEmpty else {
        #expect(fact["why"]?.isEmpty == false, "\(fact)")
        continue
      }
      let found = report.acknowledged.contains { known in
        let texts = [known.finding.summary, known.reason] + known.finding.notes.map(\.text)
        return known.finding.rule == rule && texts.contains { $0.contains(place) }
      }
      #expect(found && !place.isEmpty, "\(fact["number"] ?? ""): \(rule), \(place)")
    }
  }
}
