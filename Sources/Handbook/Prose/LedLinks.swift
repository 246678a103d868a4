import DocumentModel

extension PolicyLinks {
  /// The block with every policy link led to its page.
  func led(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let id, let text): .heading(level: level, id: id, text.map(led))
    case .paragraph(let text): .paragraph(text.map(led))
    case .list(let style, let items): .list(style, items.map { $0.map(led) })
    case .callout(let kind, let inside): .callout(kind, inside.map(led))
    case .quote(let inside): .quote(inside.map(led))
    case .table(let table): .table(led(table))
    case .code, .divider: block
    }
  }

  private func led(_ table: Table) -> Table {
    var table = table
    table.caption = table.caption.map(led)
    for column in table.columns.indices {
      table.columns[column].heading = table.columns[column].heading.map(led)
    }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].content = table.rows[row].cells[cell].content.map(led)
      }
    }
    return table
  }

  private func led(_ inline: Inline) -> Inline {
    switch inline {
    case .link(.written(let address), let words):
      .link(target(of: address) ?? .written(address), words.map(led))
    case .link(let target, let words): .link(target, words.map(led))
    case .strong(let inside): .strong(inside.map(led))
    case .emphasis(let inside): .emphasis(inside.map(led))
    case .untranslated(let inside): .untranslated(inside.map(led))
    case .text, .code, .lineBreak: inline
    }
  }
}
