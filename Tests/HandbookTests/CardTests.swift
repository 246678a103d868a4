import DocumentModel
import Handbook
import PolicyModel
import Testing
import ToyStudio

struct CardTests {
  @Test func aCardSaysLevelEffectAndReason() throws {
    let card = try ToyHandbook().page("toy-studio", "roles", "support")
    #expect(
      card.row("feature.jobs")
        == ["Jobs", "View", "Can view", "Find a job and its gallery."])
    #expect(
      card.row("feature.price-lists")
        == ["Price Lists", "None", "Nothing", "What things cost is the owner's to decide."])
  }

  @Test func aConditionIsSaidInWords() throws {
    let card = try ToyHandbook().page("toy-studio", "roles", "support")
    #expect(
      card.row("feature.printing")?[2] == "May view, when the lab has confirmed the order")
  }

  @Test func whatIsLeftOutNeededAndClaimedStandsOnTheCard() throws {
    let card = try ToyHandbook().page("toy-studio", "roles", "support")
    #expect(card.sentences.contains("Price Lists"))
    #expect(
      card.sentences.contains(
        "Images and Printing need View on Jobs, which this card has: pictures are filed under jobs."
      ))
    #expect(card.sentences.contains("Support cannot delete Jobs or Images."))
    #expect(card.sentences.contains { $0.hasPrefix("Desk: met") })
  }

  @Test func aSeniorCardNamesItsJuniors() throws {
    let card = try ToyHandbook().page("toy-studio", "roles", "owner")
    #expect(
      card.sentences.contains("Owner includes Support and can do all that is on that card."))
  }

  @Test func theMatrixSaysOnWhichTermsACellHolds() throws {
    let matrix = try ToyHandbook().page("toy-studio", "matrix")
    #expect(matrix.row("feature.printing") == ["Printing", "View (on a condition)", "Edit"])
    #expect(matrix.row("feature.price-lists") == ["Price Lists", "None", "Full"])
  }

  @Test func aFeaturePageSaysWhoCanAndWhoCannot() throws {
    let page = try ToyHandbook().page("toy-studio", "features", "price-lists")
    #expect(page.row("card.owner")?.prefix(2) == ["Owner", "Full"])
    #expect(
      page.row("card.support") == [
        "Support", "view, edit or delete",
        "To view: View on Price Lists; to edit: Edit on Price Lists; to delete: Full on Price Lists",
        "Nothing is granted there on purpose: what things cost is the owner's to decide.",
      ])
  }

  @Test func aFeaturePageCountsWhoComesWithASet() throws {
    let retouching = PermissionSet("Retouching", .retouching) {
      Purpose("Lets a person work on pictures.")
      Studio.capture.ticks { Studio.images[.edit] }
    }
    let chief = Role("Chief", "chief") {
      Purpose("Comes with every set.")
      Holds.everySet()
    }
    let hand = Role("Hand", "hand") {
      Purpose("Holds what it is given.")
      MayBeGivenSets()
    }
    var policy = Studio.policy
    policy.sets = [retouching]
    policy.roles += [chief, hand]
    policy.prerequisites = []
    policy.claims = []
    let page = try ToyHandbook(policy).page("toy-studio", "features", "images")
    #expect(page.tables.first?.columns.first?.heading.plainText == "Role or permission set")
    #expect(
      page.row("card.chief")?.last
        == "Chief includes Retouching, whose card grants Edit. Edit carries View with it.")
    #expect(page.row("cannot.retouching")?[1] == "delete")
    #expect(
      page.row("card.hand")?[2] == "To view or edit: Retouching besides; to delete: Full on Images")
    #expect(
      page.sentences.contains(
        "Hand can do it where a permission set that they are given lets them."))
  }

  @Test func troubleshootingNamesCauseCureAndWhoMayGrantIt() throws {
    let page = try ToyHandbook().page("toy-studio", "troubleshooting")
    #expect(
      page.row("symptom.no-delete.support.images")
        == ["Images", "Edit", "The card stops at view and edit.", "Grant Full on Images.", "Owner"])
  }

  @Test func aTickThatAnotherSetHasToMakeGoodSaysSo() throws {
    func set(_ id: PermissionSet.ID, _ area: Area, _ tick: Tick) -> PermissionSet {
      PermissionSet(id.text, id) {
        Purpose("One thing.")
        area.ticks { tick }
      }
    }
    var policy = Studio.policy
    policy.roles = []
    policy.claims = []
    policy.sets = [
      set("pictures", Studio.capture, Studio.images[.view]),
      set("planning", Studio.setup, Studio.jobs[.view]),
    ]
    let page = try ToyHandbook(policy).page("toy-studio", "sets", "pictures")
    #expect(
      page.row("feature.images") == ["Capture", "Images", "Yes, without effect alone", "No", "No"])
    #expect(
      page.sentences.contains { $0.contains("View on Jobs") || $0.contains("view Jobs") },
      "\(page.sentences)")
  }
}
