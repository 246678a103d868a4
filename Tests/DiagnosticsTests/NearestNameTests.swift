import Diagnostics
import Testing

/// What somebody who misspelt a name is offered.
@Suite struct NearestNameTests {
  private let names = ["jobs", "job-settings", "images", "price-lists", "printing"]

  @Test(arguments: [
    ("imges", "images"),  // a letter left out
    ("imagess", "images"),  // a letter too many
    ("imagas", "images"),  // another letter
    ("josb", "jobs"),  // two letters swapped: one slip, where two would be too many
    ("JOBS", "jobs"),
    ("jobs", "jobs"),
  ])
  func oneSlipIsForgiven(word: String, offered: String) {
    #expect(NearestName.suggestions(for: word, among: names) == [offered])
  }

  @Test func whatIsFurtherThanAThirdOfTheWordIsNotOffered() {
    #expect(NearestName.suggestions(for: "price-lost", among: names) == ["price-lists"])
    #expect(NearestName.suggestions(for: "invoices", among: names) == [])
    #expect(NearestName.suggestions(for: "jab", among: ["jobs"]) == [])
  }

  @Test func aShortWordMayStillSlipOnce() {
    #expect(NearestName.suggestions(for: "a", among: ["b"]) == ["b"])
  }

  @Test func threeAreOfferedAtMostNearestFirstThenByName() {
    let offered = NearestName.suggestions(
      for: "support", among: ["supports", "suport", "sapport", "supper", "support"])
    #expect(offered == ["support", "sapport", "suport"])
  }

  @Test func nothingIsOfferedAmongNothing() {
    #expect(NearestName.suggestions(for: "jobs", among: []) == [])
  }
}
