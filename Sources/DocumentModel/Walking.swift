// Visiting every inline of a page, for link checks and word counts.

extension Document {
  /// Every link on the page, in reading order.
  package var links: [LinkTarget] {
    var links: [LinkTarget] = (trail + menu).map(\.target)
    func visit(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .link(let target, let inside):
          links.append(target)
          visit(inside)
        case .strong(let inside), .emphasis(let inside), .untranslated(let inside): visit(inside)
        case .text, .code, .lineBreak: break
        }
      }
    }
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(_, _, let inlines), .paragraph(let inlines): visit(inlines)
        case .list(_, let items): items.forEach(visit)
        case .callout(_, let inside), .quote(let inside): visit(inside)
        case .table(let table):
          visit(table.caption)
          table.columns.forEach { visit($0.heading) }
          for cell in table.rows.lazy.flatMap(\.cells) {
            visit(cell.content)
            if let reason = cell.reason { links.append(reason) }
          }
        case .code, .divider: break
        }
      }
    }
    visit(blocks)
    return links
  }

  /// Every anchor that a link may name on this page.
  package var anchors: Set<String> {
    var anchors: Set<String> = []
    visitAnchors(cells: true) { anchors.insert($0) }
    return anchors
  }

  /// The same one by one; a page may name one twice.
  ///
  /// - Parameter cells: Whether to name the cells, too, of which there are by far the most.
  package func visitAnchors(cells: Bool, _ note: (String) -> Void) {
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(_, let id, _): note(id)
        case .table(let table):
          note(table.id)
          for row in table.rows { if let id = row.id { note(id) } }
          if cells { table.cellAnchors.forEach(note) }
        case .list(_, let items): items.forEach(visit)
        case .callout(_, let inside), .quote(let inside): visit(inside)
        case .paragraph, .code, .divider: break
        }
      }
    }
    visit(blocks)
  }
}
