package import DocumentModel

/// Finds tables and lists in text to which a page was flattened.
///
/// Three shapes are known: rows of cells between pipes, cells one below the other (they come back
/// as lines, since only somebody who knows the headings can tell them apart), and • lists.
package enum TextReader {
  package static func read(_ bytes: [UInt8], file: String) -> ReadPage {
    var builder = TextPageBuilder(file: file)
    var number = 0
    for line in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      number += 1
      builder.take(line, number)
    }
    return builder.finished
  }
}

private struct TextPageBuilder {
  private var page: ReadPage
  private var rows: [TextLine] = []
  private var items: [ReadText] = []
  private var blanks = 0

  init(file: String) { page = ReadPage(file: file) }

  var finished: ReadPage {
    var builder = self
    builder.endTable()
    builder.endList()
    return builder.page
  }

  mutating func take(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    let line = TextLine(bytes, number)
    guard !line.isBlank else {
      blanks += 1
      endTable()
      return
    }
    defer { blanks = 0 }
    if line.hasPipe {
      endList()
      rows.append(line)
    } else if let item = line.item {
      endTable()
      items.append(item)
    } else {
      endTable()
      endList()
      if blanks > 1 { page.parts.append(.lines([])) }
      page.append(line: line.words)
    }
  }

  private mutating func endList() {
    if !items.isEmpty { page.parts.append(.list(items)) }
    items = []
  }

  /// One row alone is no table, only a line with a pipe in it.
  private mutating func endTable() {
    if rows.count > 1, let table = PipeTable.table(rows) {
      page.parts.append(.table(table))
    } else {
      for row in rows { page.append(line: row.words) }
    }
    rows = []
  }
}
