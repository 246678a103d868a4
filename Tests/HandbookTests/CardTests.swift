import DocumentModel
import Handbook
import Testing
import ToyStudio

struct CardTests {
  @Test func aCardSaysLevelEffectAndReason() throws {
    let card = try ToyHandbook().page("toy-studio", "roles", "support")
    #expect(
      card.row("jobs")
        == ["Jobs", "View", "Can view", "Find a job and its gallery."])
    #expect(
      card.row("price-lists")
        == ["Price Lists", "None", "Nothing", "What things cost is the owner's to decide."])
  }

  @Test func aConditionIsSaidInWords() throws {
    let card = try ToyHandbook().page("toy-studio", "roles", "support")
    #expect(
      card.row("printing")?[2] == "May view, when the lab has confirmed the order")
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
    #expect(matrix.row("printing") == ["Printing", "View (on a condition)", "Edit"])
    #expect(matrix.row("price-lists") == ["Price Lists", "None", "Full"])
  }

  @Test func aFeaturePageSaysWhoCanAndWhoCannot() throws {
    let page = try ToyHandbook().page("toy-studio", "features", "price-lists")
    #expect(page.row("owner")?.prefix(2) == ["Owner", "Full"])
    #expect(
      page.sentences.contains("Support: what things cost is the owner's to decide."))
  }

  @Test func troubleshootingNamesCauseCureAndWhoMayGrantIt() throws {
    let page = try ToyHandbook().page("toy-studio", "troubleshooting")
    #expect(
      page.row("no-delete-support-images")
        == ["Images", "Edit", "The card stops at view and edit.", "Grant Full on Images.", "Owner"])
  }
}
