import DocumentModel
import LiteralWords
import Testing

@Suite struct NormalFormTests {
  @Test func `neighbours of one kind are one`() {
    let words: [Inline] = [
      "a", "", "b", .strong(["c"]), .strong(["d", .emphasis([])]), .code("e"),
    ]
    #expect(words.normalised == ["ab", .strong(["cd"]), .code("e")])
  }

  @Test func `strong within strong, and a link within a link, are one`() {
    let words: [Inline] = [
      .strong([.emphasis([.strong(["a"])])]), .link(.written("x"), [.link(.written("y"), "b")]),
    ]
    #expect(words.normalised == [.strong([.emphasis(["a"])]), .link(.written("x"), "b")])
  }

  @Test func `newlines are line breaks, other controls leave a mark`() {
    let words: [Inline] = ["a\r\nb\rc\td\u{0}e\u{85}", .code("f\ng")]
    #expect(
      words.normalised == [
        "a", .lineBreak, "b", .lineBreak, "c d\u{FFFD}e\u{FFFD}", .code("f"), .lineBreak,
        .code("g"),
      ])
  }

  @Test func `a link that leads nowhere keeps its words`() {
    let words: [Inline] = ["a ", .link(.file("f"), "b"), " c"]
    #expect(words.normalised { _ in nil } == ["a b c"])
  }

  @Test func `a normal form is its own normal form`() {
    let words: [Inline] = ["a\nb", .strong([.strong(["c"]), "\n"]), .strong(["d"]), .code("\t")]
    #expect(words.normalised.normalised == words.normalised)
  }
}
