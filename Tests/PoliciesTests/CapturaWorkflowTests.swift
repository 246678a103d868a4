import CapturaWorkflow
import PolicyModel
import Testing

@testable import PolicyAudit

/// Captura Workflow's policy against the facts read off its documents.
struct CapturaWorkflowTests {
  let policy = ResolvedPolicy(CapturaWorkflow.policy)

  @Test("Both cards print 31 lines each: section, feature and level as the product does")
  func cards() throws {
    let printed = policy.roles.map(\.card).flatMap { card in
      card.content.sections.flatMap { section in
        section.grants.map { grant in
          [
            card.name, section.printedName ?? policy.area(section.area)?.name ?? "",
            name(of: grant), level(of: grant),
          ]
        }
      }
    }
    let facts = try Fixture("captura-workflow-cards")
    #expect(facts.rows.count == 62)
    #expect(printed.count == facts.rows.count)
    for (line, fact) in zip(printed, facts.rows) {
      #expect(line == facts.columns.map { fact[$0] ?? "" })
    }
  }

  @Test("The matrix prints 19 rows of three cells, one of them empty")
  func matrix() throws {
    let levels = try #require(policy.ladder).levels
    let printed = policy.definitions.flatMap { section in
      section.rows.map { row in
        [section.printedName, row.printedName]
          + levels.map { level in row.meanings.first { $0.level == level.id }?.text ?? "" }
      }
    }
    let facts = try Fixture("captura-workflow-matrix")
    #expect(facts.columns.suffix(3) == levels.map(\.name))
    #expect(printed.count == 19)
    #expect(printed.joined().count { $0.isEmpty } == 1)
    #expect(printed == facts.rows.map { fact in facts.columns.map { fact[$0] ?? "" } })
  }

  @Test("Each feature goes by the names that the cards and the matrix give it")
  func featureMap() throws {
    let rows = policy.definitions.flatMap(\.rows)
    let printed = policy.features.map { feature in
      let id = policy[feature].id
      return policy.cards.map { card in
        policy.decision(card, feature).line.map(name(of:)) ?? ""
      } + [rows.first { $0.features.contains(id) }?.printedName ?? ""]
    }
    let facts = try Fixture("captura-workflow-feature-map")
    #expect(printed.count == 31)
    #expect(printed == facts.rows.map { fact in facts.columns.map { fact[$0] ?? "" } })
  }

  @Test("Every line gives a reason, and every None is a decision")
  func reasons() {
    for card in policy.listedCards {
      for grant in card.grants { #expect(grant.reason?.isEmpty == false) }
    }
  }

  private func name(of grant: Grant) -> String {
    grant.printedName ?? policy.feature(grant.feature)?.name ?? ""
  }

  private func level(of grant: Grant) -> String {
    switch policy.printed(grant.actions) {
    case .level(let level): level.name
    case .actions(let actions): actions.map(\.name).joined(separator: " / ")
    case .none: policy.ladder?.noneName ?? ""
    }
  }
}
