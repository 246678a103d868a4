package import DocumentModel

extension MarkdownReader {
  /// What a published page says, flat, each piece with the line on which it stands.
  ///
  /// The pieces are those that `readGenerated` would give; empty where the file is no such page.
  package static func readPublished(_ bytes: [UInt8]) -> [PlacedBlock] {
    guard let tree = CommonMarkTree.parse(bytes) else { return [] }
    return placed(tree.children, around: 1)
  }

  private static func placed(_ nodes: [MarkdownNode], around line: Int) -> [PlacedBlock] {
    nodes.flatMap { node -> [PlacedBlock] in
      let line = node.line > 0 ? node.line : line
      switch node.kind {
      case .bullets, .numbers, .item, .quote: return placed(node.children, around: line)
      default: return [PlacedBlock(block(node), line: line)]
      }
    }
  }
}
