// What blocks and inlines are made of. Every walk over a page, and every change of its words, goes through
// these few functions, so a new member of the model has one place where it is taken apart and put together.

extension Inline {
  /// The words within it; nothing where it has none.
  package var inside: [Inline]? {
    switch self {
    case .strong(let inside), .emphasis(let inside), .link(_, let inside),
      .untranslated(let inside):
      inside
    case .text, .words, .code, .lineBreak: nil
    }
  }

  /// The same around other words.
  package func mapInside(_ change: ([Inline]) -> [Inline]) -> Inline {
    switch self {
    case .strong(let inside): .strong(change(inside))
    case .emphasis(let inside): .emphasis(change(inside))
    case .link(let target, let inside): .link(target, change(inside))
    case .untranslated(let inside): .untranslated(change(inside))
    case .text, .words, .code, .lineBreak: self
    }
  }
}

extension Block {
  /// The lists of blocks within it; nothing where it stands for itself.
  package var inside: [[Block]]? {
    switch self {
    case .list(_, let items): items
    case .callout(_, let inside), .quote(let inside): [inside]
    case .heading, .paragraph, .table, .code, .divider: nil
    }
  }

  /// The same around other blocks.
  package func mapInside(_ change: ([Block]) -> [Block]) -> Block {
    switch self {
    case .list(let style, let items): .list(style, items.map(change))
    case .callout(let kind, let inside): .callout(kind, change(inside))
    case .quote(let inside): .quote(change(inside))
    case .heading, .paragraph, .table, .code, .divider: self
    }
  }

  /// Visits each run of words that stands in it and in no block within it, and where cells lead.
  package func visitRuns(_ visit: ([Inline]) -> Void, reasons: (LinkTarget) -> Void = { _ in }) {
    switch self {
    case .heading(_, _, let words), .paragraph(let words): visit(words)
    case .table(let table):
      visit(table.caption)
      for column in table.columns { visit(column.heading) }
      for row in table.rows {
        for cell in row.cells {
          visit(cell.content)
          if let reason = cell.reason { reasons(reason) }
        }
      }
    case .list, .callout, .quote, .code, .divider: break
    }
  }

  /// The same with other words in it, wherever they stand.
  package func mapRuns(_ change: ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .heading(let level, let id, let words): .heading(level: level, id: id, change(words))
    case .paragraph(let words): .paragraph(change(words))
    case .table(let table): .table(table.mapRuns(change))
    case .list, .callout, .quote: mapInside { $0.map { $0.mapRuns(change) } }
    case .code, .divider: self
    }
  }

  /// The anchors that it offers: its own, its rows' and, where wanted, its cells', of which there are by
  /// far the most.
  package func visitAnchors(cells: Bool, _ note: (String) -> Void) {
    switch self {
    case .heading(_, let id, _): note(id)
    case .table(let table):
      note(table.id)
      for row in table.rows { if let id = row.id { note(id) } }
      if cells { table.cellAnchors.forEach(note) }
    case .paragraph, .list, .callout, .quote, .code, .divider: break
    }
  }
}

extension Table {
  func mapRuns(_ change: ([Inline]) -> [Inline]) -> Table {
    var table = self
    table.caption = change(caption)
    for column in columns.indices {
      table.columns[column].heading = change(columns[column].heading)
    }
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        table.rows[row].cells[cell].content = change(rows[row].cells[cell].content)
      }
    }
    return table
  }
}
