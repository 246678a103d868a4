import Diagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  private func nearest(_ word: String, _ names: String...) -> [String] {
    NearestName.suggestions(for: word, among: names)
  }

  @Test(
    "One slip of the finger",
    arguments: ["suport", "supportt", "suppurt", "spuport", "Support", "SUPPORT"])
  func slip(word: String) {
    #expect(nearest(word, "owner", "support", "production") == ["support"])
  }

  @Test("Two neighbours swapped are one slip, also in a short word")
  func swap() {
    #expect(nearest("jbos", "jobs") == ["jobs"])
  }

  @Test("Within a third of the word's length, and no further")
  func third() {
    #expect(nearest("abcdef", "abcdxy") == ["abcdxy"])
    #expect(nearest("abcdef", "abcxyz") == [])
    #expect(nearest("ab", "ax") == ["ax"])
    #expect(nearest("ab", "xy") == [])
  }

  @Test("Nearest first, then by name; at most three")
  func order() {
    #expect(
      nearest("images", "imagez", "imagxz", "image", "imagesss", "imades", "images")
        == ["images", "imades", "image"])
  }

  @Test("The order in which names are given never matters")
  func shuffled() {
    let names = ["jobs", "jobz", "jabs", "job", "jots"]
    let expected = NearestName.suggestions(for: "jobs", among: names)
    for _ in 0..<20 {
      #expect(NearestName.suggestions(for: "jobs", among: names.shuffled()) == expected)
    }
  }

  @Test("Nothing is near to nothing, and words beyond ASCII are compared by letter")
  func edges() {
    #expect(nearest("", "support") == [])
    #expect(nearest("support") == [])
    #expect(nearest("café", "cafe") == ["cafe"])
    #expect(nearest("рамка", "рамки") == ["рамки"])
  }
}
