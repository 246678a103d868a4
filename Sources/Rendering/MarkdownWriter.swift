import Diagnostics
import DocumentModel

/// Spells the blocks of a projected page.
///
/// Between two calls the place to write is where a line's content begins; nothing ends its own last
/// line.
struct MarkdownWriter {
  var out = ByteBuffer(capacity: 16 * 1024)
  /// What every line begins with here: the marks of quotes, the indentation of lists.
  private var prefix: [UInt8] = []

  /// Of the tables that stand in no list and no quote.
  private var rowEnds: [[Int]] = []

  /// The whole page, ending with one newline.
  static func write(_ blocks: [Block]) -> WrittenText {
    var writer = MarkdownWriter()
    writer.write(blocks)
    writer.out.append("\n")
    return WrittenText(bytes: writer.out.bytes, rowEnds: writer.rowEnds)
  }

  /// Two lists in a row stay two only where their marks differ, and where a list begins with a list
  /// the same mark thrice (`- - -`) would be a divider.
  private mutating func write(_ blocks: [Block], otherMark: Bool = false) {
    var otherMark = otherMark
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        blankLine()
        otherMark = block.follows(blocks[index - 1]) && !otherMark
      }
      write(block, otherMark: otherMark)
    }
  }

  private mutating func write(_ block: Block, otherMark: Bool) {
    switch block {
    case .heading(let level, _, let words):
      for _ in 0..<level { out.append("#") }
      out.append(" ")
      write(words, as: .heading)
    case .paragraph(let words): write(words, as: .paragraph)
    case .list(let style, let items): write(items, style, otherMark: otherMark)
    case .table(let table): write(table)
    case .quote(let inside), .callout(_, let inside):
      out.append("> ")
      indented(by: [UInt8(ascii: ">"), UInt8(ascii: " ")]) { $0.write(inside) }
    case .code(let language, let text): writeCode(text, language: language)
    case .divider: out.append("***")
    }
  }

  private mutating func write(_ items: [[Block]], _ style: ListStyle, otherMark: Bool) {
    let isTight = items.allSatisfy { $0.count <= 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { isTight ? newLine() : blankLine() }
      let mark = style.mark(of: index, other: otherMark)
      out.append(verbatim: mark)
      guard !item.isEmpty else { continue }
      out.append(" ")
      indented(by: [UInt8](repeating: UInt8(ascii: " "), count: mark.utf8.count + 1)) {
        $0.write(item, otherMark: !otherMark)
      }
    }
  }

  private mutating func write(_ table: Table) {
    writeRow(table.columns) { $0.heading }
    newLine()
    for _ in table.columns { out.append("| --- ") }
    out.append("|")
    var ends = [out.count]
    for row in table.rows {
      newLine()
      writeRow(row.cells) { $0.content }
      ends.append(out.count)
    }
    if prefix.isEmpty { rowEnds.append(ends) }
  }

  private mutating func writeRow<Item>(_ items: [Item], content: (Item) -> [Inline]) {
    for item in items {
      out.append(Self.beforeCell)
      write(content(item), as: .cell)
      out.append(Self.afterCell)
    }
    out.append(Self.afterRow)
  }

  // How a row is put together of its cells: each reads the same whatever stands beside it.
  static let beforeCell = Array("| ".utf8)
  static let afterCell = Array(" ".utf8)
  static let afterRow = Array("|".utf8)

  private mutating func writeCode(_ text: String, language: String) {
    let fence = [UInt8](
      repeating: UInt8(ascii: "`"), count: max(3, text.longestRun(of: UInt8(ascii: "`")) + 1))
    out.append(fence)
    out.append(verbatim: language)
    if !text.isEmpty {
      for line in text.parts(between: "\n") {
        newLine()
        out.append(verbatim: line)
      }
    }
    newLine()
    out.append(fence)
  }

  private mutating func write(_ words: [Inline], as place: MarkdownInlines.Place) {
    var inlines = MarkdownInlines(out: out, place: place)
    out = ByteBuffer()
    inlines.write(words)
    inlines.finish()
    out = inlines.out
  }

  private mutating func indented(by marks: [UInt8], _ write: (inout MarkdownWriter) -> Void) {
    prefix += marks
    write(&self)
    prefix.removeLast(marks.count)
  }

  private mutating func newLine() {
    out.append("\n")
    out.append(prefix)
  }

  private mutating func blankLine() {
    out.append("\n")
    let marks = prefix.lastIndex { $0 != UInt8(ascii: " ") }.map { prefix[...$0] } ?? []
    out.append(marks)
    newLine()
  }
}

extension Block {
  /// Whether both are lists of one style, which Markdown would read as one.
  fileprivate func follows(_ other: Block) -> Bool {
    switch (self, other) {
    case (.list(.bullets, _), .list(.bullets, _)), (.list(.numbers, _), .list(.numbers, _)): true
    default: false
    }
  }
}

extension ListStyle {
  fileprivate func mark(of index: Int, other: Bool) -> String {
    switch self {
    case .bullets: other ? "+" : "-"
    case .numbers(let start): "\(min(start + index, 999_999_999))" + (other ? ")" : ".")
    }
  }
}

extension String {
  /// The length of the longest run of one byte.
  func longestRun(of byte: UInt8) -> Int {
    var longest = 0
    var current = 0
    for next in utf8 {
      current = next == byte ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
