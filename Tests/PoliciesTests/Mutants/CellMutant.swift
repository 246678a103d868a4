import DocumentModel
import Readers

@testable import PermdocsKit

/// One cell of a Markdown table, saying what another cell beside it says.
struct CellMutant {
  let bytes: [UInt8]
  let line: Int
  let column: Int
  /// Whether it is a cell of the grid, and no heading of a row or a column.
  let isInner: Bool

  /// Every cell of every table that begins on one of these lines, changed one at a time.
  static func every(of bytes: [UInt8], from first: Int = 1, to last: Int = .max) -> [CellMutant] {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return MarkdownReader.readPublished(bytes).flatMap { placed -> [CellMutant] in
      guard case .table(let table) = placed.block, (first...last).contains(placed.line) else {
        return []
      }
      let rows = [placed.line] + table.rows.indices.map { placed.line + 2 + $0 }
      return rows.enumerated().flatMap { number, line in
        table.columns.indices.map { column in
          let cells = rows.map { cell(column, in: lines[$0 - 1]) }
          let beside = (1..<max(rows.count, 2)).lazy.map { cells[(number + $0) % rows.count] }
          let other = beside.first { $0 != cells[number] } ?? Array("Otherwise".utf8)
          return CellMutant(
            bytes: replacing(column, of: line, in: lines, with: other), line: line,
            column: column, isInner: number > 0 && column > 0)
        }
      }
    }
  }

  private static func range(of column: Int, in line: ArraySlice<UInt8>) -> Range<Int> {
    let bars = line.indices.filter {
      line[$0] == UInt8(ascii: "|") && ($0 == line.startIndex || line[$0 - 1] != UInt8(ascii: "\\"))
    }
    return (bars[column] + 1)..<bars[column + 1]
  }

  private static func cell(_ column: Int, in line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line[range(of: column, in: line)])
  }

  private static func replacing(
    _ column: Int, of number: Int, in lines: [ArraySlice<UInt8>], with words: [UInt8]
  ) -> [UInt8] {
    var lines = lines
    var line = lines[number - 1]
    line.replaceSubrange(range(of: column, in: line), with: [32] + words + [32])
    lines[number - 1] = line
    return Array(lines.joined(separator: [10]))
  }
}
