import Diagnostics

/// The lines of a file, to check the places that the parser names: some of them do not exist.
struct SourceLines: Sendable {
  private let lines: [Substring.UTF8View]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0).utf8 }
  }

  /// The node's place, or that of what is around it where it has none.
  func anchor(_ node: MarkdownNode, in file: String, around: SourceAnchor) -> SourceAnchor {
    guard lines.indices.contains(node.line - 1), node.column >= 1,
      node.column <= lines[node.line - 1].count + 1
    else { return around }
    return SourceAnchor(file: file, line: node.line, column: node.column)
  }

  /// The same place moved to where the word begins, at it or further on in the line.
  func anchor(of word: String, from anchor: SourceAnchor) -> SourceAnchor {
    guard lines.indices.contains(anchor.line - 1), !word.isEmpty else { return anchor }
    let line = Array(lines[anchor.line - 1])
    let wanted = Array(word.utf8)
    var column = anchor.column - 1
    while column + wanted.count <= line.count {
      if line[column..<(column + wanted.count)].elementsEqual(wanted) {
        return SourceAnchor(file: anchor.file, line: anchor.line, column: column + 1, word: word)
      }
      column += 1
    }
    return anchor
  }
}
