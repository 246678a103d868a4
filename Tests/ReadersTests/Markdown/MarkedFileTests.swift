import Diagnostics
import Readers
import Testing

@Suite struct MarkedFileTests {
  private func read(_ text: String) -> Diagnosed<MarkedFile> {
    MarkedFile.read(Array(text.utf8), file: "a.md")
  }

  private func told(_ text: String) -> [String] {
    read(text).findings.map {
      "\($0.anchor.line):\($0.anchor.column) \($0.rule) \($0.anchor.word): \($0.summary)"
    }
  }

  @Test func aBlockIsItsWordsTheirPlaceAndWhatLiesBetween() throws {
    let file = read("x\n<!-- permdocs:begin  card  support -->\n\nold\n<!-- permdocs:end -->\ny")
      .value
    let block = try #require(file.blocks.first)
    #expect(file.blocks.count == 1)
    #expect(block.words == "card  support")
    #expect(block.anchor == SourceAnchor(file: "a.md", line: 2, column: 22, word: "card"))
    #expect(file.content(of: block) == Array("\nold\n".utf8))
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func notAByteOutsideIsTouched(ending: String, start: String) {
    let before =
      "\(start)a  \n\n<!-- permdocs:begin card x -->\nold\n<!-- permdocs:end -->\n\tz \n no end"
      .replacing("\n", with: ending)
    let file = read(before).value
    let after = String(decoding: file.replacing([Array("new\nlines\n".utf8)]), as: UTF8.self)
    #expect(Array(after.utf8) == Array(before.replacing("old", with: "new\(ending)lines").utf8))
    #expect(file.replacing([nil]) == Array(before.utf8))
    #expect(file.replacing([Array("old\n".utf8)]) == Array(before.utf8))
  }

  @Test func bytesThatAreNoTextStayToo() {
    let before =
      [0xFF, 0xFE, 0x0A] + Array("<!-- permdocs:begin card x -->\n<!-- permdocs:end -->\n".utf8) + [
        0xC3
      ]
    let file = MarkedFile.read(before, file: "a.md").value
    #expect(file.blocks.count == 1)
    #expect(file.replacing([[0x41, 0x0A]]).count == before.count + 2)
    #expect(file.replacing([[0x41, 0x0A]]).last == 0xC3)
  }

  @Test func whatIsShownInCodeIsNoMarker() {
    #expect(
      read(
        """
        `<!-- permdocs:begin card x -->`

        ```
        <!-- permdocs:begin card x -->
        ```

            <!-- permdocs:end -->

        <!-- about permdocs: no marker -->
        """
      ).value.blocks.isEmpty)
    #expect(told("```\n<!-- permdocs:begin card x -->\n```\n").isEmpty)
  }

  @Test func aBlockThatIsNotEndedOrNotBegunIsTold() {
    #expect(
      told("<!-- permdocs:begin card x -->\n\ntext\n") == [
        "1:21 unbalanced-markers card: card x: the block is not ended"
      ])
    #expect(
      told("\n<!-- permdocs:end -->\n") == [
        "2:1 unbalanced-markers <!-- permdocs:end -->: a block is ended that was not begun"
      ])
    #expect(
      told(
        "<!-- permdocs:begin card x -->\n<!-- permdocs:begin card y -->\n<!-- permdocs:end -->\n"
      ) == [
        "1:21 unbalanced-markers card: card x: the block is not ended before the next begins"
      ])
  }

  @Test func aFileWithAFaultHasNoBlocks() {
    let file = read(
      "<!-- permdocs:begin card x -->\n<!-- permdocs:end -->\n<!-- permdocs:end -->\n")
    #expect(file.findings.count == 1 && file.value.blocks.isEmpty)
  }

  @Test(arguments: [
    (
      "words <!-- permdocs:begin card x -->",
      "1:7 misplaced-marker <!--: a marker stands on a line of its own, from its beginning"
    ),
    (
      "- <!-- permdocs:end -->",
      "1:3 misplaced-marker <!--: a marker stands on a line of its own, from its beginning"
    ),
    (
      "<!-- permdocs:end --> words",
      "1:1 misplaced-marker <!--: a marker stands on a line of its own, from its beginning"
    ),
    (
      "<!-- permdocs:start card x -->",
      "1:6 misplaced-marker permdocs:start: a marker is permdocs:begin or permdocs:end, not permdocs:start"
    ),
    (
      "<!-- permdocs:begin -->",
      "1:6 misplaced-marker permdocs:begin: a marker that begins a block says what the block shows"
    ),
    (
      "<!-- permdocs:end card -->",
      "1:19 misplaced-marker card: a marker that ends a block says nothing else"
    ),
  ])
  func aMarkerOfAnotherFormIsTold(text: String, finding: String) {
    #expect(told(text + "\n") == [finding])
  }
}
