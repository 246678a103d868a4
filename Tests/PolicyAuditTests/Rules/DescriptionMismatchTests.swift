import Diagnostics
import PolicyAudit
import PolicyModel
import Testing
import ToyStudio

@Suite("description-mismatch")
struct DescriptionMismatchTests {
  private func found(_ policy: Policy) -> [String] {
    findings(of: "description-mismatch", in: policy).map(\.summary)
  }

  @Test("A reason that promises more than the line grants")
  func reason() {
    let found = findings(of: "description-mismatch", in: Studio.DescriptionMismatchExample.wrong)
    #expect(
      found.map(shape) == [
        [
          "Jobs: the reason says “remove”, which takes Delete [remove]",
          "note: Desk holds View here",
          "help: reword the reason, or grant Delete",
        ]
      ])
  }

  @Test("Only whole words count, in any case")
  func words() {
    let whole = Studio.desk { Studio.jobs(.view, because: "Remove: what is old") }
    let part = Studio.desk { Studio.jobs(.view, because: "removed, unchanged, findings") }
    #expect(found(Studio.small(whole)) == ["Jobs: the reason says “Remove”, which takes Delete"])
    #expect(found(Studio.small(part)) == [])
  }

  @Test("What comes from elsewhere is held all the same, and none promises nothing")
  func held() {
    let senior = Role("Senior", "senior") {
      Purpose("Works on.")
      Includes("desk")
      Studio.setup { Studio.jobs(.view, because: "remove old jobs") }
    }
    let desk = Studio.desk {
      Studio.jobs(.delete, because: "remove old jobs")
      Studio.prices.none(because: "nobody here should change a price")
    }
    #expect(found(Studio.small(desk, senior)) == [])
  }

  @Test("A purpose that speaks only of viewing, on a card that holds more")
  func readOnly() {
    let role = Role("Reader", "reader") {
      Purpose("Has a look at everything.")
      Studio.setup { Studio.jobs(.edit, because: "keep the day right") }
    }
    let finding = findings(of: "description-mismatch", in: Studio.small(role)).first
    #expect(finding?.summary == "Reader: the purpose speaks only of View, and the card holds more")
    #expect(finding?.notes.map(\.text) == ["it holds Edit on Jobs"])
  }

  @Test("A purpose that promises what the card holds nowhere")
  func nowhere() {
    let role = Role("Cleaner", "cleaner") {
      Purpose("Is here to remove old jobs.")
      Studio.setup { Studio.jobs(.edit, because: "keep the day right") }
    }
    #expect(
      found(Studio.small(role)) == ["Cleaner: the purpose says “remove”, which takes Delete"])
  }

  @Test("A role that is given its permissions in sets may promise any")
  func givenSets() {
    let role = Role("Member", "member") {
      Purpose("May remove whatever the given sets allow.")
      MayBeGivenSets()
    }
    #expect(found(Studio.small(role)) == [])
  }

  @Test("A word of two actions is kept by either, and a longer phrase wins over a shorter")
  func phrases() {
    let manage = Action("Manage", "manage", verbs: ["change", "remove from view"])
    var policy = Studio.small(
      Studio.desk { Studio.jobs(manage, because: "remove from view, change") })
    policy.actions.append(manage)
    #expect(found(policy) == [])
  }
}
