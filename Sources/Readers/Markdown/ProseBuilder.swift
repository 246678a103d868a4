import Diagnostics
import DocumentModel

/// Makes a guide of a tree, and says where the tree holds what no page of ours can.
struct ProseBuilder {
  let lines: SourceLines
  let file: String
  private(set) var findings: [Diagnostic] = []
  private var slugs = HeadingSlugs()
  /// The words of the heading above: they name a table.
  private var heading: [Inline] = []
  private var tables = 0
  private var place: SourceAnchor

  init(lines: SourceLines, file: String) {
    self.lines = lines
    self.file = file
    place = SourceAnchor(file: file, line: 1, column: 1)
  }

  mutating func build(_ tree: MarkdownNode, read walk: SentenceWalk) -> Prose {
    var children = tree.children[...]
    var title = ""
    let start = place
    var titleAnchor = start
    if let first = children.first, first.kind == .heading(level: 1), !first.plainText.isEmpty {
      children.removeFirst()
      titleAnchor = lines.anchor(first, in: file, around: start)
      heading = inlines(first)
      title = heading.plainText
      _ = slugs.next(for: title)
    } else {
      report(
        "missing-title", .error, "a guide begins with its title", at: start,
        help: "write \"# Title\" on the first line")
    }
    let blocks = blocks(Array(children))
    return Prose(
      title: title, titleAnchor: titleAnchor, blocks: blocks, links: walk.links,
      sentences: walk.sentences, code: walk.code)
  }

  private mutating func blocks(_ nodes: [MarkdownNode]) -> [Block] {
    nodes.compactMap { block($0) }
  }

  private mutating func block(_ node: MarkdownNode) -> Block? {
    place = lines.anchor(node, in: file, around: place)
    switch node.kind {
    case .paragraph:
      let words = inlines(node)
      return words.isEmpty ? nil : .paragraph(words)
    case .heading(let level):
      heading = inlines(node)
      return .heading(level: max(level, 2), id: slugs.next(for: heading.plainText), heading)
    case .bullets: return .list(.bullets, items(node))
    case .numbers(let start): return .list(.numbers(start: start), items(node))
    case .quote: return quote(node)
    case .divider: return .divider
    case .code(let language, let text): return .code(language: language, text.withoutLastNewline)
    case .table: return .table(table(node))
    case .html(let text):
      reportHTML(text)
      return nil
    default: return nil
    }
  }

  private mutating func items(_ node: MarkdownNode) -> [[Block]] {
    node.children.map { blocks($0.children) }
  }

  /// A quote that GitHub shows as a remark (`> [!NOTE]`) becomes one.
  private mutating func quote(_ node: MarkdownNode) -> Block {
    let inside = blocks(node.children)
    guard case .paragraph(let words)? = inside.first, case .text(let text)? = words.first,
      let (mark, kind) = Self.remarks.first(where: { text.hasPrefix($0.mark) })
    else { return .quote(inside) }
    let rest = String(text.dropFirst(mark.count).drop { $0 == " " })
    let words2 = ([.text(rest)] + words.dropFirst()).normalised
    return .callout(kind, (words2.isEmpty ? [] : [.paragraph(words2)]) + inside.dropFirst())
  }

  private static let remarks: [(mark: String, kind: CalloutKind)] = [
    ("[!NOTE]", .note), ("[!TIP]", .tip), ("[!IMPORTANT]", .warning), ("[!WARNING]", .warning),
    ("[!CAUTION]", .warning),
  ]

  private mutating func table(_ node: MarkdownNode) -> Table {
    tables += 1
    let columns = node.children.first?.children.map { Table.Column(inlines($0)) } ?? []
    let rows = node.children.dropFirst().map { row in
      Table.Row(row.children.map { Table.Cell(inlines($0)) })
    }
    return Table(id: "table-\(tables)", caption: heading, columns: columns, rows: rows)
  }

  private mutating func inlines(_ node: MarkdownNode) -> [Inline] {
    plain(node.children).normalised
  }

  private mutating func plain(_ nodes: [MarkdownNode]) -> [Inline] {
    nodes.flatMap { inline($0) }
  }

  private mutating func inline(_ node: MarkdownNode) -> [Inline] {
    place = lines.anchor(node, in: file, around: place)
    switch node.kind {
    case .text(let text): return [.text(text)]
    case .inlineCode(let text): return [.code(text)]
    case .emphasis: return [.emphasis(plain(node.children))]
    case .strong: return [.strong(plain(node.children))]
    case .link(let address): return [.link(.written(address), plain(node.children))]
    case .softBreak: return [.text(" ")]
    case .lineBreak: return [.lineBreak]
    case .html(let text):
      reportHTML(text)
      return []
    case .image:
      report(
        "picture-in-guide", .warning, "a guide holds no pictures; only its words are published",
        at: place, help: "say in words what the picture shows")
      return plain(node.children)
    default: return plain(node.children)
    }
  }

  private mutating func reportHTML(_ text: String) {
    let tag = text.prefix { $0 != "\n" && $0 != ">" }
    report(
      "raw-html", .warning, "a guide holds no HTML; it is left out",
      at: lines.anchor(of: String(tag), from: place), help: "write it in Markdown, or as `code`")
  }

  private mutating func report(
    _ rule: String, _ severity: Severity, _ summary: String, at anchor: SourceAnchor, help: String
  ) {
    findings.append(
      Diagnostic(
        rule: rule, severity: severity, summary: summary, at: anchor, suggestions: [help]))
  }
}
