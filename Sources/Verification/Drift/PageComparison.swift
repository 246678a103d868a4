package import DocumentModel

/// Compares what a published page says with what it would say now: cell by cell, then sentence by
/// sentence.
package enum PageComparison {
  /// - Parameters:
  ///   - published: The page as it was read, flat, with its lines.
  ///   - meant: The page as it would be written now, flat.
  package static func differences(
    published: [PlacedBlock], meant: [Block]
  ) -> [PageDifference] {
    let old = Reading(published)
    let new = Reading(meant.map { PlacedBlock($0) })
    return tables(old.tables, new.tables) + SentenceComparison.differences(old.words, new.words)
  }

  /// Tables are the same table where they stand under the same heading; what is then left over is
  /// paired in order, because a heading can change too.
  private static func tables(
    _ old: [Reading.PlacedTable], _ new: [Reading.PlacedTable]
  ) -> [PageDifference] {
    var pairs = NamePairs.pairs(old.map(\.heading), new.map(\.heading))
    let rest = zip(
      pairs.indices.filter { pairs[$0].new == nil }, pairs.indices.filter { pairs[$0].old == nil })
    for (lost, gained) in Array(rest) {
      pairs[lost].new = pairs[gained].new
      pairs[gained].new = nil
    }
    let end = old.last?.line ?? 1
    return pairs.flatMap { pair -> [PageDifference] in
      switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
      case (let old?, let new?): TableComparison(old: old, new: new).differences
      case (let old?, nil):
        [
          PageDifference(
            subject: .table, heading: old.heading, published: old.name, line: old.line)
        ]
      case (nil, let new?):
        [PageDifference(subject: .table, heading: new.heading, meant: new.name, line: end)]
      case (nil, nil): []
      }
    }
  }
}

/// A page taken apart: its tables, and the words between them.
struct Reading {
  struct PlacedTable {
    let heading: String
    let line: Int
    let table: Table

    /// What stands over its columns: a Markdown table has no other name.
    var name: String { table.columns.map(\.heading.plainText).joined(separator: ", ") }
  }

  struct PlacedWords {
    let heading: String
    let line: Int
    let block: Block
  }

  private(set) var tables: [PlacedTable] = []
  private(set) var words: [PlacedWords] = []

  init(_ blocks: [PlacedBlock]) {
    var heading = ""
    for placed in blocks {
      switch placed.block {
      case .table(let table):
        tables.append(PlacedTable(heading: heading, line: placed.line, table: table))
      case .heading(_, _, let words):
        heading = words.plainText
        fallthrough
      default:
        words.append(PlacedWords(heading: heading, line: placed.line, block: placed.block))
      }
    }
  }
}
