import Diagnostics
import DocumentModel
import Foundation
import Readers
import Testing

/// Where sentences, their words, links and code stand in the file.
@Suite struct SentenceTests {
  private func read(_ text: String) -> Prose {
    MarkdownReader.read(Array(text.utf8), file: "guide.md").value
  }

  /// "line:column word", for every word of the text.
  private func places(_ text: String) -> [String] {
    read(text).sentences.flatMap(\.words).map { "\($0.anchor.line):\($0.anchor.column) \($0.text)" }
  }

  @Test func `a sentence ends where a reader would say so`() {
    let sentences = read(
      "# T\n\nSee “Jobs.” Then e.g. this, at 3.5 cm. **Can they?** (No!)\n\n- One\n- Two; three.\n"
    ).sentences
    #expect(
      sentences.map { $0.words.map(\.text).joined(separator: " ") } == [
        "T", "See Jobs", "Then e g this at 3 5 cm", "Can they", "No", "One", "Two three",
      ])
    #expect(sentences.map(\.isQuestion) == [false, false, false, true, false, false, false])
  }

  @Test func `words stand where they are written, in bytes`() {
    #expect(
      places("# Été\n\nÀ [the\n*card*](x/the.md) – the **Clerk’s** `the` end\\_ &amp; over\n")
        == [
          "1:3 Été", "3:1 À", "3:5 the", "4:2 card", "4:23 the", "4:29 Clerk’s", "4:47 end",
          "4:59 over",
        ])
  }

  @Test func `lists, quotes and tables keep their places`() {
    #expect(
      places("# T\n\n> - one\n>   two\n\n| A | B |\n|---|---|\n| a \\| b | a |\n\nEnd\n") == [
        "1:3 T", "3:5 one", "4:5 two", "6:3 A", "6:7 B", "8:3 a", "8:8 b", "8:12 a", "10:1 End",
      ])
  }

  @Test func `a word knows its link, its section and what stands before it`() {
    let prose = read("# T\n\nGo [Add / Edit](level:a) on (x)\n\n## Next\n\nWords\n")
    let words = prose.sentences[1].words
    #expect(words.map(\.link) == [nil, 0, 0, nil, nil])
    #expect(words.map(\.gap) == ["", "", "/", "", "("])
    #expect(prose.sentences.map(\.section) == [1, 1, 2, 2])
    #expect(prose.sentences.map(\.place) == [.title, .text, .heading, .text])
    #expect(prose.sentences[1].links == [0])
  }

  @Test func `a link's words and its address have places of their own`() {
    let link = read("# T\n\nA [first\nsecond](claim:a/b/c) b.\n").links[0]
    #expect(link.words == "first second")
    #expect(link.wordsAnchor == SourceAnchor(file: "guide.md", line: 3, column: 4, word: "first"))
    #expect(
      link.anchor == SourceAnchor(file: "guide.md", line: 4, column: 9, word: "claim:a/b/c"))
    #expect(
      link.anchor(ofPart: 8..<9) == SourceAnchor(file: "guide.md", line: 4, column: 17, word: "b"))
  }

  @Test func `what is no text is passed over`() {
    #expect(
      places("# T\n\n![a](b.png) [c](d \"e b\") <i>f</i> b <https://d.example> d e f\n")
        .filter { $0.hasSuffix(" b") || $0.hasSuffix(" d") || $0.hasSuffix(" e") } == [
          "3:35 b", "3:46 d", "3:57 d", "3:59 e",
        ])
  }

  @Test func `lines may end as on Windows`() {
    let prose = read("# T\r\n\r\nOne\r\ntwo.\r\n\r\n```permdocs\r\ncard a\r\ncard b\r\n```\r\n")
    #expect(prose.sentences.map { $0.words.map(\.text) } == [["T"], ["One", "two"]])
    #expect(prose.code[0].lines.map(\.text) == ["card a", "card b"])
    #expect(prose.code[0].lines.map(\.anchor.line) == [7, 8])
  }

  /// The guides that are really published: every word, address and line of code is where it is said
  /// to be.
  @Test func `every place in the real guides is true`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Content")
    let paths =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let guides = paths.filter { $0.hasSuffix(".md") }
    #expect(guides.count > 10)
    for path in guides {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.utf8)
      }
      let prose = read(text)
      let anchors =
        prose.sentences.flatMap(\.words).map(\.anchor)
        + prose.links.flatMap { [$0.anchor, $0.wordsAnchor] }
        + prose.code.flatMap(\.lines).map { $0.anchor.underlining($0.text) }
      for anchor in anchors {
        let rest = lines[anchor.line - 1].dropFirst(anchor.column - 1)
        #expect(rest.starts(with: anchor.word.utf8), "\(path):\(anchor.line):\(anchor.column)")
      }
      #expect(prose.links.allSatisfy { $0.anchor.word == $0.address })
    }
  }

  @Test func `code comes line by line`() {
    let code = read("# T\n\n- x\n\n  ```permdocs\n  card a\n\n  card b\n  ```\n").code[0]
    #expect(code.language == "permdocs")
    #expect(code.lines.map(\.text) == ["card a", "", "card b"])
    #expect(code.lines.map(\.anchor.line) == [6, 7, 8])
    #expect(code.lines.map(\.anchor.column) == [3, 1, 3])
    #expect(code.anchor == SourceAnchor(file: "guide.md", line: 5, column: 3, word: "```"))
  }
}
