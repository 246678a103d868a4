package import Diagnostics

/// A Markdown file that somebody wrote, with blocks between markers that are not theirs to keep.
///
/// Everything is counted in bytes, so that what lies outside the markers stays as it is: a byte
/// order mark, any line ending, a text that is no UTF-8.
package struct MarkedFile: Sendable {
  package struct Block: Hashable, Sendable {
    /// What the first marker asks for, and where that stands.
    package var words: String
    package var anchor: SourceAnchor
    /// The line of the first marker, counted from one.
    package var line: Int
    /// The bytes between the lines of the two markers.
    package var content: Range<Int>
    /// How the line of the first marker ends: what is put in ends its lines alike.
    package var lineEnding: [UInt8]
  }

  package let bytes: [UInt8]
  package let blocks: [Block]

  /// The blocks of a file; where its markers have faults, those alone.
  package static func read(_ bytes: [UInt8], file: String) -> Diagnosed<MarkedFile> {
    var scan = MarkerScan(bytes, file: file)
    let blocks = scan.blocks()
    return Diagnosed(
      MarkedFile(bytes: bytes, blocks: scan.findings.isEmpty ? blocks : []),
      findings: scan.findings)
  }

  /// What stands in a block, with plain newlines and without the empty lines that set it off.
  package func content(of block: Block) -> [UInt8] {
    var text: [UInt8] = []
    for (place, byte) in zip(block.content, bytes[block.content]) {
      let isPair = byte == 13 && place + 1 < block.content.upperBound && bytes[place + 1] == 10
      if !isPair { text.append(byte == 13 ? 10 : byte) }
    }
    return text
  }

  /// What belongs between the markers: the Markdown, set off by an empty line on either side.
  ///
  /// Without those a table would run on into the marker below it for some readers.
  package static func framed(_ markdown: [UInt8]) -> [UInt8] { [10] + markdown + [10] }

  /// The file with each block replaced, in order; a block without a replacement stays.
  package func replacing(_ contents: [[UInt8]?]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for (block, content) in zip(blocks, contents) {
      result += bytes[start..<block.content.lowerBound]
      start = block.content.upperBound
      guard let content, content != self.content(of: block) else {
        result += bytes[block.content]
        continue
      }
      for byte in content { byte == 10 ? result += block.lineEnding : result.append(byte) }
    }
    return result + bytes[start...]
  }
}
