import Capillary
import PolicyModel
import Testing

@testable import PolicyAudit

/// Capillary's policy against the facts of its documentation, tick by tick.
struct CapillaryTests {
  private let policy = ResolvedPolicy(Capillary.policy)

  /// One tick, written as a reader names it.
  private struct Cell: Hashable, CustomStringConvertible {
    let description: String

    init(_ parts: String...) { description = parts.joined(separator: " | ") }
  }

  @Test("the catalog offers the 66 configurable permissions and no other")
  func catalog() throws {
    let facts = try Fixture("capillary-catalog").rows
    let wanted = facts.compactMap { row -> Cell? in
      guard let action = row["action"], !action.isEmpty else { return nil }
      return Cell(row["module"] ?? "", row["sub_module"] ?? "", action)
    }
    let offered = configurable.flatMap { feature in
      policy.offered(on: feature).map { Cell(module(of: feature), name(of: feature), $0.name) }
    }
    #expect(wanted.count == 66)
    #expect(offered == wanted)
  }

  @Test("rows stand in the order and below the rows that the catalog prints, five of them empty")
  func rows() throws {
    var facts: [Cell] = []
    for row in try Fixture("capillary-catalog").rows {
      let cell = Cell(row["module"] ?? "", row["under"] ?? "", row["sub_module"] ?? "")
      if facts.last != cell { facts.append(cell) }
    }
    let listed = configurable.map { feature in
      let parent = policy[feature].parent.flatMap(policy.feature)?.name ?? ""
      return Cell(module(of: feature), parent, name(of: feature))
    }
    #expect(listed == facts)
    #expect(
      configurable.filter { policy.offered(on: $0).isEmpty }.map(name(of:)) == [
        "Journeys", "Requests PII Deletion", "Requests Cards", "Requests Retro Transaction",
        "Group Transactions",
      ])
  }

  @Test("the fifteen standard sets have exactly the 112 ticks of their tables, in their order")
  func ticks() throws {
    let wanted = try Fixture("capillary-sets").rows.map { row in
      Cell(row["set"] ?? "", row["module"] ?? "", row["sub_module"] ?? "", row["action"] ?? "")
    }
    let ticked = policy.sets.flatMap { set in
      lines(of: set.card).flatMap { module, grant in
        grant.actions.map { Cell(set.card.name, module, name(of: grant.feature), $0.name) }
      }
    }
    #expect(wanted.count == 112)
    #expect(policy.sets.count == 15)
    #expect(ticked == wanted)
  }

  @Test("no tick brings another one with it")
  func implication() {
    for set in policy.sets {
      let number = policy.ref(set.card.id).map { policy.holdings[$0] }
      #expect(number?.granted == number?.effective, "\(set.card.name)")
    }
  }

  @Test("sets print the sub-module names that their tables print")
  func printedNames() throws {
    let facts = try Fixture("capillary-sets").rows.map { row in
      Cell(row["set"] ?? "", row["sub_module"] ?? "", row["printed_as"] ?? "")
    }
    let printed = policy.sets.flatMap { set in
      set.card.grants.map { grant in
        let name = name(of: grant.feature)
        return Cell(set.card.name, name, grant.printedName ?? name)
      }
    }
    #expect(Set(printed) == Set(facts))
  }

  @Test("every set that reaches campaigns prints their module as Engage+")
  func engage() {
    let headings = policy.sets.flatMap(\.card.content.sections).filter {
      $0.area.text == "campaign"
    }
    #expect(headings.map(\.printedName) == Array(repeating: "Engage+", count: 6))
  }

  @Test("a set whose ticks may stand in other columns says so")
  func doubtfulColumns() throws {
    let doubtful = try Fixture("capillary-sets").rows
      .filter { $0["column"] == "ambiguous" }.compactMap { $0["set"] }
    let noted = policy.sets.map(\.card).filter { !$0.content.remarks.isEmpty }.map(\.name)
    #expect(Set(noted) == Set(doubtful))
  }

  // MARK: -

  private var configurable: [Ref<Feature>] {
    policy.features.filter {
      policy[$0].isCataloged && policy[policy.area(of: $0)].isConfigurable
    }
  }

  private func module(of feature: Ref<Feature>) -> String { policy[policy.area(of: feature)].name }
  private func name(of feature: Ref<Feature>) -> String { policy[feature].name }
  private func name(of feature: Feature.ID) -> String { policy.feature(feature)?.name ?? "" }

  /// A card's lines, each with the name of the module it stands in.
  private func lines(of card: Card) -> [(module: String, grant: Grant)] {
    card.content.sections.flatMap { section in
      section.grants.map { (policy.area(section.area)?.name ?? "", $0) }
    }
  }
}
