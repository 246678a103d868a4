import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("unseparated-duties")
struct UnseparatedDutiesTests {
  private static let apart = SeparationOfDuties.separate(
    .edit, from: .delete, on: Studio.jobs, Studio.prices, because: "four eyes")

  private func set(_ name: String, _ tick: Tick) -> PermissionSet {
    PermissionSet(name, PermissionSet.ID(name.lowercased())) {
      Purpose("One thing.")
      Studio.setup.ticks { tick }
    }
  }

  private func member(_ id: Role.ID) -> Role {
    Role("Member", id) {
      Purpose("Works.")
      MayBeGivenSets()
    }
  }

  private func found(
    _ roles: [Role] = [], sets: [PermissionSet] = [], _ separation: SeparationOfDuties = apart
  ) -> [[String]] {
    let policy = Studio.small {
      $0.roles = roles
      $0.sets = sets
      $0.separations = [separation]
    }
    return findings(of: "unseparated-duties", in: policy).map { shape(of: $0) }
  }

  @Test("A line that gives both, at the second part")
  func line() {
    let found = findings(of: "unseparated-duties", in: Studio.UnseparatedDutiesExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Desk: Edit and Delete on Price Lists must be kept apart [.delete]",
          "note: one sets them, another drops them", "help: take Edit or Delete away here",
        ]
      ])
  }

  @Test("The line that adds the other part; a senior does not answer for its junior")
  func inherited() {
    let desk = Studio.desk { Studio.jobs(.delete, because: "remove a job") }
    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes("desk")
      Studio.setup { Studio.jobs(.edit, because: "change a job") }
    }
    let top = Role("Top", "top") {
      Purpose("Runs it.")
      Includes("senior")
    }
    #expect(
      found([desk, senior, top]).map { $0[0] } == [
        "Senior: Edit and Delete on Jobs must be kept apart [.edit]"
      ])
  }

  @Test("A card that gets each part from another is found as a whole, its features together")
  func wholeCard() {
    let edit = Studio.desk {
      Studio.jobs(.edit, because: "change a job")
      Studio.prices(.edit, because: "change a price")
    }
    let remove = Role("Remover", "remover") {
      Purpose("Clears out.")
      Studio.setup {
        Studio.jobs(.delete, because: "remove a job")
        Studio.prices(.delete, because: "remove a price")
      }
    }
    let top = Role("Top", "top") {
      Purpose("Runs it.")
      Includes("desk", "remover")
    }
    #expect(
      found([edit, remove, top]).map { $0[0] } == [
        "Top: Edit and Delete on Jobs and Price Lists must be kept apart [Top]"
      ])
  }

  @Test("Sets that one person may be given: one finding, the pairs as notes")
  func pairs() {
    let sets = [
      set("Editing", Studio.jobs[.edit]), set("Removing", Studio.jobs[.delete]),
      set("Clearing", Studio.jobs[.delete]), set("Pricing", Studio.prices[.edit]),
    ]
    let expected = [
      "Edit and Delete: one person may be given both, by way of two cards [separate]",
      "note: Editing together with Removing and Clearing",
      "help: take one part out of these cards, or acknowledge that the product leaves it to whoever assigns them",
    ]
    #expect(found(sets: sets) == [expected])
    #expect(found([member("member")], sets: sets) == [expected])
    #expect(found([Studio.support], sets: sets) == [])
  }

  @Test("A set that breaks it alone is found alone; a role counts beside a set, not beside a role")
  func alone() {
    let both = set("Both", Studio.jobs[.edit, .delete])
    let editing = set("Editing", Studio.jobs[.edit])
    for other in [editing, set("Removing", Studio.jobs[.delete])] {
      #expect(
        found(sets: [both, other]).map { $0[0] } == [
          "Both: Edit and Delete on Jobs must be kept apart [.delete]"
        ])
    }
    let remover = Role("Remover", "remover") {
      Purpose("Clears out.")
      MayBeGivenSets()
      Studio.setup { Studio.jobs(.delete, because: "remove a job") }
    }
    let editor = Role("Editor", "editor") {
      Purpose("Changes things.")
      MayBeGivenSets()
      Studio.setup { Studio.jobs(.edit, because: "change a job") }
    }
    #expect(found([remover, editor]) == [])
    #expect(
      found([remover], sets: [editing]).map { $0[1] } == [
        "note: Remover together with Editing"
      ])
  }

  @Test("A role that comes with two sets that must be kept apart")
  func heldSets() {
    let lead = Role("Lead", "lead") {
      Purpose("Leads.")
      Holds("editing", "removing")
    }
    let above = Role("Above", "above") {
      Purpose("Leads the lead.")
      Includes("lead")
    }
    let sets = [set("Editing", Studio.jobs[.edit]), set("Removing", Studio.prices[.delete])]
    let separation = SeparationOfDuties.separateSets("editing", from: "removing", because: "x")
    #expect(
      found([lead, above], sets: sets, separation).map { $0[0] } == [
        "Lead: Editing and Removing must be kept apart [Lead]"
      ])
  }
}
