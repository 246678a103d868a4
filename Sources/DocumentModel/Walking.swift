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
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(_, let id, _): anchors.insert(id)
        case .table(let table):
          anchors.insert(table.id)
          anchors.formUnion(table.innerAnchors)
        case .list(_, let items): items.forEach(visit)
        case .callout(_, let inside), .quote(let inside): visit(inside)
        case .paragraph, .code, .divider: break
        }
      }
    }
    visit(blocks)
    return anchors
  }
}
