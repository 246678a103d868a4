/// A block and the line on which it begins; lines count from one, and no line is zero.
package struct PlacedBlock: Hashable, Sendable {
  package var line: Int
  package var block: Block

  package init(_ block: Block, line: Int = 0) {
    self.block = block
    self.line = line
  }
}
