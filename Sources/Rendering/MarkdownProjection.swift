import Diagnostics
package import DocumentModel

extension Document {
  /// The page with nothing but what Markdown can carry: the way to it, its title, its blocks, its
  /// stamp.
  ///
  /// Ids, tones and scopes are gone, links are written addresses, a caption is a paragraph and a
  /// callout a quote. Reading back what was written gives exactly this.
  package func markdownProjection(links: LinkResolver) -> [Block] {
    let page = MarkdownProjection(address: address, links: links)
    let title = Block.heading(level: 1, id: "", page.inlines([.text(title.text)]))
    return page.blocks(trailBlocks) + [title] + page.blocks(blocks + stampBlocks)
  }

  private var trailBlocks: [Block] {
    guard !trail.isEmpty else { return [] }
    let steps = trail.map { [Inline.link($0.target, [.text($0.words.text)])] }
    return [.paragraph(Array(steps.joined(separator: [.text(" › ")])))]
  }

  private var stampBlocks: [Block] {
    guard let stamp else { return [] }
    let words =
      "\(stamp.product.text) · policy version \(stamp.version.text)" + Stamp.beforeFingerprint
    return [.divider, .paragraph([.emphasis([.text(words), .code(stamp.fingerprint)])])]
  }
}

extension Document.Stamp {
  fileprivate static let beforeFingerprint = " · fingerprint "

  /// The fingerprint that a block of a Markdown page states, where the block is a stamp.
  package static func fingerprint(statedBy block: Block) -> String? {
    guard case .paragraph(let words) = block, words.count == 1,
      case .emphasis(let inside) = words[0],
      inside.count == 2, case .text(let text) = inside[0], text.hasSuffix(beforeFingerprint),
      case .code(let fingerprint) = inside[1]
    else { return nil }
    return fingerprint
  }
}

extension [Block] {
  /// The same for blocks that stand in somebody else's text.
  package func markdownProjection(on address: PageAddress, links: LinkResolver) -> [Block] {
    MarkdownProjection(address: address, links: links).blocks(self)
  }
}

private struct MarkdownProjection {
  let address: PageAddress
  let links: LinkResolver

  func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.normalised { target in links.address(of: target, on: address).map { .written($0) } }
  }

  func blocks(_ blocks: [Block]) -> [Block] { blocks.flatMap(project) }

  private func project(_ block: Block) -> [Block] {
    switch block {
    case .heading(let level, _, let words):
      return [.heading(level: min(max(level, 2), 6), id: "", lines(words))]
    case .paragraph(let words):
      let words = lines(words)
      return words.isEmpty ? [] : [.paragraph(words)]
    case .list(let style, let items):
      return items.isEmpty ? [] : [.list(style.writable, items.map(blocks))]
    case .table(let table):
      return project(.paragraph([.emphasis(table.caption)])) + bare(table)
    case .callout(let kind, let inside):
      return [.quote(blocks(labelled(inside, kind.label)))]
    case .quote(let inside):
      let inside = blocks(inside)
      return inside.isEmpty ? [] : [.quote(inside)]
    case .code(let language, let text):
      return [.code(language: language.spelled { $0.isOfInfo ? nil : "" }, text.asCodeLines)]
    case .divider:
      return [.divider]
    }
  }

  /// A line break at the edge of a block breaks nothing.
  private func lines(_ words: [Inline]) -> [Inline] {
    var words = inlines(words)[...]
    while words.first == .lineBreak { words.removeFirst() }
    while words.last == .lineBreak { words.removeLast() }
    return Array(words)
  }

  private func bare(_ table: Table) -> [Block] {
    guard !table.columns.isEmpty else { return [] }
    let columns = table.columns.map { Table.Column(inlines($0.heading)) }
    let rows = table.rows.map { row in
      Table.Row(
        columns.indices.map { index in
          Table.Cell(index < row.cells.count ? inlines(row.cells[index].content) : [])
        })
    }
    return [.table(Table(id: "", caption: [], columns: columns, rows: rows))]
  }

  private func labelled(_ blocks: [Block], _ label: String) -> [Block] {
    let label = Inline.strong([.text("\(label):")])
    guard case .paragraph(let words)? = blocks.first else { return [.paragraph([label])] + blocks }
    return [.paragraph([label, .text(" ")] + words)] + blocks.dropFirst()
  }
}

extension CalloutKind {
  /// The word that stands before the remark.
  var label: String {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .warning: "Warning"
    }
  }
}

extension ListStyle {
  /// Markdown reads numbers of at most nine digits.
  fileprivate var writable: ListStyle {
    guard case .numbers(let start) = self else { return self }
    return .numbers(start: min(max(start, 0), 999_999_999))
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in the word that names a code block's language.
  fileprivate var isOfInfo: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType != nil)
      || ["+", "-", ".", "_", "#"].contains(self)
  }
}

extension String {
  /// Lines as a code block gives them back, without the newline that ends the last.
  fileprivate var asCodeLines: String {
    let lines = replacing(bytes: "\r\n", with: "\n").spelled { scalar in
      switch scalar {
      case "\r": "\n"
      case "\0": "\u{FFFD}"
      default: nil
      }
    }
    return lines.utf8.last == UInt8(ascii: "\n") ? String(lines.unicodeScalars.dropLast()) : lines
  }
}
