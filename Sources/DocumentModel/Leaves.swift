// A page as a flat run: what it says, piece after piece, whatever lists and quotes it stands in.

/// A block and the line on which it begins; lines count from one, and no line is zero.
package struct PlacedBlock: Hashable, Sendable {
  package var line: Int
  package var block: Block

  package init(_ block: Block, line: Int = 0) {
    self.block = block
    self.line = line
  }
}

extension Sequence<Block> {
  /// The headings, paragraphs, tables and codes in reading order, taken out of their lists and quotes.
  package var leaves: [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .list(_, let items): items.flatMap(\.leaves)
      case .callout(_, let inside), .quote(let inside): inside.leaves
      case .heading, .paragraph, .table, .code, .divider: [block]
      }
    }
  }
}
