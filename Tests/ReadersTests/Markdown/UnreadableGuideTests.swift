import Diagnostics
import DocumentModel
import Readers
import Testing

@Suite struct UnreadableGuideTests {
  static let files: [(name: String, bytes: [UInt8])] = [
    ("empty", []),
    ("blank", Array(" \n\n\t".utf8)),
    ("not UTF-8", Array("# T\n".utf8) + [0xFF, 0xFE]),
    ("with a NUL", Array("# T\n\0".utf8)),
    ("huge", [UInt8](repeating: UInt8(ascii: "a"), count: 4 * 1024 * 1024 + 1)),
    ("nested without end", [UInt8](repeating: UInt8(ascii: ">"), count: 5000)),
  ]

  @Test(arguments: files.indices)
  func `a file that is no guide gives one finding`(index: Int) {
    let guide = MarkdownReader.read(Self.files[index].bytes, file: "g.md")
    #expect(guide.findings.map(\.rule) == ["unreadable-guide"], "\(Self.files[index].name)")
    #expect(guide.value.blocks.isEmpty)
  }

  @Test func `any bytes at all are read without harm`() {
    var state: UInt64 = 7
    let pieces = [
      "#", " ", "\n", "[", "](", ")", "<", ">", "|", "-", "`", "*", "é", "\t", "1.", "\\",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let guide = MarkdownReader.read(Array(text.utf8), file: "g.md")
      for anchor in guide.findings.map(\.anchor) + guide.value.links.map(\.anchor) {
        #expect(lines.indices.contains(anchor.line - 1))
        #expect((1...(lines[anchor.line - 1].utf8.count + 1)).contains(anchor.column))
      }
    }
  }

  @Test func `guides read at once come out the same`() async {
    let text = Array("# T\n\n| a | b |\n|---|---|\n| ~~c~~ | www.example.org |\n".utf8)
    let alone = MarkdownReader.read(text, file: "g.md").value
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 {
        group.addTask { MarkdownReader.read(text, file: "g.md").value == alone }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
