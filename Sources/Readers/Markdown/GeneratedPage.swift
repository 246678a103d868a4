package import DocumentModel

extension MarkdownReader {
  /// The blocks of a page that this program wrote, in the form in which they were projected: no
  /// ids, links as written addresses.
  ///
  /// What the writer can never have meant comes back as a link to a file, which no projection
  /// holds, so that it never passes for the same.
  package static func readGenerated(_ bytes: [UInt8]) -> [Block] {
    guard let tree = CommonMarkTree.parse(bytes) else { return [] }
    return tree.children.map(block)
  }

  static func block(_ node: MarkdownNode) -> Block {
    switch node.kind {
    case .paragraph: .paragraph(inlines(node))
    case .heading(let level): .heading(level: level, id: "", inlines(node))
    case .bullets: .list(.bullets, node.children.map { $0.children.map(block) })
    case .numbers(let start):
      .list(.numbers(start: start), node.children.map { $0.children.map(block) })
    case .quote: .quote(node.children.map(block))
    case .divider: .divider
    case .code(let language, let text): .code(language: language, text.withoutLastNewline)
    case .table: .table(table(node))
    default: .paragraph([unmeant(node)])
    }
  }

  private static func table(_ node: MarkdownNode) -> Table {
    let columns = node.children.first?.children.map { Table.Column(inlines($0)) } ?? []
    let rows = node.children.dropFirst().map { row in
      Table.Row(row.children.map { Table.Cell(inlines($0)) })
    }
    return Table(id: "", caption: [], columns: columns, rows: Array(rows))
  }

  private static func inlines(_ node: MarkdownNode) -> [Inline] {
    node.children.map(inline).normalised
  }

  private static func inline(_ node: MarkdownNode) -> Inline {
    switch node.kind {
    case .text(let text): .text(text)
    case .inlineCode(let text): .code(text)
    case .emphasis: .emphasis(node.children.map(inline))
    case .strong: .strong(node.children.map(inline))
    case .link(let address): .link(.written(address), node.children.map(inline))
    case .html("<br>"), .lineBreak: .lineBreak
    case .softBreak: .text(" ")
    default: unmeant(node)
    }
  }

  private static func unmeant(_ node: MarkdownNode) -> Inline {
    .link(.file("\(node.kind)"), [.text("?")])
  }
}

extension String {
  /// A code block's text without the newline that ends its last line.
  var withoutLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
