import Diagnostics
import DocumentModel
import Verification
import Readers
import Rendering

/// A published page, or a block in somebody's text, that is not what it should be, and how.
struct StalePage {
  /// The id of the product; of a page that belongs to none, the word for all of them.
  let product: String
  let title: String
  /// What its words come from: "the policy", or "the guide" that somebody wrote.
  let source: String
  let file: String
  let stamp: Document.Stamp?
  private(set) var differences: [PageDifference] = []
  /// The fingerprint that the page states, where that is not the one it should.
  private(set) var oldFingerprint: String?
  let rule: Rule
  let cure: String
  /// Where it begins in the file.
  let firstLine: Int
  private let lines: [Substring]

  init(_ page: Document, file: String, bytes: [UInt8], _ read: ReadBack) {
    product = page.subject?.product ?? "handbook"
    title = page.title.text
    source = page.subject?.isWrittenByHand == true ? "the guide" : "the policy"
    self.file = file
    stamp = page.stamp
    rule = KitRules.staleOutput
    cure = PageFindings.cure
    firstLine = 1
    lines = Self.lines(bytes)
    var published = read.published
    var meant = read.meant.restoringFacts(of: page.blocks)
    let stated = published.last.flatMap { Document.Stamp.fingerprint(statedBy: $0.block) }
    // A stamp changes with every other page of the product; it is told once for all of them.
    if let stated, let stamp, stated != stamp.fingerprint {
      oldFingerprint = stated
      published.removeLast()
      meant.removeLast()
    }
    differences = PageComparison.differences(published: published, meant: meant)
  }

  /// A block between markers, of which `content` is what stands there now.
  init(
    _ block: MarkedFile.Block, of product: String, named title: String, file: String,
    marked: MarkedFile, meant: [Block], projection: [Block]
  ) {
    self.product = product
    self.title = title
    source = "the policy"
    self.file = file
    stamp = nil
    rule = BlockRules.staleBlock
    cure = "run permdocs inject \(file)"
    firstLine = block.line
    lines = Self.lines(marked.bytes)
    let published = MarkdownReader.readPublished(marked.content(of: block)).map {
      PlacedBlock($0.block, line: $0.line + block.line)
    }
    differences = PageComparison.differences(
      published: published, meant: projection.leaves.restoringFacts(of: meant))
    if published.isEmpty {
      for place in differences.indices { differences[place].line = block.line }
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Where a difference shows on the page.
  func anchor(_ difference: PageDifference) -> SourceAnchor {
    let line = lines.indices.contains(difference.line - 1) ? lines[difference.line - 1] : ""
    let word = difference.published ?? ""
    guard let cell = difference.cell else {
      return SourceAnchor(file: file, line: difference.line, column: 1, word: word)
    }
    return SourceAnchor(
      file: file, line: difference.line, column: TableLine.column(of: cell, in: line), word: word)
  }
}

/// A table's row as a line of Markdown.
enum TableLine {
  /// Where the words of a cell begin, in bytes counted from one.
  static func column(of cell: Int, in line: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for (place, byte) in line.utf8.enumerated() {
      if byte == UInt8(ascii: "|"), !isEscaped {
        bars += 1
        if bars == cell + 1 { return min(place + 3, line.utf8.count) }
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return 1
  }
}

extension [Block] {
  /// Markdown cannot say of whom and what a cell speaks; the blocks it was made of can.
  fileprivate func restoringFacts(of blocks: [Block]) -> [Block] {
    var tables = blocks.leaves.compactMap { block in
      if case .table(let table) = block, !table.columns.isEmpty { table } else { nil }
    }[...]
    return map { block in
      guard case .table(var table) = block, let known = tables.popFirst() else { return block }
      for (row, cells) in zip(table.rows.indices, known.rows.map(\.cells)) {
        for (column, cell) in zip(table.rows[row].cells.indices, cells) {
          table.rows[row].cells[column].fact = cell.fact
        }
      }
      return .table(table)
    }
  }
}
