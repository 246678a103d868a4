import Diagnostics
import DocumentModel
import PageDrift
import ProseReader
import Rendering
import SiteWriter

/// A published page that is not what a build would write, and how it differs.
struct StalePage {
  let page: Document
  let file: String
  let differences: [PageDifference]
  /// The fingerprint that the page states, where that is not the one it should.
  let oldFingerprint: String?
  private let lines: [Substring]

  /// The id of the product, or the page's own name where it belongs to none.
  var product: String { page.address.components.first ?? "handbook" }

  init(_ page: Document, file: String, bytes: [UInt8], links: LinkResolver) {
    self.page = page
    self.file = file
    var published = MarkdownReader.readPublished(bytes)
    var meant = page.markdownProjection(links: links).leaves.restoringStates(of: page)
    let stated = published.last.flatMap { Document.Stamp.fingerprint(statedBy: $0.block) }
    // A stamp changes with every other page of the product; it is told once for all of them.
    if let stated, stated != page.stamp?.fingerprint {
      oldFingerprint = stated
      published.removeLast()
      meant.removeLast(page.stamp == nil ? 0 : 1)
    } else {
      oldFingerprint = nil
    }
    differences = PageComparison.differences(published: published, meant: meant)
    lines = String(decoding: bytes, as: UTF8.self).split(
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
  /// Markdown cannot say which columns state what somebody may do; the page knows.
  fileprivate func restoringStates(of page: Document) -> [Block] {
    var columns = page.blocks.leaves.compactMap { block in
      if case .table(let table) = block, !table.columns.isEmpty { table.columns } else { nil }
    }[...]
    return map { block in
      guard case .table(var table) = block, let known = columns.popFirst() else { return block }
      for (number, column) in known.enumerated() where table.columns.indices.contains(number) {
        table.columns[number].isState = column.isState
      }
      return .table(table)
    }
  }
}
