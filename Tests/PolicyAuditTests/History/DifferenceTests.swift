import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

/// What the difference of two editions of the toy studio says, kind by kind.
@Suite struct DifferenceTests {
  private func difference(_ change: (inout Policy) -> Void) -> Difference {
    var policy = Studio.policy
    change(&policy)
    return Difference(from: Studio.policy, to: policy)
  }

  /// "Support Jobs widened edit high" for each cell, and whether only its effect changed.
  private func cells(_ difference: Difference) -> [String] {
    difference.cards.flatMap { card in
      card.cells.map { cell in
        let words = [
          card.card.latest.name, cell.feature.latest.name, cell.kind.rawValue,
          cell.movements.map { ($0.isWider ? "+" : "-") + $0.action.id.text }.joined(),
          cell.isEffectiveOnly ? "effective" : "",
        ]
        return words.filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
  }

  @Test func aWiderLineReachesTheSeniorOnlyWhereItGivesSomethingNew() {
    let changed = difference {
      $0.roles[0].card.content.sections[1].grants[0] = Studio.images(
        .edit, .delete, because: "remove what is asked")
    }
    #expect(cells(changed) == ["Support Images widened +delete"])
    #expect(changed.highRisk.map(\.card.card.latest.name) == ["Support"])
  }

  @Test func whatAJuniorBringsIsEffectiveOnly() {
    let changed = difference { $0.roles[1].card.content.juniors = [] }
    #expect(cells(changed) == ["Owner Images narrowed -edit effective"])
    #expect(changed.cards.map(\.excluded) == [["support"]])
  }

  @Test func whatAnImplicationBringsIsEffectiveOnly() {
    let changed = difference { $0.implications = [] }
    #expect(
      cells(changed) == [
        "Support Images narrowed -view effective", "Owner Price Lists narrowed -view effective",
        "Owner Images narrowed -view effective", "Owner Printing narrowed -view effective",
      ])
  }

  @Test func whatAPrerequisiteTakesAwayIsEffectiveOnly() throws {
    let changed = difference {
      $0.prerequisites = [
        .using(Studio.images, needs: .delete, on: Studio.jobs, because: "so it is")
      ]
    }
    #expect(cells(changed).contains("Support Images narrowed -view-edit effective"))
    let cell = try #require(changed.cards.first?.cells.first { $0.feature.latest.id == "images" })
    guard case .prerequisite = cell.cause else { throw Unexpected.cause }
  }

  enum Unexpected: Error { case cause }

  @Test func aConditionThatFallsAwayWidens() {
    let changed = difference {
      $0.roles[0].card.content.sections[1].grants[1] = Studio.printing(
        .view, because: "see when a print is due")
    }
    #expect(cells(changed) == ["Support Printing widened +view"])
  }

  @Test func anotherReasonIsAReasonOnly() {
    let changed = difference {
      $0.roles[0].card.content.sections[0].grants[0] = Studio.jobs(.view, because: "find it")
    }
    #expect(cells(changed) == ["Support Jobs reasons"])
  }

  @Test func aNewNameAndANewIdAreTold() {
    let named = difference { $0.roles[0].card.name = "Help Desk" }
    #expect(named.cards.map(\.isRenamed) == [true] && cells(named) == [])
    let moved = difference {
      $0.roles[0].card.id = "help-desk"
      $0.roles[0].card.formerly = ["support"]
      $0.roles[1].card.content.juniors = [
        CardReference(id: "help-desk", anchor: $0.roles[0].card.anchor)
      ]
    }
    #expect(moved.cards.first?.hasMoved == true)
    #expect(cells(moved) == [])
  }

  @Test func aNewRoleIsAddedWithAllItCanDo() {
    let changed = difference {
      $0.roles.append(
        Role("Lab", "lab") {
          Purpose("Prints.")
          Studio.setup { Studio.jobs(.view, because: "find the order") }
        })
    }
    #expect(cells(changed) == ["Lab Jobs widened +view"])
    #expect(changed.cards.first?.card.old == nil)
    #expect(cells(changed.mirrored) == ["Lab Jobs narrowed -view"])
  }

  @Test func theRiskiestStandsFirst() {
    let changed = difference {
      $0.roles[1].card.content.sections[0].grants[0] = Studio.jobs(.edit, because: "change it")
      $0.roles[0].card.content.sections[0].grants[1] = Studio.prices(.edit, because: "help out")
      $0.roles[0].card.content.sections[1].grants[0] = Studio.images(.delete, because: "tidy up")
    }
    #expect(
      cells(changed) == [
        "Support Images shifted -edit+delete", "Support Price Lists widened +view+edit",
        "Owner Jobs narrowed -delete", "Owner Images narrowed -edit effective",
      ])
  }
}
