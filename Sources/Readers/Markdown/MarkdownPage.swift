package import DocumentModel

extension MarkdownReader {
  /// The headings, tables and lists of somebody else's Markdown; nothing where it cannot be read.
  package static func readPage(_ bytes: [UInt8], file: String) -> ReadPage? {
    guard let tree = CommonMarkTree.parse(bytes) else { return nil }
    let places = WordPlaces(bytes)
    var page = ReadPage(file: file)
    for node in tree.children { add(node, to: &page, places) }
    return page
  }

  private static func add(_ node: MarkdownNode, to page: inout ReadPage, _ places: WordPlaces) {
    switch node.kind {
    case .heading(let level):
      page.parts.append(.heading(level: level, places.text(node, line: node.line)))
    case .paragraph: page.append(line: places.text(node, line: node.line))
    case .bullets, .numbers: page.parts.append(.list(items(of: node, places)))
    case .table: page.parts.append(.table(table(node, places)))
    case .quote: for child in node.children { add(child, to: &page, places) }
    default: return
    }
  }

  /// One text for each item; the items of lists within it follow it.
  private static func items(of list: MarkdownNode, _ places: WordPlaces) -> [ReadText] {
    list.children.flatMap { item -> [ReadText] in
      item.children.flatMap { child -> [ReadText] in
        switch child.kind {
        case .paragraph: [places.text(child, line: child.line)]
        case .bullets, .numbers: items(of: child, places)
        default: []
        }
      }
    }
  }

  private static func table(_ node: MarkdownNode, _ places: WordPlaces) -> ReadTable {
    let rows = node.children.map { cells(of: $0, places) }
    return ReadTable(
      header: rows.first ?? [], rows: rows.dropFirst().map { ReadTable.Row($0) })
  }

  private static func cells(of row: MarkdownNode, _ places: WordPlaces) -> [ReadText] {
    var cells: [ReadText] = []
    for cell in row.children {
      let column = cells.last.map { $0.column + $0.text.utf8.count } ?? 1
      cells.append(places.text(cell, line: row.line, after: column))
    }
    return cells
  }
}

/// Finds the column at which words stand in their line; the parser's own columns are unsure.
private struct WordPlaces {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The words of a node that begins on a line; where its first word cannot be found, since it was
  /// written with escapes, the column is the one searched from.
  func text(_ node: MarkdownNode, line: Int, after column: Int = 1) -> ReadText {
    let text = node.plainText
    guard lines.indices.contains(line - 1) else {
      return ReadText(text, line: max(line, 1), column: column)
    }
    let word = Array(text.utf8.prefix { $0 != UInt8(ascii: " ") })
    let source = lines[line - 1].dropFirst(column - 1)
    let found = source.indices.first { source[$0...].starts(with: word) }
    let place = found.map { $0 - lines[line - 1].startIndex + 1 } ?? column
    return ReadText(text, line: line, column: place)
  }
}
