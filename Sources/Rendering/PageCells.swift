package import DocumentModel

/// The cells of a page's tables: those that were spelled before, and those that are new.
///
/// Only of tables that stand in no list and no quote, in the order of the page.
package struct PageCells {
  /// Numbers of cells, table by table and row by row.
  private let tables: [[[Int]]]
  /// What is known of each cell.
  private let known: [[UInt8]?]
  /// The words of those of which nothing is known.
  private let fresh: [[Inline]]
  private let page: Document

  init(_ page: Document, find: (CellMemory.Key) -> [UInt8]?) {
    let folder = page.address.folder
    var known: [[UInt8]?] = []
    var fresh: [[Inline]] = []
    var numbers: [[Inline]: Int] = [:]
    func number(of words: [Inline]) -> Int {
      if let number = numbers[words] { return number }
      let number = known.count
      numbers[words] = number
      known.append(find(CellMemory.Key(folder: folder, words: words)))
      if known[number] == nil { fresh.append(words) }
      return number
    }
    tables = page.blocks.compactMap { block in
      guard case .table(let table) = block, !table.columns.isEmpty else { return nil }
      // Most cells say what the one above them says.
      var above = [(words: [Inline], number: Int)?](repeating: nil, count: table.columns.count)
      return table.rows.map { row in
        table.columns.indices.map { column in
          let words = column < row.cells.count ? row.cells[column].content : []
          if let above = above[column], above.words == words { return above.number }
          let number = number(of: words)
          above[column] = (words, number)
          return number
        }
      }
    }
    self.known = known
    self.fresh = fresh
    self.page = page
  }

  /// The page without the rows of its tables.
  package var bare: Document {
    var page = page
    for index in page.blocks.indices {
      guard case .table(var table) = page.blocks[index] else { continue }
      table.rows = []
      page.blocks[index] = .table(table)
    }
    return page
  }

  /// All cells that have to be spelled, as a page of one table with a row for each; nothing where none
  /// is new.
  package var new: Document? {
    guard !fresh.isEmpty else { return nil }
    return Document(
      address: page.address, title: page.title, summary: .nothing,
      blocks: [
        .table(
          Table(
            id: "cells", caption: [], columns: [Table.Column([.text("Cells")])],
            rows: fresh.map { Table.Row([Table.Cell($0)]) }))
      ])
  }

  /// The whole page as Markdown.
  ///
  /// - Parameters:
  ///   - bare: The page without rows.
  ///   - new: The new cells.
  package func completing(_ bare: WrittenText, with new: WrittenText?) -> [UInt8] {
    var next = 0
    let cells = known.map { cell in
      if let cell { return cell[...] }
      defer { next += 1 }
      return new?.cell(next) ?? []
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(bare.bytes.count + tables.reduce(0) { $0 + $1.count * 128 })
    var start = 0
    for (rows, ends) in zip(tables, bare.rowEnds) {
      bytes += bare.bytes[start..<ends[0]]
      start = ends[0]
      for row in rows {
        bytes.append(UInt8(ascii: "\n"))
        for cell in row {
          bytes += MarkdownWriter.beforeCell
          bytes += cells[cell]
          bytes += MarkdownWriter.afterCell
        }
        bytes += MarkdownWriter.afterRow
      }
    }
    bytes += bare.bytes[start...]
    return bytes
  }

  /// The new cells that are spelled the same on every page of the folder.
  func spelled(_ text: WrittenText) -> [(key: CellMemory.Key, value: [UInt8])] {
    let folder = page.address.folder
    return fresh.enumerated().compactMap { number, words in
      guard words.isTheSame(onAllPagesIn: folder) else { return nil }
      return (CellMemory.Key(folder: folder, words: words), Array(text.cell(number)))
    }
  }
}

extension WrittenText {
  /// The words of one row of a page of cells.
  fileprivate func cell(_ number: Int) -> ArraySlice<UInt8> {
    let start = rowEnds[0][number] + 1 + MarkdownWriter.beforeCell.count
    let end =
      rowEnds[0][number + 1] - MarkdownWriter.afterCell.count - MarkdownWriter.afterRow.count
    return bytes[start..<end]
  }
}
