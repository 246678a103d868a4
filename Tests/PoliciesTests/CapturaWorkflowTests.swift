import CapturaWorkflow
import PolicyAudit
import PolicyModel
import Testing

/// Captura Workflow's policy against the facts read off its documents.
struct CapturaWorkflowTests {
  let evidence = Evidence(CapturaWorkflow.policy)
  var policy: Policy { evidence.policy }
  var index: PolicyIndex { evidence.index }

  @Test("Both cards print 31 lines each: section, feature and level as the product does")
  func cards() throws {
    let printed = policy.roles.map(\.card).flatMap { card in
      card.content.sections.flatMap { section in
        section.grants.map { grant in
          [
            card.name, section.printedName ?? index.area(section.area)?.name ?? "",
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
    let printed = index.features.indices.map { feature in
      let id = index.features[feature].id
      return index.cards.indices.map { card in
        evidence.decision(card: card, feature: feature).line.map(name(of:)) ?? ""
      } + [rows.first { $0.features.contains(id) }?.printedName ?? ""]
    }
    let facts = try Fixture("captura-workflow-feature-map")
    #expect(printed.count == 31)
    #expect(printed == facts.rows.map { fact in facts.columns.map { fact[$0] ?? "" } })
  }

  @Test("Every line gives a reason, and every None is a decision")
  func reasons() {
    for card in index.cards {
      for grant in card.grants { #expect(grant.reason?.isEmpty == false) }
    }
  }

  private func name(of grant: Grant) -> String {
    grant.printedName ?? index.feature(grant.feature)?.name ?? ""
  }

  private func level(of grant: Grant) -> String {
    switch index.printed(grant.actions) {
    case .level(let level): level.name
    case .actions(let actions): actions.map(\.name).joined(separator: " / ")
    case .none: policy.ladder?.noneName ?? ""
    }
  }
}
