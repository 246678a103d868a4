import DocumentModel
import LiteralWords

/// Makes pages at random, from a seed, out of the worst that names may hold.
struct PageGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func page() -> Document {
    Document(
      address: PageAddress("product", "page"), title: .fixed(text()), summary: "",
      trail: chance(2) ? [.init(.fixed(text() + "x"), .page(.index()))] : [],
      blocks: blocks(depth: 0),
      stamp: chance(2)
        ? .init(product: .fixed(text()), version: .fixed(text()), fingerprint: "ab`c") : nil)
  }

  /// Pages of two folders that repeat one another's tables, with rows of each.
  mutating func pagesThatShareRows() -> [Document] {
    let page = page()
    return (0..<8).map { number in
      Document(
        address: PageAddress("product", number < 5 ? "features" : "sets", "page-\(number)"),
        title: page.title, summary: "", trail: page.trail,
        blocks: (page.blocks + [.table(tableOfPlainRows())]).map { block in
          guard case .table(var table) = block else { return block }
          table.rows = table.rows.flatMap { row in Array(repeating: row, count: below(3)) }
          return .table(table)
        }, stamp: page.stamp)
    }
  }

  /// The same rows each time.
  private mutating func tableOfPlainRows() -> Table {
    let rows = ["a", "b|c", "README.md", "<d>", "_e_", ""].map { words in
      Table.Row(
        id: "row.\(words)",
        [
          .init([.link(.page(PageAddress("product", "sets", "set-\(words)")), words)]),
          .init([.text(words)], tone: .look, reason: .page(PageAddress("why"), asking: words)),
        ])
    }
    let toPlaces = [
      Inline.link(.page(PageAddress("product", "features", "page-1"), fragment: "t"), "place"),
      .link(.page(PageAddress("product", "sets", "page-6"), asking: "x"), "question"),
      .link(.page(.index(of: "product")), "folder"), .link(.file("product/grid.csv"), "file"),
    ].map { Table.Row([.init([$0])]) }
    return Table(
      id: "plain", caption: ["C"], columns: [.init("A"), .init("B", isState: true)],
      rows: rows + toPlaces)
  }

  private mutating func blocks(depth: Int) -> [Block] {
    (0..<below(5)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch below(depth < 3 ? 9 : 4) {
    case 0: return .heading(level: 2 + below(5), id: "h", inlines())
    case 1: return .paragraph(inlines())
    case 2: return .code(language: text(), text() + (chance(2) ? "\n" : "") + text())
    case 3: return .divider
    case 4: return .list(.bullets, (0..<below(4)).map { _ in blocks(depth: depth + 1) })
    case 5:
      return .list(
        .numbers(start: below(3) * 499_999_999),
        (0..<below(4)).map { _ in blocks(depth: depth + 1) })
    case 6: return .quote(blocks(depth: depth + 1))
    case 7: return .callout(.tip, blocks(depth: depth + 1))
    default: return .table(table())
    }
  }

  private mutating func table() -> Table {
    let columns = (0..<below(4)).map { _ in Table.Column(inlines()) }
    let rows = (0..<below(4)).map { _ in
      Table.Row((0..<below(5)).map { _ in Table.Cell(inlines(), tone: .look) })
    }
    return Table(id: "t", caption: inlines(), columns: columns, rows: rows)
  }

  private mutating func inlines(depth: Int = 0) -> [Inline] {
    (0..<below(5)).map { _ in
      switch below(depth < 3 ? 10 : 5) {
      case 0...3: .text(text())
      case 4: .lineBreak
      case 5: .code(text())
      case 6: .strong(inlines(depth: depth + 1))
      case 7: .emphasis(inlines(depth: depth + 1))
      case 8: .link(.written(text()), inlines(depth: depth + 1))
      default:
        .link(.page(PageAddress("product", text()), fragment: text()), inlines(depth: depth + 1))
      }
    }
  }

  private mutating func text() -> String {
    (0..<below(5)).map { _ in Self.nasty[below(Self.nasty.count)] }.joined()
  }

  private static let nasty = [
    "a", "word", " ", "  ", "|", "\\", "`", "``", "\n", "\r\n", "\t", "#", "##", "-", "---", "+",
    "1.",
    "23)", "*", "**", "_", "__", "~", "~~", "[", "]", "(", ")", "[x]", "[ ] ", "!", "<", ">",
    "<script>",
    "</td>", "<br>", "<!--", "&", "&amp;", "&copy", "#39;", ";", "www.example.org",
    "http://example.org",
    "@someone", "a@b.example", ":", "://", "=", "===", ":--", "| --- |", "```", "~~~", "    ", "\"",
    "'",
    "é", "ß", "—", "\u{A0}", "\u{2003}", "\u{200B}", "\u{202E}", "עברית", "👩‍👩‍👧", "e\u{301}",
    "\u{301}",
    "\0", "\u{7}", "\u{85}", "\u{FEFF}", "../", "javascript:", "%", "%41", "?q=1&copy=2", "^", "$",
    "{{x}}",
  ]

  private mutating func chance(_ outOf: Int) -> Bool { below(outOf) == 0 }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
