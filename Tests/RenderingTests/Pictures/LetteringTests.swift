import Rendering
import Testing

@Suite struct LetteringTests {
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

  private static func drawn(_ text: String) throws -> Picture {
    var picture = Picture(
      width: 120, height: 60, paper: Colour(0xffffff), inks: [Colour(0x000000)])
    try #require(Lettering(text, size: 30)).draw(on: &picture, x: 10, baseline: 45, ink: 0)
    return picture
  }

  @Test func `every letter and figure has a shape of its own`() throws {
    let shapes = try Self.letters.map { try Self.drawn(String($0)).png }
    #expect(Set(shapes).count == Self.letters.count)
  }

  @Test func `letters of our neighbours are there, however they are written`() throws {
    for text in ["Škoda", "Łódź & Żuk", "Smørrebrød", "Straße", "Çağrı", "Œuvre"] {
      #expect(Lettering(text, size: 30) != nil, "\(text)")
    }
    #expect(try Self.drawn("e\u{301}").png == Self.drawn("é").png)
    #expect(try Self.drawn("é").png != Self.drawn("e").png)
  }

  @Test func `what cannot be written is not written half`() {
    #expect(Lettering("Fotos 写真", size: 30) == nil)
  }

  @Test func `words are as broad as they are said to be`() throws {
    let words = try #require(Lettering("Hi", size: 30))
    let picture = try Self.drawn("Hi")
    let marked = (0..<120).filter { x in
      (0..<60).contains { picture.colour(x: x, y: $0) != [255, 255, 255] }
    }
    let (left, right) = (try #require(marked.first), try #require(marked.last))
    #expect((7...9).contains(left))
    #expect(abs(Double(right) - 10 - words.width) < 4)
    #expect(try #require(Lettering("H i", size: 30)).width > words.width)
    #expect(try #require(Lettering("Hi", size: 60)).width == 2 * words.width)
  }
}
